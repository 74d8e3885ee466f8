import { expect, test } from 'vitest';
import { stoodOn } from './stood-on.ts';

const on = (from: string | null, to: string | null = from) => ({ from: [from, to] as const });
/** The newest first; of the second one only the days between which it came are known. */
const states = [on('2026-07-01'), on('2026-04-01', '2026-06-01'), on('2026-03-03'), on('2026-03-03'), on('2026-01-10')];

test.each([
  ['2026-01-09', 5, 5, 'before all of them'],
  ['2026-01-10', 4, 4, 'on its first day'],
  ['2026-03-02', 4, 4, 'on the day before the next'],
  ['2026-03-03', 2, 2, 'at the end of a day on which two came'],
  ['2026-03-31', 2, 2, 'before it is in doubt'],
  ['2026-04-01', 1, 2, 'as soon as the doubtful one can have come'],
  ['2026-05-31', 1, 2, 'as long as it need not have come'],
  ['2026-06-01', 1, 1, 'when it must have come'],
  ['2026-07-01', 0, 0, 'on the day of the newest'],
  ['2031-01-01', 0, 0, 'long after it'],
])('on %s, %i to %i can have stood: %3$s', (day, newest, oldest) => {
  expect(stoodOn(day, states)).toEqual({ newest, oldest });
});

test('where nobody can tell any day, nothing is certain', () => {
  expect(stoodOn('2026-05-05', [on(null), on(null)])).toEqual({ newest: 0, oldest: 2 });
  expect(stoodOn('2026-05-05', [on('2026-05-01', null), on('2026-05-01')])).toEqual({ newest: 0, oldest: 1 });
});
