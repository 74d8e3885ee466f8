import type { Calendar } from '../schema/calendar.ts';
import { listWords } from '../model/count-words.ts';

const week = [
  ['mon', 'Monday'],
  ['tue', 'Tuesday'],
  ['wed', 'Wednesday'],
  ['thu', 'Thursday'],
  ['fri', 'Friday'],
  ['sat', 'Saturday'],
  ['sun', 'Sunday'],
] as const satisfies readonly (readonly [keyof Calendar['open'], string])[];

/**
 * @param name `always`, or a calendar of the playbook
 * @returns an ordinary week in words: `Monday to Friday 09:00 to 17:00`; undefined where nobody has said it
 */
export function tellHours(
  name: string | undefined,
  calendars: Readonly<Record<string, Calendar>> | undefined,
): string | undefined {
  if (name === undefined) return undefined;
  if (name === 'always') return 'Day and night';
  const calendar = calendars?.[name];
  return calendar && tellWeek(calendar.open);
}

function tellWeek(open: Calendar['open']): string {
  const runs: { readonly hours: string; readonly days: string[] }[] = [];
  for (const [key, day] of week) {
    const hours = listWords((open[key] ?? []).map((span) => span.replace('-', ' to ')));
    const last = runs.at(-1);
    if (last?.hours === hours) last.days.push(day);
    else runs.push({ hours, days: [day] });
  }
  const opened = runs.filter(({ hours }) => hours !== '');
  const [first] = opened;
  if (!first) return 'Never open';
  if (first.days.length < week.length) return opened.map(({ days, hours }) => `${tellDays(days)} ${hours}`).join(', ');
  return first.hours === '00:00 to 24:00' ? 'Day and night' : `Every day ${first.hours}`;
}

function tellDays(days: readonly string[]): string {
  return days.length > 2 ? `${days[0] ?? ''} to ${days.at(-1) ?? ''}` : listWords(days);
}
