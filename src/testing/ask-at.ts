import { expect } from 'vitest';
import { runWaymark, type Ended } from './run-waymark.ts';

/** What a command said, with its words also as one line, however wide the terminal was. */
export interface Asked extends Ended {
  readonly words: string;
  readonly said: string;
}

/** Asks commands about a playbook at a root that is known when they are asked. */
export function askAt(rootOf: () => string) {
  const run = async (...args: readonly string[]): Promise<Asked> => {
    const ended = await runWaymark([...args, '--root', rootOf()]);
    return { ...ended, words: ended.out.replaceAll(/\s+/g, ' '), said: ended.err.replaceAll(/\s+/g, ' ') };
  };
  const json = async (...args: readonly string[]) => {
    const { out, err, code } = await run(...args, '--json');
    expect(code, err).toBe(0);
    return JSON.parse(out) as Record<string, unknown> & {
      readonly commits: readonly Record<string, unknown>[];
      readonly revisions: readonly Record<string, unknown>[];
      readonly entries: readonly Record<string, unknown>[];
    };
  };
  return { run, json };
}
