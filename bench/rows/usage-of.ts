import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

export interface Usage {
  /** CPU time of all threads of the process and of its children, user and system. */
  readonly seconds: number;
  /** Of that, what its children used. */
  readonly ofChildren: number;
  /** By the clock. */
  readonly wall: number;
  /** The most memory that the process itself held at one time. */
  readonly megabytes: number;
}

/**
 * Runs a script in a process of its own. The process tells what it used itself (tell-usage.mjs): the kernel's count, not
 * the wall clock, so that a busy machine disturbs it little.
 * @param script a path from the root of this repository
 * @throws where it ends otherwise than well
 */
export function usageOf(script: string, ...args: readonly string[]): Usage {
  const teller = join(root, 'bench/tell-usage.mjs');
  const ended = spawnSync(process.execPath, ['--import', teller, join(root, script), ...args], {
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (ended.status !== 0) throw new Error(`${script} ${args.join(' ')} failed:\n${ended.stdout}${ended.stderr}`);
  return JSON.parse(ended.output[3] ?? '') as Usage;
}
