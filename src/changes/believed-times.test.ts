import fc from 'fast-check';
import { expect, test } from 'vitest';
import { believedTimes } from './believed-times.ts';

const day = (text: string): number => Date.parse(`${text}T12:00:00Z`) / 1000;
const now = day('2026-11-27');
const told = (days: readonly (string | undefined)[]) =>
  believedTimes(
    days.map((text) => (text === undefined ? undefined : day(text))),
    now,
  ).map(({ fault }) => fault ?? 'believed');

const yes = 'believed';
test.each([
  ['in order', ['2026-01-01', '2026-01-01', '2026-02-01'], [yes, yes, yes]],
  ['one of 1970', ['2026-01-01', '1970-01-01', '2026-02-01'], [yes, 'early', yes]],
  ['one of no time', ['2026-01-01', undefined, '2026-02-01'], [yes, 'early', yes]],
  ['one of 2099', ['2026-01-01', '2099-01-01', '2026-02-01'], [yes, 'late', yes]],
  ['the last of 2099', ['2026-01-01', '2026-02-01', '2099-01-01'], [yes, yes, 'late']],
  ['one backdated', ['2026-01-01', '2026-02-01', '2025-06-01', '2026-03-01'], [yes, yes, 'out of order', yes]],
  ['one postdated', ['2026-01-01', '2026-09-01', '2026-02-01', '2026-03-01'], [yes, 'out of order', yes, yes]],
  ['two that contradict each other', ['2026-02-01', '2026-01-01'], [yes, 'out of order']],
  ['none', [], []],
] as const)('of dates %s, these are believed', (_, days, expected) => {
  expect(told(days)).toEqual(expected);
});

test('a date that is not believed lies between its believed neighbours', () => {
  const [, , late] = believedTimes([day('2026-01-01'), day('2026-02-01'), day('2099-01-01'), day('2026-03-01')], now);
  expect(late).toEqual({ time: undefined, fault: 'late', from: day('2026-02-01'), to: day('2026-03-01') });
});

test('what is believed never goes back, and no more could be believed', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 9 }), (days) => {
      const base = day('2026-01-01');
      const times = days.map((number) => base + number * 86_400);
      const believed = believedTimes(times, now).flatMap(({ time }) => (time === undefined ? [] : [time]));
      expect(believed).toEqual(believed.toSorted((a, b) => a - b));
      // Every choice of them, by brute force.
      let most = 0;
      for (let mask = 0; mask < 1 << times.length; mask++) {
        const chosen = times.filter((_, index) => (mask & (1 << index)) !== 0);
        if (chosen.every((time, index) => index === 0 || time >= (chosen[index - 1] ?? 0)))
          most = Math.max(most, chosen.length);
      }
      expect(believed).toHaveLength(most);
    }),
  );
});
