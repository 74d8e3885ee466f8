import { runGit } from './run-git.ts';

/** @returns whether a repository carries anything below a path; false where there is no repository */
export function isTracked(root: string, path: string): boolean {
  return (runGit(root, ['ls-files', '-z', '--', path])?.length ?? 0) > 0;
}
