import type { GitOnDisk } from './git-on-disk.ts';

/** A commit as bytes, however odd: what no command of git would make, and anybody can push. */
export interface RawCommit {
  /** What stands after `author `; the same of the committer, unless said. */
  readonly author?: string | Uint8Array;
  readonly committer?: string | Uint8Array;
  /** Header lines after the committer. */
  readonly headers?: readonly string[];
  readonly message?: string | Uint8Array;
  /** The head of the branch unless said. */
  readonly parents?: readonly string[];
  /** A revision whose files it has; those of the index unless said. */
  readonly tree?: string;
}

const somebody = 'a <a@b> 1795168800 +0100';

/** Puts a commit on the branch without looking at what it says. @returns its name */
export function commitRaw(disk: GitOnDisk, raw: RawCommit = {}): string {
  const { author = somebody, committer = author, headers = [], message = 'raw\n' } = raw;
  disk.git('add', '--all');
  const tree = (raw.tree === undefined ? disk.git('write-tree') : disk.git('rev-parse', `${raw.tree}^{tree}`)).trim();
  const parents = raw.parents ?? [disk.git('rev-parse', 'HEAD').trim()];
  const bytes = Buffer.concat(
    [
      `tree ${tree}\n`,
      ...parents.map((parent) => `parent ${parent}\n`),
      ...['author ', author, '\ncommitter ', committer, '\n'],
      ...headers.map((line) => `${line}\n`),
      ...['\n', message],
    ].map((part) => Buffer.from(part)),
  );
  const oid = disk.feed(bytes, 'hash-object', '-t', 'commit', '-w', '--literally', '--stdin').trim();
  disk.git('update-ref', 'HEAD', oid);
  return oid;
}

/** Seconds since 1970 UTC and the zone of a commit, of an instant in UTC. */
export function signedAt(instant: string, who = 'a <a@b>'): string {
  return `${who} ${String(Date.parse(instant) / 1000)} +0000`;
}
