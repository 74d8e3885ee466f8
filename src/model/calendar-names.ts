import { within, type Place } from './place.ts';
import type { AnyItem, Playbook } from './playbook.ts';

/** The hours or clock that somebody names: a calendar of the playbook, or `always`. */
export interface CalendarName {
  readonly name: string;
  readonly at: Place;
  /** Who names it; undefined where the playbook's own page does. */
  readonly by: AnyItem | undefined;
}

/** @returns every place that names hours or a clock */
export function* calendarNames(playbook: Playbook): Generator<CalendarName> {
  const { settings, channels, teams, touchpoints, journeys } = playbook;
  const clock = settings.data?.defaults?.clock;
  if (clock !== undefined) yield { name: clock, at: within(settings.at, 'defaults', 'clock'), by: undefined };
  for (const by of channels) {
    if (by.data.hours !== undefined) yield { name: by.data.hours, at: within(by.at, 'hours'), by };
  }
  for (const by of teams) {
    const hours = by.data.contact?.hours;
    if (hours !== undefined) yield { name: hours, at: within(by.at, 'contact', 'hours'), by };
  }
  for (const by of [...touchpoints, ...journeys]) {
    for (const { data, at } of by.kind === 'touchpoint' ? by.standards : by.outcome)
      if (data.clock !== undefined) yield { name: data.clock, at: within(at, 'clock'), by };
  }
}
