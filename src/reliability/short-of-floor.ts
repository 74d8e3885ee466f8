import { leastGood } from './case-verdict.ts';
import type { CellVerdict } from './cell-verdict.ts';

/** @returns the whole cases of its latest window by which a cell falls short of its floor; 0 where it holds it, or has none */
export function shortOfFloor({ floor, latest }: Pick<CellVerdict, 'floor' | 'latest'>): number {
  if (floor === undefined || !latest) return 0;
  return Math.max(0, leastGood(latest.counts.total, floor) - latest.counts.good);
}
