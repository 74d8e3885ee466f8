import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { generatePlaybook } from '../generate-playbook.ts';
import { writePlaybook } from '../write-playbook.ts';
import { atMost, median, told, type Row } from './row.ts';
import { usageOf } from './usage-of.ts';
import { watchDelays } from './watch-delay.ts';

const seed = 1;
const rounds = 5;
/** Touchpoints are six of seven entries of a generated playbook; the rest are journeys, teams, walks and so on. */
const touchpointsIn = (entries: number): number => Math.round(entries / 1.16);
const ratio = (value: number): string => `${value.toFixed(2)}x`;

/**
 * The promises about `check`. Runs that are compared take turns, and each round gives its own ratios: the median of these
 * stays true where the machine gets slower or faster meanwhile.
 */
export async function checkRows(size: number): Promise<readonly Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-bench-'));
  try {
    const [small, medium, large] = [200, size / 10, size].map((entries) => {
      const root = join(folder, String(entries));
      writePlaybook(root, touchpointsIn(entries), seed);
      return root;
    });
    if (small === undefined || medium === undefined || large === undefined) return [];
    // Files of the last two seconds are not remembered; and the first run of all fills the compile cache.
    await setTimeout(2500);
    usageOf('src/cli/waymark.mjs', 'check', '--root', small);
    const measured = Array.from({ length: rounds }, () => {
      const floor = usageOf('bench/floor-check.ts', large).seconds;
      const cold = coldCheck(large);
      const again = usageOf('src/cli/waymark.mjs', 'check', '--root', large).seconds;
      const floors = [small, medium].map((root) => usageOf('bench/floor-check.ts', root).seconds);
      return { floor, cold, again, medium: coldCheck(medium), small: coldCheck(small), floors };
    });
    const of = (value: (round: (typeof measured)[number]) => number): number => median(measured.map(value));
    const [edited = ''] = [...generatePlaybook({ touchpoints: 1, seed }).keys()].filter((path) => path.endsWith('.md'));
    const watched = join(folder, 'watched');
    writePlaybook(watched, touchpointsIn(1000), seed);
    const delays = await watchDelays(watched, edited, 7);
    const n = size.toLocaleString('en');
    const seconds = (value: number): string => `${value.toFixed(2)} s CPU`;
    return [
      atMost(
        '200 entries, cold',
        of((round) => round.small),
        1,
        seconds,
      ),
      told(
        `200 entries, cold, to the floor (${of(({ floors }) => floors[0] ?? NaN).toFixed(2)} s)`,
        ratio(of((round) => round.small / (round.floors[0] ?? NaN))),
      ),
      told(
        `${(size / 10).toLocaleString('en')} entries, cold, to the floor (${of(({ floors }) => floors[1] ?? NaN).toFixed(2)} s)`,
        ratio(of((round) => round.medium / (round.floors[1] ?? NaN))),
      ),
      atMost(
        `${n} entries, cold, to the floor (${of((round) => round.floor).toFixed(2)} s)`,
        of(({ cold, floor }) => cold / floor),
        2,
        ratio,
      ),
      atMost(
        `${n} entries, nothing changed, to cold (${of((round) => round.cold).toFixed(2)} s)`,
        of(({ again, cold }) => again / cold),
        0.25,
        ratio,
      ),
      atMost('1,000 entries, --watch, one edited', median(delays), 200, (value) => `${value.toFixed(0)} ms`),
      atMost(
        `${n} entries to ${(size / 10).toLocaleString('en')}, cold`,
        of(({ cold, medium }) => cold / medium),
        11,
        ratio,
      ),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function coldCheck(root: string): number {
  rmSync(join(root, '.waymark'), { recursive: true, force: true });
  return usageOf('src/cli/waymark.mjs', 'check', '--root', root).seconds;
}
