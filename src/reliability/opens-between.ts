import type { Calendar } from '../schema/calendar.ts';
import type { Playbook, Standard } from '../model/playbook.ts';
import { numberOfDay } from '../model/window-of-day.ts';

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

/** @returns true where a standard could be counted on one of these days: its clock or a channel of it is open; days are numbers since 1970-01-01 */
export function opensBetween(
  { data, of, channels }: Standard,
  first: number,
  last: number,
  playbook: Playbook,
): boolean {
  const { settings } = playbook;
  const calendars = settings.data?.calendars ?? {};
  const clock = data.clock ?? settings.data?.defaults?.clock ?? 'always';
  const own = channels.length > 0 ? channels : of.kind === 'touchpoint' ? of.channels : [];
  const names = clock === 'always' ? own.map(({ target }) => target?.data.hours ?? 'always') : [clock];
  const hours = names.map((name) => calendars[name]);
  if (hours.length === 0) return true;
  return hours.some((calendar) => !calendar || isOpen(calendar, first, last));
}

function isOpen({ open, closed = [] }: Calendar, first: number, last: number): boolean {
  const shut = new Set(closed.map(numberOfDay));
  for (let day = first; day <= last; day += 1) {
    // The first of January 1970 was a Thursday.
    const name = weekdays[(day + 3) % 7];
    if (name && (open[name]?.length ?? 0) > 0 && !shut.has(day)) return true;
  }
  return false;
}
