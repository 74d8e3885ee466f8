import type { Count, CountRow } from '../reliability/counts-by-subject.ts';

/** Stands for any name where cells are looked up; no id holds it. */
const any = '*';

/** @returns the earlier count that holds some of the same cases on the same days */
export type FindEarlier = (next: Count) => Count | undefined;

/**
 * Looks at the counts of one subject in the order of their first day. Two hold the same cases where they are of the same
 * channel and segment, or one of them of all together ('' is a name that counts are not split by). The work is the same
 * for each count, however many there are.
 */
export function makeOverlapFinder(counts: readonly Count[]): FindEarlier {
  return splitsOf(counts).size > 1 ? amongAllCells() : amongSameCells();
}

/** How a row is split: by nothing, by channel, by segment, by both, or told apart otherwise. */
function splitsOf(counts: readonly Count[]): ReadonlySet<number> {
  return new Set(
    counts.map(({ row }) => ('channel' in row ? Number(row.channel !== '') + 2 * Number(row.segment !== '') : 4)),
  );
}

function amongSameCells(): FindEarlier {
  const latest = new Map<string, Count>();
  return (next) => {
    const cell = cellOf(next.row);
    const before = latest.get(cell);
    if (!before || before.row.to < next.row.to) latest.set(cell, next);
    return before && before.row.to >= next.row.from ? before : undefined;
  };
}

function cellOf(row: CountRow): string {
  if (!('channel' in row)) return row.held;
  return row.segment === '' ? row.channel : `${row.channel} ${row.segment}`;
}

function amongAllCells(): FindEarlier {
  const latest = new Map<string, Count>();
  return (next) => {
    const { row } = next;
    const { channel, segment } = 'channel' in row ? row : { channel: row.held, segment: '' };
    let before: Count | undefined;
    for (const ofChannel of channel === '' ? [any] : [channel, '']) {
      for (const ofSegment of segment === '' ? [any] : [segment, '']) {
        const found = latest.get(`${ofChannel} ${ofSegment}`);
        if (found && found.row.to >= row.from) before ??= found;
      }
    }
    for (const ofChannel of [channel, any]) {
      for (const ofSegment of [segment, any]) {
        const known = latest.get(`${ofChannel} ${ofSegment}`);
        if (!known || known.row.to < row.to) latest.set(`${ofChannel} ${ofSegment}`, next);
      }
    }
    return before;
  };
}
