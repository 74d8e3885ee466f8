import { longestElapsed } from '../model/elapsed.ts';
import type { Calendar } from '../schema/calendar.ts';
import type { Quantity } from '../schema/quantity.ts';
import type { ChangeClass } from './change.ts';

/** The hours that working time is counted in; undefined where none are named. */
export type Hours = Pick<Calendar, 'open'> | 'always' | undefined;

/** A quantity of a promise: of `atLeast` also a part, `4 of 5`. */
export type Amount = Quantity | string | number;

/** Which way a number must go to be stricter. */
export type Better = 'less' | 'more';

interface Side {
  readonly amount: Amount | undefined;
  readonly hours?: Hours;
}

/**
 * Whether a number of a promise became stricter, in whatever units it is written: 60 s is 1 min, and working time counts as the
 * longest it can take. A limit that came is stricter than none.
 * @returns undefined where it means the same; `measurement` where the two cannot be compared (transfers, then calls)
 */
export function directionOf(before: Side, after: Side, better: Better): ChangeClass | undefined {
  if (before.amount === undefined || after.amount === undefined) {
    if (before.amount === after.amount) return undefined;
    return before.amount === undefined ? 'strengthened' : 'weakened';
  }
  const [one, other] = [measure(before.amount, before.hours), measure(after.amount, after.hours)];
  if (one.unit !== other.unit) {
    // Whatever the hours are, an hour of working time takes an hour at least.
    const [short, long] = one.unit === 's' ? [one, other] : [other, one];
    if (short.unit !== 's' || long.unit !== workingTime || long.size <= short.size) return 'measurement';
    return (long === other) === (better === 'less') ? 'weakened' : 'strengthened';
  }
  if (Math.abs(one.size - other.size) <= 1e-9 * Math.max(Math.abs(one.size), Math.abs(other.size)))
    return one.manner === other.manner ? undefined : 'measurement';
  return other.size < one.size === (better === 'less') ? 'strengthened' : 'weakened';
}

const workingTime = 'working time';

/** `manner`: what makes two equal sizes count differently all the same. */
interface Measure {
  readonly unit: string;
  readonly size: number;
  readonly manner: string;
}

function measure(amount: Amount, hours: Hours): Measure {
  if (typeof amount === 'number') return { unit: '%', size: amount, manner: '' };
  if (typeof amount === 'string') {
    const [part = 0, whole = 1] = amount.split(' of ').map(Number);
    return { unit: '%', size: whole === 0 ? 0 : (part / whole) * 100, manner: `of ${String(whole)}` };
  }
  switch (amount.kind) {
    case 'duration': {
      const seconds = longestElapsed(amount, hours);
      const worked = amount.working && hours !== 'always';
      if (seconds !== undefined) return { unit: 's', size: seconds, manner: worked ? workingTime : '' };
      // Nobody has said which hours: working hours still compare with working hours, and days with days.
      const short = amount.unit === 's' || amount.unit === 'min' || amount.unit === 'h';
      return {
        unit: short ? workingTime : `working ${amount.unit}`,
        size: longestElapsed(amount, 'always') ?? 0,
        manner: '',
      };
    }
    case 'share':
      return { unit: '%', size: amount.amount, manner: '' };
    case 'money':
      return { unit: amount.currency, size: amount.amount, manner: '' };
    case 'count':
      // `1 transfer`, `2 transfers`
      return { unit: `count of ${amount.noun.toLowerCase().replace(/s$/, '')}`, size: amount.amount, manner: '' };
  }
}

/** @returns the amount in its author's words */
export function tellAmount(amount: Amount | undefined): string | undefined {
  if (typeof amount === 'number') return `${String(amount)} %`;
  return typeof amount === 'object' ? amount.text.trim() : amount;
}
