import { expect, test } from 'vitest';
import { daysOf, isPeriod } from './period.ts';

test.each([
  ['2026', '2026-01-01', '2026-12-31'],
  ['2026-10', '2026-10-01', '2026-10-31'],
  ['2026-02', '2026-02-01', '2026-02-28'],
  ['2028-02', '2028-02-01', '2028-02-29'],
  ['2000-02', '2000-02-01', '2000-02-29'],
  ['2100-02', '2100-02-01', '2100-02-28'],
  ['2026-12', '2026-12-01', '2026-12-31'],
  ['2026-10-07', '2026-10-07', '2026-10-07'],
  ['2026-W01', '2025-12-29', '2026-01-04'],
  ['2026-W41', '2026-10-05', '2026-10-11'],
  ['2026-W53', '2026-12-28', '2027-01-03'],
  ['2020-W53', '2020-12-28', '2021-01-03'],
  ['2021-W01', '2021-01-04', '2021-01-10'],
  ['2024-W01', '2024-01-01', '2024-01-07'],
  ['2027-W52', '2027-12-27', '2028-01-02'],
])('the days of %s run from %s to %s', (period, first, last) => {
  expect(daysOf(period)).toEqual([first, last]);
  expect(isPeriod(period)).toBe(true);
});

test.each(['2025-W53', '2021-W53', '2026-W00', '2026-W54', '2026-13', '2026-00', '2026-02-29', '2026-04-31', '26', ''])(
  'there is no period %j',
  (text) => {
    expect(isPeriod(text)).toBe(false);
  },
);

test('the weeks of fifty years follow each other without a gap, and are 52 or 53 a year', () => {
  let next = Date.UTC(1999, 11, 27) + 7 * 86_400_000;
  for (let year = 2000; year < 2050; year += 1) {
    const weeks = Array.from({ length: 53 }, (_, index) => `${String(year)}-W${String(index + 1).padStart(2, '0')}`);
    for (const week of weeks.filter(isPeriod)) {
      const [first, last] = daysOf(week);
      expect(Date.parse(first)).toBe(next);
      expect(Date.parse(last)).toBe(next + 6 * 86_400_000);
      next += 7 * 86_400_000;
    }
  }
});
