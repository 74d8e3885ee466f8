import { expect, test } from 'vitest';
import { readQuantity } from '../schema/quantity.ts';
import { walkDue, walkEvery } from './walk-due.ts';

test.each([
  ['6 months', '2026-10-12', '2027-04-12'],
  ['6 months', '2026-08-31', '2027-02-28'],
  ['1 year', '2026-10-12', '2027-10-12'],
  ['10 weeks', '2026-10-12', '2026-12-21'],
  ['1.5 months', '2026-10-01', '2026-11-15'],
])('walked every %s, after %s the next walk is due by %s', (every, last, due) => {
  const duration = readQuantity(every);
  if (duration?.kind !== 'duration') throw new Error(`${every} is no time`);
  expect(walkDue(last, duration)).toBe(due);
});

test('six months is what stands where nobody said', () => {
  expect(walkDue('2026-05-06', walkEvery)).toBe('2026-11-06');
});
