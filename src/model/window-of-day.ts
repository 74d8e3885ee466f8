import type { Standard } from '../schema/standard.ts';

type WindowSetting = NonNullable<Standard['window']>;

/** A stretch over which a standard is counted; days are whole ones since 1970-01-01, both included. */
export interface CountingWindow {
  readonly name: string;
  readonly first: number;
  readonly last: number;
}

const dayLength = 86_400_000;

/** @returns the number of an ISO day since 1970-01-01 */
export function numberOfDay(day: string): number {
  return Date.parse(day) / dayLength;
}

/** @returns the calendar window that a day falls into; undefined for one that moves with the day it is looked at */
export function windowOfDay(setting: WindowSetting, day: number): CountingWindow | undefined {
  const date = new Date(day * dayLength);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  if (setting === 'week') {
    const first = day - ((date.getUTCDay() + 6) % 7);
    return { name: `the week from ${dayOfNumber(first)}`, first, last: first + 6 };
  }
  if (setting === 'month') {
    const [first, last] = [Date.UTC(year, month, 1), Date.UTC(year, month + 1, 0)];
    return { name: dayOfNumber(day).slice(0, 7), first: first / dayLength, last: last / dayLength };
  }
  if (setting !== 'quarter') return undefined;
  const quarter = Math.floor(month / 3);
  const [first, last] = [Date.UTC(year, quarter * 3, 1), Date.UTC(year, quarter * 3 + 3, 0)];
  return { name: `quarter ${quarter + 1} of ${year}`, first: first / dayLength, last: last / dayLength };
}

/** @returns the ISO day of a number since 1970-01-01 */
export function dayOfNumber(day: number): string {
  return new Date(day * dayLength).toISOString().slice(0, 10);
}
