import { expect, test } from 'vitest';
import { readTable } from './read-table.ts';

const file = 'content/measurements/till/2026-10.csv';
const header = 'touchpoint,standard,channel,segment,from,to,good,total';
const row = 'greet-me,seen-at-once,counter,,2026-10-01,2026-10-31,9500,10000';

const read = (text: string, period = '2026-10') => readTable(file, 'till', period, text);
const linesOf = (text: string, period?: string): readonly (readonly [line: number, why: string])[] =>
  read(text, period).troubles.map((trouble) => [
    text.slice(0, trouble.range?.[0]).split('\n').length,
    trouble.type === 'table' ? trouble.why : trouble.type,
  ]);

test('a table of kept promises is read with whole numbers, and each row knows its place', () => {
  const text = `${header}\n\n${row}\n${row.replace('9500', '0')}\n`;
  const { table, troubles } = read(text);
  expect(troubles).toEqual([]);
  expect(table).toMatchObject({ file, source: 'till', period: '2026-10', table: 'kept' });
  expect(table?.ranges.map(([start, end]) => text.slice(start, end))).toEqual([row, row.replace('9500', '0')]);
  expect(table?.rows[0]).toEqual({
    touchpoint: 'greet-me',
    standard: 'seen-at-once',
    channel: 'counter',
    segment: '',
    from: '2026-10-01',
    to: '2026-10-31',
    good: 9500,
    total: 10_000,
  });
});

test.each([
  ['outcome', 'journey,standard,channel,segment,from,to,good,total', 'my-order,drink,,,2026-10-01,2026-10-31,1,2'],
  [
    'flow',
    'journey,stage,channel,segment,from,to,entered,continued,left,reason',
    'my-order,i-order,,,2026-10-01,2026-10-31,10,8,2,"too long, too loud"',
  ],
  [
    'consequence',
    'journey,touchpoint,held,from,to,customers,left',
    'my-order,cup-in-time,no,2026-10-01,2026-10-31,10,2',
  ],
])('the header says that it is a table of %s', (table, names, values) => {
  expect(read(`${names}\n${values}\n`)).toMatchObject({ troubles: [], table: { table, rows: [{}] } });
});

test.each([
  ['consequence', 'journey,touchpoint,held,from,to,customers,left', 'a,b,no,2026-10-01,2026-10-31,10,11'],
  [
    'flow',
    'journey,stage,channel,segment,from,to,entered,continued,left,reason',
    'a,b,,,2026-10-01,2026-10-31,10,11,0,',
  ],
])('a row of %s whose part is more than its whole is told, and is not read', (_, names, values) => {
  expect(read(`${names}\n${values}\n`)).toMatchObject({ table: { rows: [] }, troubles: [{ about: 'sum' }] });
});

test('columns may stand in another order', () => {
  const turned = 'total,good,to,from,segment,channel,standard,touchpoint';
  expect(read(`${turned}\n10,9,2026-10-31,2026-10-01,,counter,seen-at-once,greet-me\n`).table?.rows).toMatchObject([
    { good: 9, total: 10, touchpoint: 'greet-me' },
  ]);
});

test('a quoted field may hold commas, doubled quotes and line ends; lines are still right after it', () => {
  const names = 'journey,stage,channel,segment,from,to,entered,continued,left,reason';
  const values = 'my-order,i-order,,,2026-10-01,2026-10-31,10,8,2,';
  const { table } = read(`${names}\n${values}"said ""no"", went"\n`);
  expect(table?.rows).toMatchObject([{ reason: 'said "no", went' }]);
});

test('lines may end as on Windows', () => {
  const text = `${header}\r\n${row}\r\n`;
  const { table, troubles } = read(text);
  expect(troubles).toEqual([]);
  expect(table?.ranges.map(([start, end]) => text.slice(start, end).trimEnd())).toEqual([row]);
});

test.each([
  ['a missing column', header.replace(',total', '')],
  ['a column too many', `${header},share`],
  ['a column twice', header.replace('good', 'total')],
  ['percentages', header.replace('good,total', 'percent')],
  ['capitals', header.toUpperCase()],
  ['semicolons', header.replaceAll(',', ';')],
])('a header with %s is none of ours, and the finding lists those that are', (_, names) => {
  const { table, troubles } = read(`${names}\n${row}\n`);
  expect(table).toBeUndefined();
  expect(troubles).toMatchObject([{ type: 'table', mend: expect.stringContaining(`"${header}"`) as string }]);
  expect(troubles[0]?.range?.[0]).toBe(0);
});

test('an empty table is told as one', () => {
  expect(read('').troubles).toHaveLength(1);
});

test.each([
  ['a fraction', row.replace('9500', '9.5'), '"good" is "9.5".'],
  ['a percentage', row.replace('9500', '95%'), '"good" is "95%".'],
  ['a minus', row.replace('9500', '-1'), '"good" is "-1".'],
  ['a grouped number', row.replace('9500', '"9,500"'), '"good" is "9,500".'],
  ['a number past counting', row.replace('10000', '9'.repeat(20)), `"total" is "${'9'.repeat(20)}".`],
  ['no number', row.replace('9500', ''), '"good" is "".'],
  ['a formula', row.replace('counter', '=1+1'), '"channel" is "=1+1".'],
  ['a day that there is not', row.replace('2026-10-31', '2026-10-32'), '"to" is "2026-10-32".'],
  ['a day written another way', row.replace('2026-10-01', '01.10.2026'), '"from" is "01.10.2026".'],
  ['more kept than counted', row.replace('9500', '10001'), '"good" is 10001, of 10000 in all.'],
  ['a short row', 'greet-me,seen-at-once', 'The line has 2 fields, the header 8.'],
  ['a long row', `${row},9`, 'The line has 9 fields, the header 8.'],
  [
    'days before the period',
    row.replace('2026-10-01', '2026-09-30'),
    'The row runs from 2026-09-30 to 2026-10-31, the file is for 2026-10-01 to 2026-10-31.',
  ],
  [
    'days after the period',
    row.replace('2026-10-31', '2026-11-01'),
    'The row runs from 2026-10-01 to 2026-11-01, the file is for 2026-10-01 to 2026-10-31.',
  ],
  [
    'an end before its beginning',
    row.replace('2026-10-01', '2026-10-31').replace(',2026-10-31,9500', ',2026-10-01,9500'),
    'The row runs from 2026-10-31 to 2026-10-01, the file is for 2026-10-01 to 2026-10-31.',
  ],
])('a row with %s is told at its line and hides no other', (_, bad, why) => {
  const text = `${header}\n${row}\n${bad}\n${row}\n`;
  expect(linesOf(text)).toEqual([[3, why]]);
  expect(read(text).table?.rows).toHaveLength(2);
});

test('a week at the turn of a year takes rows of both years', () => {
  const week = row.replace('2026-10-01', '2020-12-28').replace('2026-10-31', '2021-01-03');
  expect(linesOf(`${header}\n${week}\n`, '2020-W53')).toEqual([]);
  expect(linesOf(`${header}\n${week.replace('2021-01-03', '2021-01-04')}\n`, '2020-W53')).toHaveLength(1);
});

test('a quote that is never closed is told where it is opened', () => {
  const text = `${header}\n${row}\n"greet-me,${row}\n`;
  expect(linesOf(text)).toEqual([[3, 'This line is no CSV.']]);
});
