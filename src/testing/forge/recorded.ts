import { readFileSync } from 'node:fs';
import type { PullRequest } from '../../schema/forge-record.ts';
import { readForgeRecord, type ForgeRecord } from '../../sources/forge/read-forge-record.ts';

/** A record in the shape that the recipe of one forge gives: a merge, a squash and a rebase. */
export function recorded(source: 'github' | 'gitlab'): ForgeRecord {
  const file = `${source}.jsonl`;
  const reading = readForgeRecord(file, readFileSync(new URL(file, import.meta.url)));
  if ('fault' in reading) throw new Error(JSON.stringify(reading.fault));
  return reading;
}

/** @returns one of its pull requests, with some fields changed */
export function recordedPull(source: 'github' | 'gitlab', number: number, other: Partial<PullRequest> = {}) {
  const pull = recorded(source).pulls.find((one) => one.number === number);
  if (!pull) throw new Error(`No pull request ${number} in ${source}`);
  return { ...pull, ...other };
}
