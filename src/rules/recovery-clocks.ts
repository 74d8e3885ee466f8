import { longestElapsed } from '../model/elapsed.ts';
import type { Standard } from '../model/playbook.ts';
import type { Settings } from '../model/settings.ts';
import type { Calendar } from '../schema/calendar.ts';
import type { Duration } from '../schema/quantity.ts';

/** A clock, and what it takes at the longest in seconds. */
export interface Clock {
  readonly duration: Duration;
  readonly seconds: number;
}

/**
 * Holds the clock of a recovery play against the longest of those that it may take: its standards' and the policy's.
 * Working time counts in the calendar of the standard. Where none is named, any calendar of the playbook may be meant, and
 * only what is too long in each of them is too long.
 * @returns both clocks where it is too long; undefined where it is not, or where it cannot be said
 */
export function tooSlow(
  recovery: Duration,
  standards: readonly Standard[],
  settings: Settings,
): { readonly recovery: Clock; readonly longest: Clock } | undefined {
  const calendars = settings.data?.calendars ?? {};
  const usual = settings.data?.defaults?.clock;
  const named = (name: string | undefined): Calendar | undefined =>
    name !== undefined && Object.hasOwn(calendars, name) ? calendars[name] : undefined;
  const own = standards.flatMap(({ data }) => {
    const times = [data.within, ...(data.except ?? []).map((exception) => exception.within)];
    return times.flatMap((time) => (time ? [{ duration: time, calendar: named(data.clock ?? usual) }] : []));
  });
  const allowed = [...own, { duration: settings.recoveryWithin, calendar: named(usual) }];
  const meant = own.find(({ calendar }) => calendar)?.calendar;
  const possible = meant ? [meant] : Object.values(calendars);

  let slow: { recovery: Clock; longest: Clock } | undefined;
  for (const assumed of possible.length === 0 ? [undefined] : possible) {
    const seconds = longestElapsed(recovery, assumed);
    const limits = allowed.map(({ duration, calendar }) => ({
      duration,
      seconds: longestElapsed(duration, calendar ?? assumed),
    }));
    const known = limits.filter((limit): limit is Clock => limit.seconds !== undefined);
    const [longest] = [...known].sort((a, b) => b.seconds - a.seconds);
    if (seconds === undefined || !longest || known.length < limits.length || seconds <= longest.seconds)
      return undefined;
    slow ??= { recovery: { duration: recovery, seconds }, longest };
  }
  return slow;
}
