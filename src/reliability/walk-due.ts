import { addMonths } from '../model/add-months.ts';
import { dayOfNumber, numberOfDay } from '../model/window-of-day.ts';
import type { Journey } from '../model/playbook.ts';
import type { Settings } from '../model/settings.ts';
import type { Duration } from '../schema/quantity.ts';

/** How often a leader walks a journey, where nobody said. */
export const walkEvery: Duration = {
  kind: 'duration',
  text: '6 months',
  amount: 6,
  unit: 'months',
  working: false,
};

/** @returns how often a leader walks a journey: its own cadence, else the policy's, else what stands where nobody said */
export function walkEveryOf(journey: Pick<Journey, 'data'> | undefined, settings: Settings): Duration {
  return journey?.data.walkEvery ?? settings.data?.policy?.walkEvery ?? walkEvery;
}

const days: Readonly<Record<Duration['unit'], number>> = {
  s: 1 / 86_400,
  min: 1 / 1440,
  h: 1 / 24,
  days: 1,
  weeks: 7,
  months: 30,
  years: 365,
};

/** @returns the last day (ISO) on which the next walk is still in time */
export function walkDue(last: string, { amount, unit }: Duration): string {
  if (unit === 'months' && Number.isInteger(amount)) return addMonths(last, amount);
  if (unit === 'years' && Number.isInteger(amount)) return addMonths(last, amount * 12);
  return dayOfNumber(numberOfDay(last) + Math.floor(amount * days[unit]));
}
