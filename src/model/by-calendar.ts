import type { Finding } from './finding.ts';

/** @returns whether nobody's change brought a finding, but a day: one that has passed, or the last day of its waiver */
export function cameByCalendar({ byCalendar, lapsed }: Pick<Finding, 'byCalendar' | 'lapsed'>): boolean {
  return byCalendar === true || lapsed !== undefined;
}
