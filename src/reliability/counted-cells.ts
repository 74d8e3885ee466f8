import type { KeptRow, OutcomeRow } from '../schema/measurements.ts';
import { numberOfDay } from '../model/window-of-day.ts';
import type { Cases } from './case-verdict.ts';
import { windowEndingOn, type CountedWindow, type WindowLength } from './counted-windows.ts';
import type { Count } from './counts-by-subject.ts';

/** The counts of one cell in one window. */
export interface WindowCounts extends Cases {
  readonly window: CountedWindow;
  /** The days that its rows span inside the window, as numbers since 1970-01-01, both included, in order. */
  readonly spans: readonly (readonly [first: number, last: number])[];
}

/** What was counted on one channel for one segment; `''` where it was not split by them. */
export interface CountedCell {
  readonly channel: string;
  readonly segment: string;
  /** Oldest first; at least one. */
  readonly windows: readonly WindowCounts[];
}

interface OpenCounts {
  good: number;
  total: number;
  readonly window: CountedWindow;
  readonly spans: (readonly [number, number])[];
}

/**
 * Pools the rows of a standard by channel, segment and window: sum of good, sum of total. A row belongs to the window in
 * which it ends.
 * @param counts rows of one standard, of a touchpoint or a journey's outcome; those that end after `today` are left out
 */
export function countedCells(counts: readonly Count[], length: WindowLength, today: string): readonly CountedCell[] {
  const rows = counts.map(({ row }) => row).filter((row): row is KeptRow | OutcomeRow => 'good' in row);
  const past = rows.filter(({ to }) => to <= today);
  const lastDay = past.reduce((last, { to }) => (to > last ? to : last), '');
  const windows = new Map<string, CountedWindow>();
  const windowOf = (day: string): CountedWindow => {
    const known = windows.get(day) ?? windowEndingOn(length, day, lastDay, today);
    windows.set(day, known);
    return known;
  };
  const cells = new Map<string, { channel: string; segment: string; open: Map<string, OpenCounts> }>();
  for (const { channel, segment, from, to, good, total } of past) {
    const key = `${channel} ${segment}`;
    const cell = cells.get(key) ?? { channel, segment, open: new Map<string, OpenCounts>() };
    cells.set(key, cell);
    const window = windowOf(to);
    const known = cell.open.get(window.from) ?? { window, good: 0, total: 0, spans: [] };
    cell.open.set(window.from, known);
    known.good += good;
    known.total += total;
    known.spans.push([numberOfDay(from < window.from ? window.from : from), numberOfDay(to)]);
  }
  return [...cells.values()].sort(byName).map(({ channel, segment, open }) => ({
    channel,
    segment,
    windows: [...open.values()]
      .sort((a, b) => (a.window.from < b.window.from ? -1 : 1))
      .map(({ spans, ...rest }) => ({ ...rest, spans: spans.sort(([a], [b]) => a - b) })),
  }));
}

/** The order of rows is of no account. */
function byName(a: { channel: string; segment: string }, b: { channel: string; segment: string }): number {
  const [one, other] = [`${a.channel} ${a.segment}`, `${b.channel} ${b.segment}`];
  return one < other ? -1 : one > other ? 1 : 0;
}
