import { daysOf } from '../sources/period.ts';

export type PeriodLength = 'year' | 'month' | 'week' | 'day';

const dayLength = 86_400_000;

/**
 * The period that a file is named by, as `2026`, `2026-10`, `2026-W41` or `2026-10-07`.
 * @param from ISO, and so `to`; both included
 * @param length where one is asked for; otherwise the month, else the ISO week, else the year that holds the days
 * @returns undefined where the days are not all in one
 */
export function periodOf(from: string, to: string, length?: PeriodLength): string | undefined {
  const lengths = length === undefined ? (['month', 'week', 'year'] as const) : [length];
  return lengths.map((one) => nameOf(from, one)).find((name) => to <= daysOf(name)[1]);
}

function nameOf(day: string, length: PeriodLength): string {
  if (length === 'day') return day;
  if (length === 'month') return day.slice(0, 7);
  if (length === 'year') return day.slice(0, 4);
  // A week belongs to the year of its Thursday (ISO 8601).
  const time = Date.parse(day);
  const thursday = time + (3 - ((new Date(time).getUTCDay() + 6) % 7)) * dayLength;
  const year = new Date(thursday).getUTCFullYear();
  const week = 1 + Math.floor((thursday - Date.UTC(year, 0, 1)) / (7 * dayLength));
  return `${String(year)}-W${String(week).padStart(2, '0')}`;
}
