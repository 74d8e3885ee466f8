import { placeOf } from '../sources/file-place.ts';
import type { FileChange } from '../sources/git/tree-changes.ts';

/** @returns files of the playbook that could hold something, by their path in it */
export function ours(files: readonly FileChange[], prefix: string): readonly FileChange[] {
  return files.flatMap((file) => {
    const path = file.path.slice(prefix.length);
    const { is } = placeOf(path);
    return is === 'entry' || is === 'table' ? [{ ...file, path }] : [];
  });
}
