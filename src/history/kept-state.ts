import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cacheVersion } from '../sources/cache-version.ts';
import type { StandingFile } from './standing.ts';

/** What a reading of history needs to go on where an earlier one ended. */
export interface KeptState {
  readonly version: string;
  /** The playbook's folder from the top of the repository. */
  readonly prefix: string;
  /** The commit it was read up to. */
  readonly head: string;
  /** The number of the commit after it. */
  readonly seq: number;
  readonly files: readonly StandingFile[];
  readonly identities: readonly (readonly [string, number])[];
  /** Bytes of the rows that belong to it. */
  readonly lengths: { readonly commits: number; readonly revisions: number };
  /** The commit that each branch stood on when it was last read here. */
  readonly branches: Readonly<Record<string, string>>;
}

/** @returns the state that was kept, whatever version of the code kept it */
export function readState(folder: string): KeptState | undefined {
  try {
    const state = JSON.parse(readFileSync(join(folder, 'state.json'), 'utf8')) as KeptState | null;
    return state ?? undefined;
  } catch {
    return undefined;
  }
}

/** Puts a state in the place of the kept one, and takes away the rows that belonged to that. */
export function writeState(folder: string, state: KeptState): void {
  const draft = join(folder, `state.json.${String(process.pid)}`);
  try {
    writeFileSync(draft, JSON.stringify(state));
    renameSync(draft, join(folder, 'state.json'));
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
  const mine = new Set(['state.json', ...Object.values(rowFiles(state))]);
  for (const name of readdirSync(folder))
    if (!mine.has(name) && (isRows.test(name) || isLeft(join(folder, name))))
      rmSync(join(folder, name), { force: true });
}

/**
 * Files of rows are called by what they were read up to: two runs at a time, of two branches even, never mix their rows, since
 * a name stands for the same bytes whoever wrote them.
 */
export function rowFiles({ prefix, head }: Pick<KeptState, 'prefix' | 'head'>) {
  const name = createHash('sha256')
    .update(JSON.stringify([cacheVersion(), prefix, head]))
    .digest('hex')
    .slice(0, 16);
  return { commits: `commits-${name}.jsonl`, revisions: `revisions-${name}.jsonl` } as const;
}

const isRows = /^(?:commits|revisions)-[0-9a-f]{16}\.jsonl$/;
const hour = 3_600_000;

/** What a run that was killed began; a run that still goes on writes more often. */
function isLeft(file: string): boolean {
  const { mtimeMs } = statSync(file, { throwIfNoEntry: false }) ?? { mtimeMs: Infinity };
  return mtimeMs < Date.now() - hour;
}
