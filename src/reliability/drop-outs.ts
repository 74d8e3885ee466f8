import type { FlowRow } from '../schema/measurements.ts';
import { windowEndingOn, type CountedWindow, type WindowLength } from './counted-windows.ts';
import type { Count } from './counts-by-subject.ts';

/** How many customers a stage lost in its latest window, and why. */
export interface DropOut {
  readonly window: CountedWindow;
  readonly entered: number;
  readonly continued: number;
  readonly left: number;
  /** Most named first. */
  readonly reasons: readonly { readonly reason: string; readonly left: number }[];
  /** Oldest first, the latest included. */
  readonly past: readonly { readonly window: CountedWindow; readonly entered: number; readonly left: number }[];
}

/**
 * Pools the flow of a stage: a row a reason, on all of which `entered` and `continued` are the same for one cell and days.
 * @returns undefined where nothing was counted by today
 */
export function dropOutOf(counts: readonly Count[], length: WindowLength, today: string): DropOut | undefined {
  const rows = counts.map(({ row }) => row).filter((row): row is FlowRow => 'reason' in row && row.to <= today);
  const lastDay = rows.reduce((last, { to }) => (to > last ? to : last), '');
  const windows = Map.groupBy(rows, ({ to }) => windowEndingOn(length, to, lastDay, today).from);
  const past = [...windows.values()]
    .map((own) => ({ window: windowEndingOn(length, own[0]?.to ?? lastDay, lastDay, today), ...sumOf(own) }))
    .sort((a, b) => (a.window.from < b.window.from ? -1 : 1));
  const latest = past.at(-1);
  if (!latest) return undefined;
  const { window, entered, continued, left, reasons } = latest;
  return {
    window,
    entered,
    continued,
    left,
    reasons,
    past: past.map((one) => ({ window: one.window, entered: one.entered, left: one.left })),
  };
}

function sumOf(rows: readonly FlowRow[]) {
  const days = new Map<string, FlowRow>();
  const reasons = new Map<string, number>();
  for (const row of rows) {
    days.set(`${row.channel} ${row.segment} ${row.from} ${row.to}`, row);
    if (row.left > 0) reasons.set(row.reason, (reasons.get(row.reason) ?? 0) + row.left);
  }
  const entered = [...days.values()].reduce((sum, row) => sum + row.entered, 0);
  const continued = [...days.values()].reduce((sum, row) => sum + row.continued, 0);
  return {
    entered,
    continued,
    left: entered - continued,
    reasons: [...reasons]
      .map(([reason, left]) => ({ reason, left }))
      .sort((a, b) => b.left - a.left || (a.reason < b.reason ? -1 : 1)),
  };
}
