import type { JourneyPlan, TouchpointPlan } from './plan.ts';
import { seeded, type Chance } from './seeded.ts';

export interface Row {
  readonly table: 'kept' | 'outcome';
  readonly cells: string;
}

const rowsInFile = 20_000;
const headers = {
  kept: 'touchpoint,standard,channel,segment,from,to,good,total',
  outcome: 'journey,standard,channel,segment,from,to,good,total',
} as const;

/** One month of counts for each standard and channel. */
export function keptRows(
  { id, number, channels }: TouchpointPlan,
  standards: readonly { readonly id: string; readonly floor: number }[],
  seed: number,
): readonly Row[] {
  const chance = seeded(seed, number + 3_000_000);
  return standards.flatMap((standard) =>
    channels.map((channel): Row => ({
      table: 'kept',
      cells: `${id},${standard.id},${channel},,2026-10-01,2026-10-31,${counts(standard.floor, chance)}`,
    })),
  );
}

export function outcomeRow({ id, own }: JourneyPlan, seed: number): Row {
  const chance = seeded(seed, (own[0]?.number ?? 0) + 4_000_000);
  return { table: 'outcome', cells: `${id},in-time,,,2026-10-01,2026-10-31,${counts(90, chance)}` };
}

/** Mostly above the floor, sometimes not. */
function counts(floor: number, chance: Chance): string {
  const total = chance.whole(20, 20_000);
  const share = floor / 100 + (chance.next() - 0.2) * (1 - floor / 100);
  return `${String(Math.min(total, Math.round(total * share)))},${String(total)}`;
}

/** @returns tables of at most so many rows as the reader takes, each from a source of its own */
export function writeTables(rows: readonly Row[]): readonly (readonly [path: string, text: string])[] {
  return (['kept', 'outcome'] as const).flatMap((table) => {
    const lines = rows.flatMap((row) => (row.table === table ? [row.cells] : []));
    return Array.from({ length: Math.ceil(lines.length / rowsInFile) }, (_, part) => {
      const some = lines.slice(part * rowsInFile, (part + 1) * rowsInFile);
      const path = `content/measurements/${table}-${String(part + 1)}/2026-10.csv`;
      return [path, `${headers[table]}\n${some.join('\n')}\n`] as const;
    });
  });
}
