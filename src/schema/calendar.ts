import { z } from 'zod';
import { Day } from './day.ts';
import { field } from './field.ts';
import { Title } from './words.ts';

const Hours = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d-(([01]\d|2[0-3]):[0-5]\d|24:00)$/);
const hoursOf = (day: string) =>
  field(z.array(Hours).max(4), day, `When we are open on ${day}s, from-to in 24 hours.`, ['08:00-18:00']).optional();

export const TimeZone = z
  .string()
  .refine(isTimeZone, { params: { expected: 'an IANA time zone such as "Europe/Berlin"' } });

function isTimeZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

/** The hours that "working hours" and "working days" are counted in. */
export const Calendar = z.strictObject({
  title: field(Title, 'title', 'What people call these hours.', 'Office hours'),
  timeZone: field(TimeZone, 'time zone', 'The IANA time zone that these hours are in.', 'Europe/Berlin'),
  open: field(
    z.strictObject({
      mon: hoursOf('Monday'),
      tue: hoursOf('Tuesday'),
      wed: hoursOf('Wednesday'),
      thu: hoursOf('Thursday'),
      fri: hoursOf('Friday'),
      sat: hoursOf('Saturday'),
      sun: hoursOf('Sunday'),
    }),
    'open',
    'The opening hours of an ordinary week. A day that is not named is closed.',
  ),
  closed: field(z.array(Day).max(400), 'closed', 'Days on which we are closed all day.', ['2026-12-25']).optional(),
});
export type Calendar = z.infer<typeof Calendar>;

/** The id of a calendar in `playbook.yaml`, or `always`. */
export const HoursName = z.string().min(1).max(63);
