import type { MeasurementRows } from '../model/measurement.ts';
import { countsBySubject, type Count } from '../reliability/counts-by-subject.ts';
import { makeOverlapFinder } from '../rules/overlap-finder.ts';
import type { MeasurementTable } from '../schema/measurements.ts';
import type { Faults } from './faults.ts';
import { rowOf } from './our-rows.ts';
import type { Cell } from './tally.ts';

/**
 * Objects to cells that hold cases which are counted already: by another source, by an earlier import, or in the same file
 * once split and once not.
 * @param standing the tables of the playbook that stay as they are
 */
export function objectToCountedTwice(
  table: MeasurementTable,
  cells: readonly Cell[],
  standing: readonly MeasurementRows[],
  source: string,
  faults: Faults,
): void {
  // The table chose the columns, and with them the shape of the rows.
  const ours = {
    file: '',
    source,
    period: '',
    ranges: [],
    table,
    rows: cells.map((cell) => rowOf(table, cell)),
  } as MeasurementRows;
  for (const { table: of, counts } of countsBySubject({
    measurements: [...standing.filter((one) => one.table === table), ours],
  })) {
    if (!counts.some((count) => count.table === ours)) continue;
    const told = of === 'flow' ? oneRowAFlow(counts) : counts;
    const findEarlier = makeOverlapFinder(told);
    for (const count of told) {
      const before = findEarlier(count);
      if (!before || (count.table !== ours && before.table !== ours)) continue;
      const [mine, other] = count.table === ours ? [count, before] : [before, count];
      const ordinal = cells[mine.index]?.ordinal ?? 0;
      faults.add(faultOf(mine, other, other.table === ours ? cells[other.index]?.ordinal : undefined, source), ordinal);
    }
  }
}

function faultOf({ row: mine }: Count, { row, table }: Count, ordinal: number | undefined, source: string) {
  const from = mine.from > row.from ? mine.from : row.from;
  const to = mine.to < row.to ? mine.to : row.to;
  const days = from === to ? `on ${from}` : `from ${from} to ${to}`;
  const what = `The cases ${cellOf(mine)} ${days} are counted twice`;
  if (ordinal !== undefined)
    return {
      rule: 'counted-twice' as const,
      message: `${what}: here, and ${cellOf(row)} in another row.`,
      hint: 'Split every row by it or none: a total beside its parts counts each case a second time.',
      other: { ordinal, message: 'counted here too' },
    };
  return {
    rule: 'counted-twice' as const,
    message: `${what}: ${table.file} has them ${cellOf(row)} already.`,
    hint:
      table.source === source
        ? '"--replace" puts these rows in the place of that file.'
        : `Import what "${table.source}" does not count, or take its rows away first.`,
  };
}

function cellOf(row: Count['row']): string {
  if (!('channel' in row)) return row.held === 'yes' ? 'where it held' : 'where it failed';
  const split = [row.channel === '' ? '' : `on ${row.channel}`, row.segment === '' ? '' : `for ${row.segment}`];
  return split.filter((word) => word !== '').join(' ') || 'of all together';
}

/** A flow is told in a row a reason; the first stands for all of a file. */
function oneRowAFlow(counts: readonly Count[]): readonly Count[] {
  const seen = new Set<string>();
  return counts.filter(({ row, table }) => {
    if (!('reason' in row)) return true;
    const flow = [table.file, row.channel, row.segment, row.from, row.to].join(' ');
    return seen.size !== seen.add(flow).size;
  });
}
