import { wilson, type Interval } from './interval.ts';
import type { TouchpointVerdict } from './touchpoint-verdict.ts';

/** The share of cases in which a touchpoint kept all that it promises, as far as it can be told. */
export interface KeptShare {
  /** 0 to 1. */
  readonly share: number;
  readonly interval: Interval;
  /** The standard whose counts stand for all. */
  readonly standard: string;
  /** How many standards were counted apart from each other: of more than one the lowest share stands for all. */
  readonly of: number;
}

/** Why a touchpoint has no such share. */
export type Unmeasured = 'not-promised' | 'not-measured';

/** @param confidence of the interval, 0.5 to 0.999 */
export function keptShare({ standards }: TouchpointVerdict, confidence: number): KeptShare | Unmeasured {
  if (standards.length === 0) return 'not-promised';
  const shares = standards.flatMap(({ standard, latest }) =>
    latest && latest.counts.total > 0
      ? [{ id: standard.id, counts: latest.counts, share: latest.counts.good / latest.counts.total }]
      : [],
  );
  const lowest = shares.reduce<(typeof shares)[number] | undefined>(
    (low, one) => (low && low.share <= one.share ? low : one),
    undefined,
  );
  if (!lowest || shares.length < standards.length) return 'not-measured';
  const { good, total } = lowest.counts;
  return {
    share: lowest.share,
    interval: wilson(good, total, confidence),
    standard: lowest.id,
    of: standards.length,
  };
}
