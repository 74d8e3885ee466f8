import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { casesMap, writeCases } from '../write-cases.ts';
import { atMost, median, told, type Row } from './row.ts';
import { usageOf } from './usage-of.ts';

const rounds = 5;
const ratio = (value: number): string => `${value.toFixed(2)}x`;

/**
 * The promises about `import measurements`: a list of cases of a hundred times `size` rows, and of ten times. Its floor is
 * a bare script that streams the same file through csv-parse; the two take turns, and each round gives its own ratio.
 */
export function importRows(size: number): Promise<readonly Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-bench-'));
  try {
    const library = join(import.meta.dirname, '../../src/testing/library');
    const root = join(folder, 'library');
    cpSync(library, root, { recursive: true });
    writeFileSync(join(folder, 'map.yaml'), casesMap);
    const [small, large] = [size * 10, size * 100];
    for (const rows of [small, large]) writeCases(join(folder, `${String(rows)}.csv`), rows);
    const importOf = (rows: number) => {
      const file = join(folder, `${String(rows)}.csv`);
      const map = join(folder, 'map.yaml');
      const command = ['import', 'measurements', file, '--source', 'desk', '--map', map, '--replace', '--root', root];
      return usageOf('src/cli/waymark.mjs', ...command);
    };
    // The first run of all fills the compile cache.
    importOf(small);
    const measured = Array.from({ length: rounds }, () => ({
      floor: usageOf('bench/floor-import.ts', join(folder, `${String(large)}.csv`)),
      large: importOf(large),
      small: importOf(small),
    }));
    const of = (value: (round: (typeof measured)[number]) => number): number => median(measured.map(value));
    const [few, many] = [small.toLocaleString('en'), large.toLocaleString('en')];
    const floor = of((round) => round.floor.seconds).toFixed(2);
    return Promise.resolve([
      atMost(
        `${many} cases imported, to csv-parse alone (${floor} s CPU)`,
        of((round) => round.large.seconds / round.floor.seconds),
        2,
        ratio,
      ),
      atMost(
        `${many} cases to ${few}, memory (${of((round) => round.large.megabytes).toFixed(0)} MB)`,
        of((round) => round.large.megabytes / round.small.megabytes),
        1.2,
        ratio,
      ),
      told(`${few} cases imported`, `${of((round) => round.small.seconds).toFixed(2)} s CPU`),
    ]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
