import type { Playbook } from '../model/playbook.ts';
import {
  countsBySubject,
  placeOfCount,
  type Count,
  type Counted,
  type CountRow,
} from '../reliability/counts-by-subject.ts';
import { makeOverlapFinder } from './overlap-finder.ts';
import type { Objection, Rule } from './rule.ts';

export const countedTwice: Rule = {
  id: 'counted-twice',
  title: 'Each case is counted once: by one source, in one row, split or not split.',
  severity: 'error',
  floor: 'error',
  waivable: false,
  needs: ['measurements'],
  why: `Two counts of the same cases look like twice as many cases, and so like twice the proof. It happens quietly: a second
system begins to report, a correction is added beside the old row, a total stands next to its parts.`,
  *check({ playbook }) {
    for (const counted of countsBySubject(playbook)) {
      const counts = counted.table === 'flow' ? withoutOtherReasons(counted.counts) : counted.counts;
      const findEarlier = makeOverlapFinder(counts);
      const told = new Map<string, { first: Count; before: Count; more: number }>();
      for (const count of counts) {
        const before = findEarlier(count);
        if (!before) continue;
        const pair = `${count.table.file} ${before.table.file}`;
        const known = told.get(pair);
        if (known) known.more += 1;
        else told.set(pair, { first: count, before, more: 0 });
      }
      for (const { first, before, more } of told.values()) yield objectionTo(counted, first, before, more, playbook);
    }
  },
  good: {
    'content/measurements/till/2026-09.csv': `touchpoint,standard,channel,segment,from,to,good,total
cup-in-time,ready-in-five,counter,,2026-09-01,2026-09-15,4930,5000
cup-in-time,ready-in-five,counter,,2026-09-16,2026-09-30,4940,5000
cup-in-time,ready-in-five,app,,2026-09-01,2026-09-30,4965,5000
`,
  },
  bad: {
    'content/measurements/till/2026-09.csv': `touchpoint,standard,channel,segment,from,to,good,total
cup-in-time,ready-in-five,,,2026-09-01,2026-09-30,14895,15000
cup-in-time,ready-in-five,counter,,2026-09-01,2026-09-30,9930,10000
cup-in-time,ready-in-five,app,,2026-09-01,2026-09-30,4965,5000
`,
  },
};

/** A flow is told in a row a reason: the first row stands for all, and a reason told twice for itself. */
function withoutOtherReasons(counts: readonly Count[]): readonly Count[] {
  const seen = new Set<string>();
  return counts.filter(({ row, table }) => {
    if (!('reason' in row)) return true;
    const cell = [table.file, row.channel, row.segment, row.from, row.to].join(' ');
    const stands = !seen.has(cell) || seen.has(`${cell} ${row.reason}`);
    seen.add(cell).add(`${cell} ${row.reason}`);
    return stands;
  });
}

function objectionTo(counted: Counted, count: Count, before: Count, more: number, playbook: Playbook): Objection {
  const [one, other] = [before.row, count.row];
  const from = one.from > other.from ? one.from : other.from;
  const to = one.to < other.to ? one.to : other.to;
  const days = from === to ? `on ${from}` : `from ${from} to ${to}`;
  const others = more === 0 ? '' : `, and so ${more === 1 ? 'is 1 more row' : `are ${more} more rows`} of the file`;
  return {
    message: `${nameOf(counted, playbook)} is counted twice ${days}: ${howTwice(before, count)}${others}.`,
    hint: 'Keep one of the two counts.',
    at: placeOfCount(count),
    related: [{ at: placeOfCount(before), message: 'counted here too' }],
    values: [counted.whole, counted.part, cellOf(other), from, to],
  };
}

function howTwice({ row: one, table: { source } }: Count, { row: other, table }: Count): string {
  if (cellOf(one) !== cellOf(other)) return `once ${cellOf(one)} and once ${cellOf(other)}`;
  if (source !== table.source) return `by "${source}" and by "${table.source}", ${cellOf(one)}`;
  return one.from === other.from && one.to === other.to
    ? `in two rows, ${cellOf(one)}`
    : `in rows that overlap, ${one.from} to ${one.to} and ${other.from} to ${other.to}, ${cellOf(one)}`;
}

function cellOf(row: CountRow): string {
  if (!('channel' in row)) return row.held === 'yes' ? 'where it held' : 'where it failed';
  const split = [row.channel === '' ? '' : `on ${row.channel}`, row.segment === '' ? '' : `for ${row.segment}`];
  return split.filter((word) => word !== '').join(' ') || 'for all together';
}

function nameOf({ table, whole, part }: Counted, playbook: Playbook): string {
  const title = playbook.find(table === 'kept' ? 'touchpoint' : 'journey', whole)?.title ?? whole;
  if (table === 'flow') return `The stage "${part}" of "${title}"`;
  if (table !== 'consequence') return `The standard "${part}" of "${title}"`;
  return `What failing "${playbook.find('touchpoint', part)?.title ?? part}" costs in "${title}"`;
}
