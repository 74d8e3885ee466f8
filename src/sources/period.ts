import { periodPattern } from '../schema/measurements.ts';

/** @returns whether a text names a year, month, ISO week or day that there is: 2025 has no week 53, February no 30th */
export function isPeriod(text: string): boolean {
  if (!periodPattern.test(text)) return false;
  const [first] = daysOf(text);
  if (!text.includes('W')) return Number(first.slice(8)) === new Date(`${first}T00:00:00Z`).getUTCDate();
  // A week belongs to the year of its Thursday (ISO 8601).
  return dayOf(Date.parse(first) + 3 * 86_400_000).startsWith(text.slice(0, 4));
}

/**
 * The days of a period, both included: `2026`, `2026-10`, `2026-W41` (ISO 8601 week) or `2026-10-07`.
 * @returns ISO days
 */
export function daysOf(period: string): readonly [first: string, last: string] {
  if (period.includes('W')) {
    const [year = 0, week = 1] = period.split('-W').map(Number);
    // The fourth of January is always in week one (ISO 8601).
    const fourth = new Date(Date.UTC(year, 0, 4));
    const monday = Date.UTC(year, 0, 4 - ((fourth.getUTCDay() + 6) % 7) + (week - 1) * 7);
    return [dayOf(monday), dayOf(monday + 6 * 86_400_000)];
  }
  const [year = 0, month, day] = period.split('-').map(Number);
  if (month === undefined) return [`${period}-01-01`, `${period}-12-31`];
  if (day === undefined) return [`${period}-01`, dayOf(Date.UTC(year, month, 0))];
  return [period, period];
}

function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
