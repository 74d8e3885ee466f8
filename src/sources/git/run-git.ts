import { spawnSync } from 'node:child_process';
import { cleanEnvironment, guards } from './guards.ts';

/** What a command of git gave: its output, or why not, in git's own words (empty where git itself is missing). */
export type GitAnswer = { readonly output: Buffer } | { readonly refusal: string; readonly missing: boolean };

/**
 * Runs one plumbing command of git so that nothing in the repository's configuration starts a program,
 * no network is touched and no variable of the caller (a hook, say) leads it elsewhere.
 * @returns its output, or undefined where git is missing or says no
 */
export function runGit(folder: string, args: readonly string[]): Buffer | undefined {
  const answer = askGit(folder, args);
  return 'output' in answer ? answer.output : undefined;
}

/** As `runGit`, for whoever must say why git said no. @param input what the command reads */
export function askGit(folder: string, args: readonly string[], input?: string): GitAnswer {
  const result = spawnSync('git', [...guards, ...args], {
    cwd: folder,
    env: cleanEnvironment(),
    maxBuffer: 1 << 30,
    input: input ?? '',
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  if (result.status === 0) return { output: result.stdout };
  if (result.error) return { refusal: result.error.message, missing: Reflect.get(result.error, 'code') === 'ENOENT' };
  return { refusal: result.stderr.toString('utf8').trim(), missing: false };
}
