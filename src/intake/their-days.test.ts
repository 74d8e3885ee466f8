import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeCutTime, makeReadDate } from './their-days.ts';

test.each([
  ['YYYY-MM-DD', '2026-10-31', '2026-10-31'],
  ['DD.MM.YYYY', '31.10.2026', '2026-10-31'],
  ['MM/DD/YYYY', '10/31/2026', '2026-10-31'],
  ['D.M.YYYY', '1.9.2026', '2026-09-01'],
  ['D.M.YYYY', '01.09.2026', '2026-09-01'],
  ['YYYY-MM', '2026-10', '2026-10'],
  ['MM/YYYY', '10/2026', '2026-10'],
])('written as %s, %s is %s', (pattern, text, iso) => {
  expect(makeReadDate(pattern)(text)).toBe(iso);
});

test.each([
  ['YYYY-MM-DD', '2026-02-30'],
  ['DD.MM.YYYY', '31.11.2026'],
  ['DD.MM.YYYY', '10/31/2026'],
  ['DD.MM.YYYY', '1.9.2026'],
  ['MM/DD/YYYY', '31/10/2026'],
  ['YYYY-MM', '2026-13'],
  ['YYYY-MM', 'October'],
  ['YYYY-MM-DD', ''],
])('written as %s, %j is no day', (pattern, text) => {
  expect(makeReadDate(pattern)(text)).toBeUndefined();
});

test('every day reads back from every way of writing it', () => {
  const days = fc.date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(
      days,
      fc.constantFrom('YYYY-MM-DD', 'DD.MM.YYYY', 'MM/DD/YYYY', 'D-M-YYYY', 'YYYY/M/D'),
      (date, pattern) => {
        const iso = date.toISOString().slice(0, 10);
        const [year = '', month = '', day = ''] = iso.split('-');
        const parts: Readonly<Record<string, string>> = {
          YYYY: year,
          MM: month,
          DD: day,
          M: String(Number(month)),
          D: String(Number(day)),
        };
        expect(makeReadDate(pattern)(pattern.replace(/YYYY|MM?|DD?/g, (part) => parts[part] ?? ''))).toBe(iso);
      },
    ),
  );
});

test.each([
  ['31.10.2026 08:15', '31.10.2026'],
  ['31.10.2026, 8:15:59', '31.10.2026'],
  ['10/31/2026 8:15 PM', '10/31/2026'],
  ['2026-10-31T08:15:00.123', '2026-10-31'],
  ['2026-10-31 around noon', '2026-10-31 around noon'],
])('%s is of the day %s', (text, day) => {
  expect(makeCutTime('UTC')(text)).toBe(day);
});

test.each([
  ['Europe/Dublin', '2026-07-31T23:30:00Z', '2026-08-01'],
  ['Europe/Dublin', '2026-12-31T23:30:00Z', '2026-12-31'],
  ['Asia/Kathmandu', '2026-10-31T18:14:59Z', '2026-10-31'],
  ['Asia/Kathmandu', '2026-10-31T18:15:00Z', '2026-11-01'],
  ['America/New_York', '2026-11-01 01:30:00+02:00', '2026-10-31'],
])('in %s the instant %s is on %s', (zone, text, day) => {
  expect(makeCutTime(zone)(text)).toBe(day);
});
