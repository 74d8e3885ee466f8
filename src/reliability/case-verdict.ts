import { wilson, type Interval } from './interval.ts';
import type { Answer } from './verdict.ts';

/** Counted cases: whole numbers, good no more than total. */
export interface Cases {
  readonly good: number;
  readonly total: number;
}

/** What must be kept: the floor in %, and whether the counts themselves decide (law, licence, contract). */
export interface Floor {
  readonly percent: number;
  readonly byCount: boolean;
}

export interface CaseVerdict extends Answer {
  readonly interval: Interval;
  /** Where not proven: how many more cases, going as these went, would prove it; undefined where none ever would. */
  readonly more?: number;
}

/** Further than this nobody waits for a proof. */
const mostCases = 1e9;

/**
 * Kept or not: *yes* where the whole Wilson interval lies at or above the floor, *no* where it lies below, *not proven*
 * between. What is not our own promise is judged by the counts themselves: one case too many is a breach.
 */
export function judgeCases({ good, total }: Cases, floor: Floor | undefined, confidence: number): CaseVerdict {
  const interval = wilson(good, total, confidence);
  if (total === 0) return { verdict: 'not-measured', interval };
  if (!floor) return { verdict: 'not-promised', interval };
  const enough = holdsFloor({ good, total }, floor.percent);
  if (floor.byCount) return { verdict: enough ? 'yes' : 'no', interval };
  const share = floor.percent / 100;
  if (interval.low >= share) return { verdict: 'yes', interval };
  if (interval.high < share) return { verdict: 'no', interval };
  const more = casesToProof({ good, total }, share, confidence);
  return { verdict: 'not-proven', leans: enough ? 'yes' : 'no', interval, ...(more === undefined ? {} : { more }) };
}

/** @returns true where the share counted is the floor (%) or more; whole cases, no rounding of halves */
export function holdsFloor({ good, total }: Cases, percent: number): boolean {
  // A floor has a few decimals: in millionths both sides are whole, and 99.9 % of 1,000 is 999.
  return good * 100_000_000 >= Math.round(percent * 1_000_000) * total;
}

/** @returns the fewest cases of a total that must be kept to hold the floor (%) */
export function leastGood(total: number, percent: number): number {
  return Math.ceil((Math.round(percent * 1_000_000) * total) / 100_000_000 - 1e-9);
}

function casesToProof({ good, total }: Cases, floor: number, confidence: number): number | undefined {
  const share = good / total;
  const proven = (cases: number): boolean => {
    const { low, high } = wilson(share * cases, cases, confidence);
    return share >= floor ? low >= floor : high < floor;
  };
  if (!proven(mostCases)) return undefined;
  let [unproven, enough] = [total, mostCases];
  while (enough - unproven > 1) {
    const middle = Math.floor((unproven + enough) / 2);
    if (proven(middle)) enough = middle;
    else unproven = middle;
  }
  return enough - total;
}
