import { missingObjects } from './git-fault.ts';
import { startGit } from './start-git.ts';

/** A file that a commit changed, to its first parent. */
export interface FileChange {
  /** From the top of the repository, as it is written there: no quotes, no escapes. */
  readonly path: string;
  /** What stood there after: nothing, a file, or what is no file of ours (a link, a submodule). */
  readonly is: 'gone' | 'file' | 'symlink' | 'special';
  /** The names of the bytes before and after; undefined where there was no file. */
  readonly before: string | undefined;
  readonly after: string | undefined;
}

export interface TreeChanges {
  readonly oid: string;
  readonly files: readonly FileChange[];
}

/**
 * What each of a chain of commits changed in some folders, against the commit before it in the chain; a commit without one
 * before it, against nothing. Trees are compared, so that what a merge brought by itself is seen, and what it dropped is not.
 *
 * `git diff-tree --stdin -z --raw`: a commit's name and a NUL; then for each file `:mode mode name name letter`, a NUL, the path,
 * a NUL.
 * @param chain names of commits, the oldest first @param before the one before the first, if there is one
 * @throws {GitFault} where the clone does not hold the trees
 */
export async function* treeChanges(
  root: string,
  chain: readonly string[],
  before: string | undefined,
  folders: readonly string[],
): AsyncGenerator<TreeChanges> {
  if (chain.length === 0) return;
  const git = startGit(root, [
    ...['diff-tree', '--stdin', '--root', '--always', '-r', '-z', '--raw', '--no-renames', '--abbrev=64'],
    // A file of the repository may say that submodules are passed over.
    ...['--no-ext-diff', '--no-textconv', '--ignore-submodules=none', '--', ...folders],
  ]);
  const { child } = git;
  const ended = new Promise<number | null>((resolve) => {
    child.on('close', resolve);
    child.on('error', () => {
      resolve(null);
    });
  });
  child.stdin.end(
    chain.map((oid, index) => `${[oid, index === 0 ? before : chain[index - 1]].join(' ').trim()}\n`).join(''),
  );
  let told = 0;
  let commit: { oid: string; files: FileChange[] } | undefined;
  let row: string | undefined;
  for await (const field of fieldsOf(child.stdout)) {
    if (row !== undefined) {
      commit?.files.push(fileChange(row, field));
      row = undefined;
    } else if (field.startsWith(':')) row = field;
    else {
      if (commit) {
        told += 1;
        yield commit;
      }
      commit = { oid: field, files: [] };
    }
  }
  if (commit) {
    told += 1;
    yield commit;
  }
  const code = await ended;
  if (code !== 0 || told !== chain.length)
    throw missingObjects(root, chain[told] ?? '', { refusal: git.said(), missing: code === null });
}

const nothing = /^0+$/;

/** @param row as `--raw` writes it, without its path */
export function fileChange(row: string, path: string): FileChange {
  const [, mode = '', before = '', after = ''] = row.split(' ');
  const is = mode === '000000' ? 'gone' : mode.startsWith('100') ? 'file' : mode === '120000' ? 'symlink' : 'special';
  return {
    path,
    is,
    before: nothing.test(before) ? undefined : before,
    after: nothing.test(after) ? undefined : after,
  };
}

/** Cuts a stream at each NUL, without holding more of it than one piece. */
async function* fieldsOf(stream: AsyncIterable<unknown>): AsyncGenerator<string> {
  let rest: Buffer = Buffer.alloc(0);
  for await (const bytes of stream) {
    let all = bytes as Buffer;
    if (rest.length > 0) all = Buffer.concat([rest, all]);
    let start = 0;
    for (let end = all.indexOf(0); end >= 0; end = all.indexOf(0, start)) {
      yield all.toString('utf8', start, end);
      start = end + 1;
    }
    rest = all.subarray(start);
  }
}
