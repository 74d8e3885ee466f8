import { leastGood, type Cases } from './case-verdict.ts';

/** The room that a floor leaves for misses in a window, in cases. */
export interface RoomLeft {
  readonly allowed: number;
  readonly used: number;
  /** Below 0 where more were missed than the floor allows. */
  readonly left: number;
}

/**
 * The error budget of service-level practice (Beyer et al., "Site Reliability Engineering", 2016, chapter 3) in cases.
 * @param cells counts with their floor in %; each cell has room of its own, and room is not lent from one to another
 */
export function roomLeft(cells: readonly { readonly counts: Cases; readonly floor: number }[]): RoomLeft {
  const sum = (of: (cell: { readonly counts: Cases; readonly floor: number }) => number): number =>
    cells.reduce((total, cell) => total + of(cell), 0);
  const allowed = sum(({ counts, floor }) => counts.total - leastGood(counts.total, floor));
  const used = sum(({ counts }) => counts.total - counts.good);
  return { allowed, used, left: allowed - used };
}
