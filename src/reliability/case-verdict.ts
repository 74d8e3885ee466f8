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
  if (!floor) return { verdict: 'not-promised', interval };
  if (total === 0) return { verdict: 'not-measured', interval };
  const enough = holdsFloor({ good, total }, floor.percent);
  if (floor.byCount) return { verdict: enough ? 'yes' : 'no', interval };
  const share = floor.percent / 100;
  if (interval.low >= share) return { verdict: 'yes', interval };
  if (interval.high < share) return { verdict: 'no', interval };
  const more = casesToProof({ good, total }, share, enough, confidence);
  return { verdict: 'not-proven', leans: enough ? 'yes' : 'no', interval, ...(more === undefined ? {} : { more }) };
}

/** @returns true where the share counted is the floor (%) or more; whole cases, no rounding of halves */
export function holdsFloor({ good, total }: Cases, percent: number): boolean {
  return BigInt(good) * whole >= millionthsOf(percent) * BigInt(total);
}

/** @returns the fewest cases of a total that must be kept to hold the floor (%) */
export function leastGood(total: number, percent: number): number {
  return Number((millionthsOf(percent) * BigInt(total) + whole - 1n) / whole);
}

/** A floor has a few decimals: in millionths of a % all is whole, and 99.9 % of 1,000 is 999, however many the cases. */
const whole = 100_000_000n;
function millionthsOf(percent: number): bigint {
  return BigInt(Math.round(percent * 1_000_000));
}

function casesToProof({ good, total }: Cases, floor: number, enough: boolean, confidence: number): number | undefined {
  const share = good / total;
  const proven = (cases: number): boolean => {
    const { low, high } = wilson(share * cases, cases, confidence);
    return enough ? low >= floor : high < floor;
  };
  if (!proven(mostCases)) return undefined;
  let [tooFew, suffice] = [total, mostCases];
  while (suffice - tooFew > 1) {
    const middle = Math.floor((tooFew + suffice) / 2);
    if (proven(middle)) suffice = middle;
    else tooFew = middle;
  }
  return suffice - total;
}
