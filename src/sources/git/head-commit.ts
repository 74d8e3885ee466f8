import type { Source } from '../source.ts';
import { blobName } from './blob-name.ts';
import { runGit } from './run-git.ts';

/** The commit that a working tree stands on. */
export interface HeadCommit {
  readonly oid: string;
  readonly committed: Date;
  /** Whether the playbook's files are those of the commit, to the byte. */
  readonly clean: boolean;
}

/** @returns the name of the commit that a working tree stands on; undefined outside of a repository, or before its first commit */
export function headOid(root: string): string | undefined {
  const oid = runGit(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', 'HEAD^{commit}'])
    ?.toString()
    .trim();
  return oid === '' ? undefined : oid;
}

/** The commit with its day, and whether the files are its own: every file is read for that. */
export async function headCommit(root: string, source: Source): Promise<HeadCommit | undefined> {
  const oid = headOid(root);
  if (oid === undefined) return undefined;
  const committed = committedAt(root, oid);
  return committed && { oid, committed, clean: await isClean(root, oid, source) };
}

/** @returns when a commit says it was made; undefined where it says no time */
export function committedAt(root: string, oid: string): Date | undefined {
  const header = runGit(root, ['cat-file', 'commit', oid])?.toString('latin1') ?? '';
  const seconds = /^committer .*> (\d+) [+-]\d{4}$/m.exec(header)?.[1];
  return seconds === undefined ? undefined : new Date(Number(seconds) * 1000);
}

/** Compares blob ids worked out here: asking git for its status would run the repository's filters. */
async function isClean(root: string, oid: string, source: Source): Promise<boolean> {
  const listing = runGit(root, ['ls-tree', '-r', '-z', oid, '--', 'content', 'journeys']);
  if (!listing) return false;
  const blobs = new Map<string, string>();
  for (const row of listing.toString('utf8').split('\0')) {
    const [facts = '', path] = row.split('\t');
    if (path !== undefined) blobs.set(path, facts.split(' ')[2] ?? '');
  }
  const files = await source.list();
  if (files.length !== blobs.size) return false;
  return files.every(
    ({ path, type }) => type === 'file' && blobs.get(path) === blobName(source.read(path), oid.length),
  );
}
