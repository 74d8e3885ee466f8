import type { Named } from './named.ts';
import { daysOfWindow, type CountedWindow } from './counted-windows.ts';
import { shortOfFloor } from './short-of-floor.ts';
import type { TouchpointVerdict } from './touchpoint-verdict.ts';

/** A step raised to its floor, and what that saves. */
export interface Lever {
  readonly touchpoint: Named;
  /** Broken promises fewer in the window: whole cases, over all its standards, channels and segments below their floor. */
  readonly saved: number;
  readonly window: CountedWindow;
}

/** @returns each touchpoint below a floor, the one that saves most a day first */
export function leversOf(verdicts: Iterable<TouchpointVerdict>): readonly Lever[] {
  return [...verdicts].flatMap(leverOf).sort((a, b) => perDay(b) - perDay(a));
}

function leverOf({ touchpoint, standards }: TouchpointVerdict): readonly Lever[] {
  let saved = 0;
  let window: CountedWindow | undefined;
  for (const { cells } of standards)
    for (const cell of cells) {
      const short = shortOfFloor(cell);
      if (short === 0 || !cell.latest) continue;
      saved += short;
      if (!window || daysOfWindow(cell.latest.window) > daysOfWindow(window)) window = cell.latest.window;
    }
  return window ? [{ touchpoint, saved, window }] : [];
}

function perDay({ saved, window }: Lever): number {
  return saved / daysOfWindow(window);
}
