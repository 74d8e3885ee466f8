import { within } from '../model/place.ts';
import type { Initiative } from '../model/playbook.ts';
import type { Objection } from './rule.ts';

interface Words {
  /** What the initiative lacks where the day is missing, after its title. */
  readonly missing: string;
  /** What should have happened by the day, after its title. */
  readonly past: string;
  readonly mend: string;
}

/** @returns what is wrong with a day that an open decision needs: missing, or past by the calendar */
export function* dayToCome(
  initiative: Initiative,
  field: 'revisit' | 'decideBy',
  today: string,
  words: Words,
): Generator<Objection> {
  const { title, at, data } = initiative;
  const day = data[field];
  if (day === undefined)
    yield {
      message: `"${title}" ${words.missing}.`,
      hint: `Add \`${field}\` with a day.`,
      at: within(at, 'decision'),
      about: initiative,
    };
  else if (day < today)
    yield {
      message: `"${title}" ${words.past} ${day}.`,
      hint: words.mend,
      at: within(at, field),
      about: initiative,
      values: [day],
      byCalendar: true,
    };
}
