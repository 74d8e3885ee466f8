import { describe, expect, test } from 'vitest';
import type { Verdicts } from './weigh.ts';
import { weighCompany } from '../testing/small-company.ts';
import { daysOfWindow, isStale, windowBefore, windowEndingOn } from './counted-windows.ts';

test.each([
  ['month', '2026-10-31', '2026-10-01', '2026-10-31', 'October'],
  ['month', '2026-11-01', '2026-11-01', '2026-11-30', 'November'],
  ['month', '2024-02-29', '2024-02-01', '2024-02-29', 'February 2024'],
  ['month', '2026-02-10', '2026-02-01', '2026-02-28', 'February'],
  ['month', '2100-02-10', '2100-02-01', '2100-02-28', 'February 2100'],
  ['month', '2025-12-31', '2025-12-01', '2025-12-31', 'December 2025'],
  ['quarter', '2026-03-31', '2026-01-01', '2026-03-31', 'the first quarter'],
  ['quarter', '2024-02-29', '2024-01-01', '2024-03-31', 'the first quarter of 2024'],
  ['quarter', '2026-04-01', '2026-04-01', '2026-06-30', 'the second quarter'],
  ['quarter', '2026-09-30', '2026-07-01', '2026-09-30', 'the third quarter'],
  ['quarter', '2025-12-31', '2025-10-01', '2025-12-31', 'the fourth quarter of 2025'],
  // ISO 8601: weeks begin on a Monday. 2026 has 53 of them, and its last one ends in the next year.
  ['week', '2026-10-11', '2026-10-05', '2026-10-11', 'the week to 11 October'],
  ['week', '2026-10-12', '2026-10-12', '2026-10-18', 'the week to 18 October'],
  ['week', '2025-12-31', '2025-12-29', '2026-01-04', 'the week to 4 January'],
  ['week', '2026-01-04', '2025-12-29', '2026-01-04', 'the week to 4 January'],
  ['week', '2027-01-03', '2026-12-28', '2027-01-03', 'the week to 3 January 2027'],
  ['week', '2024-02-29', '2024-02-26', '2024-03-03', 'the week to 3 March 2024'],
] as const)('the %s of %s runs from %s to %s and is called %s', (length, day, from, to, name) => {
  expect(windowEndingOn(length, day, day, '2026-11-20')).toEqual({ length, from, to, name });
});

test.each([
  ['2026-11-15', '2026-10-17', '2026-11-15', 'the 30 days to 15 November'],
  ['2026-10-17', '2026-10-17', '2026-11-15', 'the 30 days to 15 November'],
  ['2026-10-16', '2026-09-17', '2026-10-16', 'the 30 days to 16 October'],
  ['2025-12-20', '2025-11-21', '2025-12-20', 'the 30 days to 20 December 2025'],
])('windows of 30 days follow each other back from the last day counted: %s', (day, from, to, name) => {
  expect(windowEndingOn('last 30 days', day, '2026-11-15', '2026-11-20')).toMatchObject({ from, to, name });
});

test('the last 29 days to 15 March of a leap year begin on 16 February, of another year on 15 February', () => {
  expect(windowEndingOn('last 29 days', '2024-03-15', '2024-03-15', '2024-04-01').from).toBe('2024-02-16');
  expect(windowEndingOn('last 29 days', '2026-03-15', '2026-03-15', '2026-04-01').from).toBe('2026-02-15');
});

test.each(['week', 'month', 'quarter', 'last 1 days', 'last 90 days'] as const)(
  'before a %s comes the one that ends on the day before',
  (length) => {
    let window = windowEndingOn(length, '2027-01-02', '2027-01-02', '2027-01-02');
    for (let more = 0; more < 30; more += 1) {
      const before = windowBefore(window, '2027-01-02');
      expect(Date.parse(window.from) - Date.parse(before.to)).toBe(86_400_000);
      expect(daysOfWindow(before)).toBe((Date.parse(before.to) - Date.parse(before.from)) / 86_400_000 + 1);
      window = before;
    }
  },
);

test.each([
  ['month', '2026-10-31', '2026-10-31', false],
  ['month', '2026-10-31', '2026-11-01', false],
  ['month', '2026-10-31', '2026-11-30', false],
  ['month', '2026-10-31', '2026-12-01', true],
  ['month', '2025-12-31', '2026-01-31', false],
  ['month', '2025-12-31', '2026-02-01', true],
  ['week', '2026-10-11', '2026-10-18', false],
  ['week', '2026-10-11', '2026-10-19', true],
  ['quarter', '2026-09-30', '2026-12-31', false],
  ['quarter', '2026-09-30', '2027-01-01', true],
  ['last 30 days', '2026-10-31', '2026-12-29', false],
  ['last 30 days', '2026-10-31', '2026-12-30', true],
] as const)('a %s that ends on %s, seen on %s: stale is %j', (length, last, today, stale) => {
  expect(isStale(windowEndingOn(length, last, last, today), today)).toBe(stale);
});

const promised = (facts: object = {}) => ({
  channels: { web: {} },
  touchpoints: {
    answer: { channels: ['web'], standards: [{ id: 'in-time', promise: 'You hear.', floor: 90, ...facts }] },
  },
});
const pastOf = (verdicts: Verdicts) =>
  verdicts
    .ofTouchpoint('answer')
    ?.standards[0]?.past.map(({ window, counts }) => [window.from, counts.good, counts.total]);

describe('a row that crosses an edge', () => {
  test('belongs to the month in which it ends, and covers only the days of it', async () => {
    const kept = {
      '2026': ['answer,in-time,,,2026-09-20,2026-10-09,90,100', 'answer,in-time,,,2026-10-10,2026-10-31,9,10'],
    };
    const verdicts = await weighCompany({ ...promised(), kept });
    expect(pastOf(verdicts)).toEqual([['2026-10-01', 99, 110]]);
    expect(verdicts.ofTouchpoint('answer')?.standards[0]?.cells[0]?.latest?.coverage).toEqual({ counted: 31, of: 31 });
  });

  test('belongs to the year in which it ends', async () => {
    const kept = {
      '2025-W01': ['answer,in-time,,,2024-12-30,2025-01-05,9,10'],
      '2024': ['answer,in-time,,,2024-12-01,2024-12-29,5,5'],
    };
    expect(pastOf(await weighCompany({ ...promised(), kept }, '2025-01-20'))).toEqual([
      ['2024-12-01', 5, 5],
      ['2025-01-01', 9, 10],
    ]);
    const weekly = await weighCompany({ ...promised({ window: 'week' }), kept }, '2025-01-20');
    expect(pastOf(weekly)).toEqual([
      ['2024-12-23', 5, 5],
      ['2024-12-30', 9, 10],
    ]);
  });
});

test('rows of a window are pooled, sum of kept and sum of all, and never a mean of percentages', async () => {
  const kept = {
    '2026-10': ['answer,in-time,,,2026-10-01,2026-10-01,0,1', 'answer,in-time,,,2026-10-02,2026-10-31,990,999'],
  };
  expect(pastOf(await weighCompany({ ...promised(), kept }))).toEqual([['2026-10-01', 990, 1000]]);
});

test('the window is the standard’s own, else the playbook’s, else the month', async () => {
  const kept = { '2026': ['answer,in-time,,,2026-08-03,2026-08-09,1,1', 'answer,in-time,,,2026-09-07,2026-09-13,1,1'] };
  const from = async (standard: object, settings: Readonly<Record<string, unknown>>) =>
    pastOf(await weighCompany({ ...promised(standard), settings, kept }))?.map(([day]) => day);
  expect(await from({}, {})).toEqual(['2026-08-01', '2026-09-01']);
  expect(await from({}, { defaults: { window: 'quarter' } })).toEqual(['2026-07-01']);
  expect(await from({ window: 'week' }, { defaults: { window: 'quarter' } })).toEqual(['2026-08-03', '2026-09-07']);
  expect(await from({ window: 'last 14 days' }, {})).toEqual(['2026-08-03', '2026-08-31']);
});

test('rows that end after the day are not looked at, and do not move the windows of N days', async () => {
  const kept = {
    '2026': ['answer,in-time,,,2026-09-01,2026-09-30,9,10', 'answer,in-time,,,2026-10-01,2026-10-31,1,10'],
  };
  expect(pastOf(await weighCompany({ ...promised({ window: 'last 30 days' }), kept }, '2026-10-30'))).toEqual([
    ['2026-09-01', 9, 10],
  ]);
  expect(pastOf(await weighCompany({ ...promised({ window: 'last 30 days' }), kept }, '2026-10-31'))).toEqual([
    ['2026-09-02', 9, 10],
    ['2026-10-02', 1, 10],
  ]);
});
