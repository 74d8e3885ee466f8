import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cacheVersion } from './cache-version.ts';
import type { KnownReadings } from './read-entries.ts';

/** Readings kept between runs, and the deed that keeps them. */
export interface ReadingCache {
  readonly known: KnownReadings;
  /** Writes the readings down. A folder that cannot be written only costs time, so it is no error. */
  keep(): void;
}

/**
 * Readings of the last run, from `<root>/.waymark/readings.json`. A reading holds as long as its file's inode, size and change time do;
 * files touched within the last two seconds are read again, since a second change in the same instant would not show.
 */
export function rememberReadings(root: string): ReadingCache {
  const folder = join(root, '.waymark');
  const file = join(folder, 'readings.json');
  const known = load(file);
  const before = JSON.stringify([...known.values()].map(({ stamp }) => stamp));
  return {
    known,
    keep() {
      const settled = [...known].filter(
        ([, { stamp }]) => Date.now() - Number(BigInt(stamp.split(':')[2] ?? '0') / 1_000_000n) > 2000,
      );
      if (JSON.stringify(settled.map(([, { stamp }]) => stamp)) === before) return;
      const draft = `${file}.${String(process.pid)}`;
      try {
        mkdirSync(folder, { recursive: true });
        writeFileSync(draft, JSON.stringify({ version: cacheVersion(), readings: settled }));
        renameSync(draft, file);
      } catch {
        rmSync(draft, { force: true });
      }
    },
  };
}

function load(file: string): KnownReadings {
  try {
    const stored = JSON.parse(readFileSync(file, 'utf8')) as {
      version: string;
      readings: [string, KnownReadings extends Map<string, infer R> ? R : never][];
    };
    return stored.version === cacheVersion() ? new Map(stored.readings) : new Map();
  } catch {
    return new Map();
  }
}
