import { addMonths } from '../model/add-months.ts';
import type { Moment } from '../model/playbook.ts';
import type { ConsequenceRow } from '../schema/measurements.ts';
import type { Count } from './counts-by-subject.ts';
import { newcombe, wilson, type Interval } from './interval.ts';

/** How many of these customers ended the relationship; shares 0 to 1. */
export interface Leavers {
  readonly customers: number;
  readonly left: number;
  readonly share: number;
  readonly interval: Interval;
}

/** What failing a moment of truth costs: the leave rate when it failed beside that when it held. */
export interface GameOver {
  readonly from: string;
  readonly to: string;
  readonly failed: Leavers;
  readonly held: Leavers;
  /** Failed less held; -1 to 1. */
  readonly difference: Interval;
  /** *yes* where failing is proven to drive customers away, *no* where it is proven not to, else *not-proven*. */
  readonly verdict: 'yes' | 'no' | 'not-proven';
}

/** So far back it looks: what was true two years ago is another company. */
const months = 12;

/** @returns undefined where customers were not counted both where it failed and where it held, in the year before today */
export function gameOverOf(
  moment: Moment,
  counts: readonly Count[],
  confidence: number,
  today: string,
): GameOver | undefined {
  const since = addMonths(today, -months);
  const rows = counts
    .map(({ row }) => row)
    .filter((row): row is ConsequenceRow => 'held' in row && row.journey === moment.journey.id)
    .filter(({ to }) => to <= today && to > since);
  const [failed, held] = [leaversOf(rows, 'no', confidence), leaversOf(rows, 'yes', confidence)];
  if (failed.customers === 0 || held.customers === 0) return undefined;
  const difference = newcombe([failed.left, failed.customers], [held.left, held.customers], confidence);
  return {
    from: rows.reduce((first, { from }) => (from < first ? from : first), today),
    to: rows.reduce((last, { to }) => (to > last ? to : last), ''),
    failed,
    held,
    difference,
    verdict: difference.low > 0 ? 'yes' : difference.high <= 0 ? 'no' : 'not-proven',
  };
}

function leaversOf(rows: readonly ConsequenceRow[], held: 'yes' | 'no', confidence: number): Leavers {
  const own = rows.filter((row) => row.held === held);
  const customers = own.reduce((sum, row) => sum + row.customers, 0);
  const left = own.reduce((sum, row) => sum + row.left, 0);
  return {
    customers,
    left,
    share: customers === 0 ? 0 : left / customers,
    interval: wilson(left, customers, confidence),
  };
}
