import { posix } from 'node:path';
import { limits } from '../limits.ts';
import type { Around, Source, SourceFile } from '../source.ts';
import { aroundCommit } from './around-commit.ts';
import { missingObjects, refuseOutsideRepository } from './git-fault.ts';
import { askGit } from './run-git.ts';

interface Listed extends SourceFile {
  readonly oid: string;
}

/**
 * The files of a playbook as a commit has them, to the byte: no filter, no line-end conversion, pointers of large files as they
 * are. Symbolic links and submodules are listed and never followed.
 * @param root the playbook's folder, at or below the top of the repository
 * @param oid the commit's whole name
 * @throws {GitFault} from `list`, where the clone does not hold the commit's files
 */
export function commitSource(root: string, oid: string): Source {
  let opened: { readonly files: readonly Listed[]; readonly contents: ReadonlyMap<string, Uint8Array> } | undefined;
  const open = () => {
    if (opened) return opened;
    const files = filesOf(root, oid, ['content', 'journeys']);
    return (opened = { files, contents: contentsOf(root, oid, files) });
  };
  let found: Around | undefined;
  const around = () => (found ??= aroundCommit(root, oid));
  // Its way from the playbook may lead out of it, never out of the repository.
  const readAround = (path: string) => around().read(posix.join(around().folder, path));
  return {
    around,
    list: async () => Promise.resolve(open().files.map(({ oid: stamp, ...file }) => ({ ...file, stamp }))),
    read(path) {
      const bytes = open().contents.get(path) ?? readAround(path);
      if (!bytes) throw Object.assign(new Error(`no such file in the commit: ${path}`), { code: 'ENOENT' });
      return bytes;
    },
  };
}

/**
 * The plain files of some folders as a commit has them, to the byte; links, submodules and what is larger than any file of ours
 * are left out.
 * @returns bytes by path from the playbook's folder
 * @throws {GitFault} where the clone does not hold them
 */
export function filesInCommit(root: string, oid: string, folders: readonly string[]): ReadonlyMap<string, Uint8Array> {
  return contentsOf(root, oid, filesOf(root, oid, folders));
}

/** `git ls-tree -z -l`: mode, type, object and size, a tab, and the path as it is up to a NUL. */
function filesOf(root: string, oid: string, folders: readonly string[]): readonly Listed[] {
  const answer = askGit(root, ['ls-tree', '-r', '-z', '-l', oid, '--', ...folders]);
  if (!('output' in answer)) {
    refuseOutsideRepository(root);
    throw missingObjects(root, oid, answer);
  }
  return answer.output
    .toString('utf8')
    .split('\0')
    .filter((row) => row !== '')
    .map((row) => {
      const tab = row.indexOf('\t');
      const [mode = '', , object = '', size = ''] = row.slice(0, tab).split(/ +/);
      const path = row.slice(tab + 1);
      if (size === 'BAD') throw missingObjects(root, oid);
      const type = typeOf(mode, path);
      return { path, type, oid: object, size: type === 'file' ? Number(size) : 0 };
    });
}

/** As a working tree has it: a folder of the playbook that is a file is none. */
function typeOf(mode: string, path: string): SourceFile['type'] {
  if (mode === '120000') return 'symlink';
  return mode.startsWith('100') && path.includes('/') ? 'file' : 'special';
}

const largest = Math.max(limits.fileSize, limits.tableSize);

/** All contents in one go, by path; what is too large to be read is not asked for. The answer is `oid type size`, the bytes, a line end. */
function contentsOf(root: string, oid: string, files: readonly Listed[]): ReadonlyMap<string, Uint8Array> {
  const wanted = files.filter(({ type, size }) => type === 'file' && size <= largest);
  if (wanted.length === 0) return new Map();
  const answer = askGit(root, ['cat-file', '--batch'], wanted.map((file) => `${file.oid}\n`).join(''));
  if (!('output' in answer)) throw missingObjects(root, oid, answer);
  const { output } = answer;
  let at = 0;
  return new Map(
    wanted.map((file) => {
      const end = output.indexOf(10, at);
      const [object, type, size] = output.toString('latin1', at, end).split(' ');
      if (object !== file.oid || type !== 'blob' || size === undefined) throw missingObjects(root, oid);
      const start = end + 1;
      at = start + Number(size) + 1;
      return [file.path, output.subarray(start, at - 1)];
    }),
  );
}
