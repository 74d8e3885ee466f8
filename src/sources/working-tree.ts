import { lstatSync, readdirSync, readFileSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import { aroundTree } from './around-tree.ts';
import type { Source, SourceFile } from './source.ts';

const roots = ['content', 'journeys'] as const;

/** The files of a playbook as they lie on disk. Symbolic links are listed and never followed. */
export function workingTree(root: string): Source {
  return {
    list: () => Promise.resolve(roots.flatMap((folder) => listBelow(root, folder))),
    // Paths of a source are clean already; `join` would tidy each of them again.
    read: (path) => readFileSync(`${root}/${path}`),
    around: () => aroundTree(root),
  };
}

function listBelow(root: string, folder: string): readonly SourceFile[] {
  const top = lstatSync(join(root, folder), { throwIfNoEntry: false });
  if (!top) return [];
  if (!top.isDirectory()) return [{ path: folder, type: top.isSymbolicLink() ? 'symlink' : 'special', size: 0 }];
  const files: SourceFile[] = [];
  const waiting = [folder];
  for (let here = waiting.pop(); here !== undefined; here = waiting.pop()) {
    const entries = entriesOf(join(root, here));
    if (!entries) files.push({ path: here, type: 'closed', size: 0 });
    for (const entry of entries ?? []) {
      const path = `${here}/${entry.name}`;
      if (entry.isDirectory()) waiting.push(path);
      else files.push(describe(root, path, entry));
    }
  }
  return files;
}

/** @returns undefined for a folder that cannot be opened */
function entriesOf(folder: string): readonly Dirent[] | undefined {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return undefined;
  }
}

function describe(root: string, path: string, entry: Dirent): SourceFile {
  if (entry.isSymbolicLink()) return { path, type: 'symlink', size: 0 };
  if (!entry.isFile()) return { path, type: 'special', size: 0 };
  const stat = lstatSync(`${root}/${path}`, { bigint: true, throwIfNoEntry: false });
  if (!stat) return { path, type: 'file', size: 0 };
  // The change time cannot be set by hand, so that a file put back with its old date is still seen as changed.
  return {
    path,
    type: 'file',
    size: Number(stat.size),
    stamp: `${String(stat.ino)}:${String(stat.size)}:${String(stat.ctimeNs)}`,
  };
}
