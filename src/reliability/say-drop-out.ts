import type { DropOut } from './drop-outs.ts';
import { fewest, saySmall } from './say-small.ts';
import { sayCount, sayShare } from './say-verdict.ts';

/** How many left a stage, and why, so that nobody can be known by a number. */
export interface SaidDropOut {
  /** `258 of 4,960 left in October, 5.2 %` */
  readonly says: string;
  /** `249 of 4,869 in September`; undefined where it is the first window. */
  readonly before: string | undefined;
  /** Most named first. */
  readonly reasons: readonly { readonly reason: string; readonly left: string }[];
}

export function sayDropOut({ window, entered, left, reasons, past }: DropOut): SaidDropOut {
  const before = past.at(-2);
  return {
    says: `${sayLeft(entered, left)} left in ${window.name}${left >= fewest ? `, ${sayShare(left / entered)}` : ''}`,
    before: before && `${sayLeft(before.entered, before.left)} in ${before.window.name}`,
    reasons: sayReasons(reasons),
  };
}

function sayLeft(entered: number, left: number): string {
  return left === 0 ? `None of ${sayCount(entered)}` : `${saySmall(left)} of ${sayCount(entered)}`;
}

/**
 * A number below the fewest is not told. Where the others and the sum would still give it away, the smallest of the
 * others is not told either (complementary suppression: Hundepool et al., "Statistical Disclosure Control", 2012).
 */
function sayReasons(reasons: DropOut['reasons']): SaidDropOut['reasons'] {
  const small = reasons.filter(({ left }) => left < fewest);
  const sum = small.reduce((total, { left }) => total + left, 0);
  const givenAway =
    small.length > 0 && (small.length === 1 || sum === small.length || sum === small.length * (fewest - 1));
  const last = givenAway ? reasons.findLast(({ left }) => left >= fewest) : undefined;
  return reasons.map((one) => ({
    reason: one.reason,
    left: one === last ? `${String(fewest)} or more` : saySmall(one.left),
  }));
}
