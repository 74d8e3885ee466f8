import type { TrendLine } from './trend.ts';

/** What a trend shows, for who does not see it, and what to know of its scale. */
export interface TrendWords {
  /** `Share kept from May to October: 96.1 %, then 78.0 %` */
  readonly title: string;
  /** `It was lowest in October, 78.0 %, and highest in May, 96.1 %.` */
  readonly description: string;
  /** `The thin line is the floor, 98 %. The scale begins at 70 %.` */
  readonly scale: string;
}

/** @param floor in % */
export function trendWords({ points, from }: TrendLine, floor: number | undefined): TrendWords {
  const [first, last] = [points[0], points.at(-1)];
  const byShare = points.toSorted((a, b) => a.good / a.total - b.good / b.total);
  const [lowest, highest] = [byShare[0], byShare.at(-1)];
  if (!first || !last || !lowest || !highest) return { title: '', description: '', scale: '' };
  const begins = from === 0 ? 'The scale begins at nothing.' : `The scale begins at ${String(from)} %.`;
  return {
    title: `Share kept from ${first.window} to ${last.window}: ${first.share}, then ${last.share}`,
    description: `It was lowest in ${lowest.window}, ${lowest.share}, and highest in ${highest.window}, ${highest.share}.`,
    scale: floor === undefined ? begins : `The thin line is the floor, ${String(floor)} %. ${begins}`,
  };
}
