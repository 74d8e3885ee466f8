import { existsSync, lstatSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { limits } from './limits.ts';
import type { Around } from './source.ts';

/** The top of the repository that a folder lies in, as git finds it: the nearest folder that holds `.git`. The folder itself where there is none. */
export function topOf(root: string): string {
  const real = realpathSync(root);
  for (let here = real; ; here = dirname(here)) {
    // A folder in a clone, a file in a worktree or a submodule.
    if (existsSync(join(here, '.git'))) return here;
    if (dirname(here) === here) return real;
  }
}

/** The repository around a playbook on disk; no git is run for it. No symbolic link below the top is followed. */
export function aroundTree(root: string): Around {
  const top = topOf(root);
  return {
    folder: relative(top, realpathSync(root)).split(sep).join('/'),
    read(path) {
      const steps = path.split('/');
      for (let count = 1; count <= steps.length; count += 1) {
        const stat = lstatSync(join(top, ...steps.slice(0, count)), { throwIfNoEntry: false });
        const isLast = count === steps.length;
        if (!(isLast ? stat?.isFile() : stat?.isDirectory())) return undefined;
        if (isLast && (stat?.size ?? 0) > limits.tableSize) return undefined;
      }
      try {
        return readFileSync(join(top, path));
      } catch {
        return undefined;
      }
    },
  };
}
