import type { Cases } from './case-verdict.ts';

/** @returns the sum of good of the sum of total: counts are pooled, and shares are never averaged */
export function pooled(counts: readonly Cases[]): Cases {
  return {
    good: counts.reduce((sum, { good }) => sum + good, 0),
    total: counts.reduce((sum, { total }) => sum + total, 0),
  };
}
