import { runGit } from './run-git.ts';

/** @returns the playbook's folder from the top of its repository, with `/` at the end; `''` at the top */
export function playbookFolder(root: string): string {
  return runGit(root, ['rev-parse', '--show-prefix'])?.toString('utf8').replace(/\n$/, '') ?? '';
}
