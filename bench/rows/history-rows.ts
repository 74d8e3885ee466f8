import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addChanges, writeHistory } from '../write-history.ts';
import { atMost, told, type Row } from './row.ts';
import { usageOf } from './usage-of.ts';

const ratio = (value: number): string => `${value.toFixed(2)}x`;

/**
 * The promises about `history`: twice `size` commits over half as many entries, and a tenth of the commits for growth. Its
 * floor is a bare script that reads the same commits and contents; the entry that is asked for is any.
 */
export async function historyRows(size: number): Promise<readonly Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-bench-'));
  try {
    const [entries, many, few] = [size / 2, size * 2, size / 5];
    const [large, small] = [join(folder, 'large'), join(folder, 'small')];
    await writeHistory(large, entries, many, 1);
    await writeHistory(small, entries, few, 1);
    const [entry = ''] = readdirSync(join(small, 'journeys'));
    const id = `journey/${entry.replace('.yaml', '')}`;
    const history = (root: string) => usageOf('src/cli/waymark.mjs', 'history', id, '--json', '--root', root);
    // The first run of all fills the compile cache.
    history(small);
    rmSync(join(small, '.waymark'), { recursive: true });
    const floor = usageOf('bench/floor-history.ts', large);
    const cold = history(large);
    const again = history(large);
    await addChanges(large, 20);
    const more = history(large);
    const smaller = history(small);
    const count = (value: number): string => value.toLocaleString('en');
    return [
      atMost(
        `history of ${count(many)} commits over ${count(entries)} touchpoints, to its floor (${floor.seconds.toFixed(1)} s CPU)`,
        cold.seconds / floor.seconds,
        2,
        ratio,
      ),
      atMost(
        `the same, memory, to ${count(few)} commits (${cold.megabytes.toFixed(0)} MB)`,
        cold.megabytes / smaller.megabytes,
        1.2,
        ratio,
      ),
      told('nothing new', `${again.seconds.toFixed(2)} s CPU, ${(again.seconds / cold.seconds).toFixed(2)}x`),
      told('20 commits more', `${more.seconds.toFixed(2)} s CPU, ${(more.seconds / cold.seconds).toFixed(2)}x`),
      told(`${count(few)} commits`, `${smaller.seconds.toFixed(1)} s CPU`),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
