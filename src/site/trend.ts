import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { dayOfNumber, numberOfDay } from '../model/window-of-day.ts';
import type { PastWindow } from '../reliability/cell-verdict.ts';
import { sayShare } from '../reliability/say-verdict.ts';
import type { Answer } from '../reliability/verdict.ts';

/** One window of a trend: where its point lies, and what it says in words. */
export interface TrendPoint {
  readonly x: number;
  readonly y: number;
  readonly window: string;
  readonly good: number;
  readonly total: number;
  readonly share: string;
  readonly answer: Answer;
}

/** A drawn trend: a path in a field of `width` by `height`. */
export interface TrendLine {
  readonly width: number;
  readonly height: number;
  /** The line from window to window; it breaks where one was not counted. */
  readonly path: string;
  /** The height of the floor; undefined where no number was promised. */
  readonly floor: number | undefined;
  /** Oldest first; at least one. */
  readonly points: readonly TrendPoint[];
  /** Where the scale begins, in whole %; it ends at 100. */
  readonly from: number;
}

export interface TrendSize {
  readonly width: number;
  readonly height: number;
  /** Room at the edges, so that the last mark is not cut off. */
  readonly edge: number;
}

/** So many windows are drawn: two years of months. */
const mostWindows = 24;

/**
 * The share kept in each window as a line. The scale ends at 100 % and begins so far down that the floor and all shares
 * are seen, on a full 10 %: a difference of some tenths is seen, and the words beside the picture say where it begins.
 * @param past oldest first
 * @param floor in %
 * @returns undefined where there are fewer than two windows with counts: one is no trend
 */
export function trendLine(
  past: readonly PastWindow[],
  floor: number | undefined,
  { width, height, edge }: TrendSize,
): TrendLine | undefined {
  const counted = past.filter(({ counts }) => counts.total > 0).slice(-mostWindows);
  const [first, last] = [counted[0], counted.at(-1)];
  if (!first || !last || first === last) return undefined;
  const shares = counted.map(({ counts }) => (100 * counts.good) / counts.total);
  const from = Math.max(0, 10 * Math.floor(Math.min(...shares, (floor ?? 100) - 1) / 10));
  const x = scaleLinear([numberOfDay(first.window.to), numberOfDay(last.window.to)], [edge, width - edge]);
  const y = scaleLinear([from, 100], [height - edge, edge]);
  const points = counted.map(({ window, counts, answer }) => ({
    x: tenth(x(numberOfDay(window.to))),
    y: tenth(y((100 * counts.good) / counts.total)),
    window: window.name,
    ...counts,
    share: sayShare(counts.good / counts.total),
    answer,
  }));
  const drawn = line<TrendPoint | undefined>()
    .defined((point) => point !== undefined)
    .x((point) => point?.x ?? 0)
    .y((point) => point?.y ?? 0);
  return {
    width,
    height,
    path: drawn(withGaps(counted, points)) ?? '',
    floor: floor === undefined ? undefined : tenth(y(floor)),
    points,
    from,
  };
}

/** Puts a gap between two points whose windows do not follow one another. */
function withGaps(windows: readonly PastWindow[], points: readonly TrendPoint[]): (TrendPoint | undefined)[] {
  return points.flatMap((point, index) => {
    const before = windows[index - 1];
    const follows = !before || dayOfNumber(numberOfDay(before.window.to) + 1) === windows[index]?.window.from;
    return follows ? [point] : [undefined, point];
  });
}

function tenth(length: number): number {
  return Math.round(length * 10) / 10;
}
