import { addMonths } from '../model/add-months.ts';
import { longestElapsed } from '../model/elapsed.ts';
import type { Moment } from '../model/playbook.ts';
import { dayOfNumber, numberOfDay } from '../model/window-of-day.ts';
import type { ConsequenceRow } from '../schema/measurements.ts';
import type { Duration } from '../schema/quantity.ts';
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

/** So far back it looks, from the day on which leaving was known: what was true two years ago is another company. */
const months = 12;
const usually: Duration = { kind: 'duration', text: '90 days', amount: 90, unit: 'days', working: false };

/** @returns the last day whose customers are not looked at any more: whether they left was known a year before today */
export function lookedAtAfter({ data: { leaveWithin = usually } }: Moment['journey'], today: string): string {
  const days = Math.ceil((longestElapsed(leaveWithin, 'always') ?? 0) / secondsOfDay);
  return dayOfNumber(numberOfDay(addMonths(today, -months)) - days);
}

const secondsOfDay = 86_400;

/** @returns undefined where customers were not counted both where it failed and where it held, or that is known for more than a year */
export function gameOverOf(
  moment: Moment,
  counts: readonly Count[],
  confidence: number,
  today: string,
): GameOver | undefined {
  const since = lookedAtAfter(moment.journey, today);
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
