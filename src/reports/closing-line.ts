import type { Playbook } from '../model/playbook.ts';
import { plural } from './plural.ts';
import { spellDay } from '../model/spell-day.ts';
import { liveWaivers, type Summary } from './summary.ts';

/** The last line of a check: what was read, what was found, which waivers hold and by which day it was judged. */
export function closingLine(
  playbook: Playbook,
  summary: Summary,
  day: { readonly today: string; readonly frozen: boolean },
): string {
  const counts = [
    plural(summary.journeys, 'journey'),
    plural(summary.touchpoints, 'touchpoint'),
    plural(summary.errors, 'error'),
    plural(summary.warnings, 'warning'),
    ...(summary.exceptions > 0 ? [plural(summary.exceptions, 'exception')] : []),
    ...(summary.advice > 0 ? [plural(summary.advice, 'piece of advice', 'pieces of advice')] : []),
  ].join(', ');
  const waivers = liveWaivers(playbook, day.today);
  const last = waivers
    .map(({ data }) => data.expires)
    .sort()
    .at(-1);
  const live = last === undefined ? '' : `; ${plural(waivers.length, 'waiver')} live until ${spellDay(last)}`;
  return `${counts}${live}. As of ${spellDay(day.today)}${day.frozen ? ', frozen' : ''}.`;
}
