import { runGit } from './run-git.ts';
import { fileChange, type FileChange } from './tree-changes.ts';

/**
 * The files in some folders that two commits have differently.
 * @param from with `since: 'parting'`, the state where the two parted is meant instead
 * @returns undefined where the clone does not hold what it takes to say, or the two never were one
 */
export function differingFiles(
  root: string,
  [from, to]: readonly [from: string, to: string],
  folders: readonly string[],
  since?: 'parting',
): readonly FileChange[] | undefined {
  const output = runGit(root, [
    ...['diff-tree', '-r', '-z', '--raw', '--no-renames', '--abbrev=64', '--no-ext-diff', '--no-textconv'],
    ...['--ignore-submodules=none', ...(since ? ['--merge-base'] : []), from, to, '--', ...folders],
  ]);
  const fields = output?.toString('utf8').split('\0');
  return fields?.flatMap((path, index) => (index % 2 === 1 ? [fileChange(fields[index - 1] ?? '', path)] : []));
}
