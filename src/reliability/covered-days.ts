import type { Playbook, Standard } from '../model/playbook.ts';
import { numberOfDay } from '../model/window-of-day.ts';
import type { WindowCounts } from './counted-cells.ts';
import { daysOfWindow } from './counted-windows.ts';
import { opensBetween } from './opens-between.ts';

/** On how many days of a window there are counts. */
export interface Coverage {
  readonly counted: number;
  readonly of: number;
}

/** @returns the days counted; days on which nobody was open count too, since there was nothing to count */
export function coveredDays(
  { window, spans }: Pick<WindowCounts, 'window' | 'spans'>,
  standard: Standard,
  playbook: Playbook,
): Coverage {
  const of = daysOfWindow(window);
  let missing = 0;
  let next = numberOfDay(window.from);
  const skip = (until: number): void => {
    if (until <= next || !opensBetween(standard, next, until - 1, playbook)) return;
    for (let day = next; day < until; day += 1) if (opensBetween(standard, day, day, playbook)) missing += 1;
  };
  for (const [first, last] of spans) {
    skip(first);
    next = Math.max(next, last + 1);
  }
  skip(numberOfDay(window.to) + 1);
  return { counted: of - missing, of };
}
