import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readQuantity, type Duration } from '../schema/quantity.ts';
import { longestClosure, longestElapsed } from './elapsed.ts';

const hour = 3600;
const shop = {
  open: {
    mon: ['09:00-19:00'],
    tue: ['09:00-19:00'],
    wed: ['09:00-19:00'],
    thu: ['09:00-19:00'],
    fri: ['09:00-19:00'],
    sat: ['10:00-18:00'],
  },
};
const office = { open: { mon: ['08:00-12:00', '13:00-17:00'], fri: ['08:00-14:00'] } };
const round = {
  open: Object.fromEntries(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].map((day) => [day, ['00:00-24:00']])),
};

function duration(text: string): Duration {
  const quantity = readQuantity(text);
  if (quantity?.kind !== 'duration') throw new Error(`${text} is no duration`);
  return quantity;
}
const hours = (text: string, calendar: Parameters<typeof longestElapsed>[1]): number | undefined => {
  const seconds = longestElapsed(duration(text), calendar);
  return seconds === undefined ? undefined : seconds / hour;
};

test.each([
  ['60 s', 1 / 60],
  ['1 min', 1 / 60],
  ['2 days', 48],
  ['6 weeks', 6 * 168],
  ['1 month', 31 * 24],
  ['1 year', 366 * 24],
  ['-45 days', 45 * 24],
])('%s of elapsed time are %d hours, whatever the calendar', (text, expected) => {
  expect(hours(text, shop)).toBe(expected);
  expect(hours(text, undefined)).toBe(expected);
});

test.each([
  ['30 working min', 39.5, 'Saturday 18:00 to Monday 9:30'],
  ['4 working hours', 43, 'Saturday 18:00 to Monday 13:00'],
  ['8 working hours', 47, 'Saturday 18:00 to Monday 17:00'],
  ['1 working day', 49, 'Saturday 18:00 to Monday 19:00'],
  ['2 working days', 73, 'Saturday 18:00 to Tuesday 19:00'],
  ['6 working days', 168, 'a week'],
  ['7 working days', 217, 'a week and once from Saturday to Monday'],
  ['1 working week', 168, 'a week'],
])('%s in the hours of a shop take %d hours at the longest: %s', (text, expected) => {
  expect(hours(text, shop)).toBe(expected);
});

test('work that the closing cuts in two waits for the next opening', () => {
  // Open on Monday for 8 hours and on Friday for 6. From Monday 17:00 it takes all of Friday and some of Monday.
  expect(hours('8 working hours', office)).toBe(7 * 24 - 7);
  // Begun on Friday a little after 12:00, the last of it waits from Monday 17:00 to Friday 8:00.
  expect(hours('10 working hours', office)).toBe(7 * 24 - 4);
  // Begun on Monday a little after 13:00, so does the last of it.
  expect(hours('4 working hours', office)).toBe(3 * 24 + 19);
});

test('more work than a week holds takes whole weeks and the rest', () => {
  expect(hours('58 working hours', shop)).toBe(168);
  expect(hours('62 working hours', shop)).toBe(168 + 43);
});

test('hours round the clock are elapsed time, and "always" is', () => {
  expect(hours('30 working hours', round)).toBe(30);
  expect(hours('3 working days', round)).toBe(72);
  expect(hours('3 working days', 'always')).toBe(72);
});

test('working time of no calendar, or of one that never opens, cannot be said', () => {
  expect(hours('1 working day', undefined)).toBeUndefined();
  expect(hours('1 working day', { open: {} })).toBeUndefined();
  expect(hours('1 working hour', { open: { mon: [] } })).toBeUndefined();
});

test('the longest closure runs over the end of the week', () => {
  expect(longestClosure(shop)).toBe(39 * hour);
  expect(longestClosure(office)).toBe((24 * 4 - 9) * hour);
  expect(longestClosure(round)).toBe(0);
  expect(longestClosure({ open: {} })).toBeUndefined();
});

const times = fc.array(fc.integer({ min: 0, max: 24 }), { minLength: 2, maxLength: 4 }).map((ends) => {
  const [a = 0, b = 0, c = 0, d = 0] = [...new Set(ends)].sort((x, y) => x - y);
  const spell = (from: number, to: number): string[] =>
    from < to && from < 24 ? [`${String(from).padStart(2, '0')}:00-${String(to).padStart(2, '0')}:00`] : [];
  return [...spell(a, b), ...spell(c, d)];
});

test('whatever the week, no beginning takes longer, and one takes as long', () => {
  const week = fc.record({ mon: times, tue: times, wed: times, sun: times });
  fc.assert(
    fc.property(week, fc.integer({ min: 1, max: 60 }), (open, work) => {
      const found = longestElapsed(duration(`${String(work)} working hours`), { open });
      const isOpen = Array.from({ length: 168 }, (_, index) => {
        const name = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'][Math.floor(index / 24)] ?? '';
        const stretches: readonly string[] = Object.entries(open).find(([key]) => key === name)?.[1] ?? [];
        return stretches.some((text) => {
          const [from = 0, to = 0] = text.split('-').map((time) => Number(time.slice(0, 2)));
          return from <= index % 24 && index % 24 < to;
        });
      });
      if (!isOpen.includes(true)) {
        expect(found).toBeUndefined();
        return;
      }
      // Quarters of an hour are fine enough: the worst beginning is a moment after a full hour.
      const quarters = isOpen.flatMap((each) => [each, each, each, each]);
      let worst = 0;
      for (let start = 0; start < quarters.length; start += 1) {
        let left = work * 4;
        let at = start;
        while (left > 0) {
          if (quarters[at % quarters.length]) left -= 1;
          at += 1;
        }
        worst = Math.max(worst, at - start);
      }
      const most = (found ?? 0) / (hour / 4);
      expect(most).toBeGreaterThanOrEqual(worst);
      // A beginning a moment later may wait for the next opening; from the quarter after it nothing but that moment is lost.
      expect(most - worst).toBeLessThanOrEqual(1);
    }),
    { numRuns: 300 },
  );
});
