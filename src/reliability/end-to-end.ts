import type { Journey, Touchpoint } from '../model/playbook.ts';
import type { Interval } from './interval.ts';
import { keptShare, type KeptShare, type Unmeasured } from './kept-share.ts';
import { named, type Named } from './named.ts';
import { stepsToPass, type Step } from './steps-to-pass.ts';
import type { TouchpointVerdict } from './touchpoint-verdict.ts';

/** A step with what its counts make of it. All shares 0 to 1. */
export interface WeighedStep {
  readonly alternatives: readonly {
    readonly touchpoint: Named;
    readonly share: number;
    readonly kept: KeptShare;
  }[];
  readonly reach: number;
  readonly evenly: boolean;
  /** The share of all customers whom this step does not fail: `1 - reach (1 - kept)`. */
  readonly holds: number;
  readonly interval: Interval;
  /**
   * By how much the product falls when this step always fails instead of never: the product of all others, by its reach.
   * Z. W. Birnbaum, "On the importance of different components in a multicomponent system", 1969.
   */
  readonly importance: number;
}

export type Estimate =
  | {
      readonly kind: 'estimated';
      /** At worst: no customer is failed twice, `max(0, 1 - sum of misses)` (Boole and Fréchet). */
      readonly low: number;
      /** If misses fall independently: the product of the steps. */
      readonly product: number;
      /** At best: every miss falls on the same customers, so the weakest step decides. */
      readonly high: number;
      /** The same three with the interval of each step's counts. */
      readonly counted: { readonly low: Interval; readonly product: Interval; readonly high: Interval };
      readonly steps: readonly WeighedStep[];
      readonly leftOut: readonly Named[];
    }
  | {
      readonly kind: 'cannot-be-said';
      readonly missing: readonly { readonly touchpoint: Named; readonly because: Unmeasured }[];
    };

/**
 * How many customers meet no broken promise on a journey, from the stops that they must pass.
 * @param verdictOf the verdict of a touchpoint; undefined of one that is counted nowhere
 * @returns undefined of a journey on which nobody must pass anything
 */
export function estimateEndToEnd(
  journey: Journey,
  verdictOf: (touchpoint: Touchpoint) => TouchpointVerdict | undefined,
  confidence: number,
): Estimate | undefined {
  const { steps, leftOut } = stepsToPass(journey);
  if (steps.length === 0) return undefined;
  const missing: { touchpoint: Named; because: Unmeasured }[] = [];
  const kept = new Map<Touchpoint, KeptShare>();
  for (const { alternatives } of steps)
    for (const { touchpoint } of alternatives) {
      const verdict = verdictOf(touchpoint);
      const share = verdict ? keptShare(verdict, confidence) : 'not-measured';
      if (typeof share === 'string') missing.push({ touchpoint: named(touchpoint), because: share });
      else kept.set(touchpoint, share);
    }
  if (missing.length > 0) return { kind: 'cannot-be-said', missing };
  const weighed = steps.map((step) => weighStep(step, kept));
  const holds = weighed.map((step) => step.holds);
  const product = productOf(holds);
  return {
    kind: 'estimated',
    // One step is its own product: what was taken from 1 and added again must not be more.
    low: Math.min(atWorst(holds), product),
    product,
    high: Math.min(...holds),
    counted: {
      low: overSteps(weighed, atWorst),
      product: overSteps(weighed, productOf),
      high: overSteps(weighed, (shares) => Math.min(...shares)),
    },
    steps: weighed.map((step, index) => ({ ...step, importance: step.reach * productOf(holds.toSpliced(index, 1)) })),
    leftOut: leftOut.map(named),
  };
}

function weighStep({ alternatives, reach, evenly }: Step, known: ReadonlyMap<Touchpoint, KeptShare>) {
  const all = alternatives.flatMap(({ touchpoint, share }) => {
    const kept = known.get(touchpoint);
    return kept ? [{ touchpoint: named(touchpoint), share, kept }] : [];
  });
  const shares = all.reduce((sum, { share }) => sum + share, 0);
  const holdsBy = (of: (kept: KeptShare) => number): number =>
    Math.min(1, 1 - reach * (1 - all.reduce((sum, { share, kept }) => sum + (share / shares) * of(kept), 0)));
  const interval = { low: holdsBy((kept) => kept.interval.low), high: holdsBy((kept) => kept.interval.high) };
  return { alternatives: all, reach, evenly, holds: holdsBy((kept) => kept.share), interval };
}

function overSteps(
  steps: readonly { readonly interval: Interval }[],
  of: (shares: readonly number[]) => number,
): Interval {
  return { low: of(steps.map(({ interval }) => interval.low)), high: of(steps.map(({ interval }) => interval.high)) };
}

function productOf(shares: readonly number[]): number {
  return shares.reduce((product, share) => product * share, 1);
}

function atWorst(shares: readonly number[]): number {
  return Math.max(0, 1 - shares.reduce((sum, share) => sum + (1 - share), 0));
}
