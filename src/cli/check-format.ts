import { relative, resolve, sep } from 'node:path';
import { askedFormat } from './asked-format.ts';
import type { Terminal } from './command.ts';

export const checkFormats = ['pretty', 'json', 'github', 'gitlab', 'sarif', 'markdown'] as const;
export type CheckFormat = (typeof checkFormats)[number];

/**
 * What a check tells its findings as: what was asked for, else what the runner of a pipeline shows by itself, else words
 * for people.
 * @throws {UsageFault} where two were asked for, or one that there is not
 */
export function checkFormat(
  { env }: Pick<Terminal, 'env'>,
  options: { readonly format?: string; readonly json?: boolean },
): CheckFormat {
  const asked = askedFormat(checkFormats, options);
  if (asked !== undefined) return asked;
  if (env['GITHUB_ACTIONS'] === 'true') return 'github';
  return env['GITLAB_CI'] === 'true' ? 'gitlab' : 'pretty';
}

/** @returns the way from the root of the repository, as the runner knows it, to the playbook: `''`, or ending in a slash */
export function folderInRepository({ env, cwd }: Pick<Terminal, 'env' | 'cwd'>, root: string): string {
  const top = env['GITHUB_WORKSPACE'] ?? env['CI_PROJECT_DIR'] ?? cwd;
  const way = relative(resolve(cwd, top), root).split(sep).join('/');
  return way === '' || way.startsWith('..') ? '' : `${way}/`;
}
