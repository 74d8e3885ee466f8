import type { Calendar } from '../schema/calendar.ts';
import type { Duration, TimeUnit } from '../schema/quantity.ts';

const hour = 3600;
const day = 24 * hour;
const week = 7 * day;

/** Seconds in a unit of elapsed time; a month and a year count as the longest there are. */
const lengths: Readonly<Record<TimeUnit, number>> = {
  s: 1,
  min: 60,
  h: hour,
  days: day,
  weeks: week,
  months: 31 * day,
  years: 366 * day,
};

/** A stretch of the week in seconds since Monday 00:00, the end not part of it. */
type Stretch = readonly [start: number, end: number];

/**
 * The longest that a duration can take on the wall clock, in seconds, so that any two durations compare.
 * Working time counts in an ordinary week of its calendar: closed days and the two changes of the clock are left out. The
 * longest is found over every minute at which it may begin: four working hours that begin when the doors close on Saturday
 * take until Monday. A working day has passed when the calendar has closed on another open day; a working week, month or
 * year takes as long as an ordinary one.
 * @param hours the calendar, or `always`: then working time is elapsed time
 * @returns undefined where it cannot be said: working time of no calendar, or of one that never opens
 */
export function longestElapsed(
  { amount, unit, working }: Duration,
  hours: Pick<Calendar, 'open'> | 'always' | undefined,
): number | undefined {
  const length = Math.abs(amount) * lengths[unit];
  if (!working || hours === 'always') return length;
  if (!hours) return undefined;
  const open = openStretches(hours.open);
  if (open.length === 0) return undefined;
  if (unit === 'days') return longestDays(Math.abs(amount), hours.open);
  return lengths[unit] < day ? longestWorked(length, open) : length;
}

/** The longest time between a closing and the next opening in an ordinary week, in seconds; undefined for one that never opens. */
export function longestClosure({ open }: Pick<Calendar, 'open'>): number | undefined {
  const stretches = openStretches(open);
  const [first] = stretches;
  if (!first) return undefined;
  return Math.max(...stretches.map(([, end], index) => (stretches[index + 1]?.[0] ?? first[0] + week) - end));
}

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

/** The opening hours of a week in order, those that touch or overlap made one. */
function openStretches(open: Calendar['open']): readonly Stretch[] {
  const written = weekdays.flatMap((name, index) =>
    (open[name] ?? []).map((text): Stretch => {
      const [from = '', to = ''] = text.split('-');
      return [index * day + secondOf(from), index * day + secondOf(to)];
    }),
  );
  const merged: [number, number][] = [];
  for (const [start, end] of written.filter(([from, to]) => from < to).sort(([a], [b]) => a - b)) {
    const last = merged.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
  }
  return merged;
}

function secondOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * hour + minutes * 60;
}

/** From the closing of one open day to the closing of the day that is so many open days later. */
function longestDays(count: number, open: Calendar['open']): number {
  const closings = weekdays.flatMap((name, index) => {
    const ends = (open[name] ?? []).map((text) => secondOf(text.split('-')[1] ?? ''));
    return ends.length === 0 ? [] : [index * day + Math.max(...ends)];
  });
  const whole = Math.ceil(count);
  return Math.max(
    ...closings.map((closing, index) => {
      const later = index + whole;
      return (closings[later % closings.length] ?? 0) + Math.floor(later / closings.length) * week - closing;
    }),
  );
}

/** From every beginning that can be the worst to the moment at which so much open time has passed. */
function longestWorked(work: number, open: readonly Stretch[]): number {
  const inWeek = open.reduce((sum, [start, end]) => sum + end - start, 0);
  const wholeWeeks = Math.max(0, Math.ceil(work / inWeek) - 1);
  const rest = work - wholeWeeks * inWeek;
  const stretches = [0, 1, 2].flatMap((number) =>
    open.map(([start, end]): Stretch => [start + number * week, end + number * week]),
  );
  const worst = open.flatMap(([, closing], index) => [
    // It begins as the doors close.
    finish(stretches.slice(index + 1), rest) - closing,
    // It would end as the doors close, were it one second shorter: it goes on when they open again.
    (stretches[index + open.length + 1]?.[0] ?? 0) - begin(stretches.slice(0, index + open.length + 1), rest),
  ]);
  return wholeWeeks * week + Math.max(...worst);
}

/** When so much work is done that begins with the first of these stretches. */
function finish(stretches: readonly Stretch[], work: number): number {
  let left = work;
  for (const [start, end] of stretches) {
    if (left <= end - start) return start + left;
    left -= end - start;
  }
  return Number.POSITIVE_INFINITY;
}

/** The latest moment to begin so much work that is done at the end of these stretches. */
function begin(stretches: readonly Stretch[], work: number): number {
  let left = work;
  for (const [start, end] of stretches.toReversed()) {
    if (left <= end - start) return end - left;
    left -= end - start;
  }
  return Number.NEGATIVE_INFINITY;
}
