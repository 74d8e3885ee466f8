import { limits } from '../limits.ts';
import type { Around } from '../source.ts';
import { playbookFolder } from './playbook-folder.ts';
import { runGit } from './run-git.ts';

/** The repository around a playbook, as a commit has it. */
export function aroundCommit(root: string, oid: string): Around {
  const prefix = playbookFolder(root);
  return {
    folder: prefix.replace(/\/$/, ''),
    read(path) {
      // Mode, type, object and size, a tab, and the path; nothing where there is no such file.
      const row = runGit(root, ['ls-tree', '-z', '-l', '--full-tree', oid, '--', path])?.toString('utf8') ?? '';
      const [, object = '', size = ''] = /^100\d{3} blob ([0-9a-f]+) +(\d+)\t/.exec(row) ?? [];
      if (object === '' || Number(size) > limits.tableSize) return undefined;
      return runGit(root, ['cat-file', 'blob', object]);
    },
  };
}
