import { spawn, type ChildProcessByStdio } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import { cleanEnvironment, guards } from './guards.ts';

/** A command of git that is still running: what it reads and writes, and why it ended. */
export interface RunningGit {
  readonly child: ChildProcessByStdio<Writable, Readable, Readable>;
  /** What it said to people, as far as it came. */
  said(): string;
}

/** Starts one plumbing command of git under the same guards as `runGit`, for more output than should stand in memory. */
export function startGit(folder: string, args: readonly string[]): RunningGit {
  const child = spawn('git', [...guards, ...args], {
    cwd: folder,
    env: cleanEnvironment(),
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (bytes: Buffer) => {
    if (said.length < 4000) said += bytes.toString('utf8');
  });
  // A reader that went away: the end of the command says why.
  child.stdin.on('error', () => undefined);
  return { child, said: () => said.trim() };
}
