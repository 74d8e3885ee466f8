import { afterEach, beforeEach, expect, test } from 'vitest';
import { importOnDisk, told, type ImportOnDisk } from '../testing/import-on-disk.ts';

let at: ImportOnDisk;
beforeEach(() => {
  at = importOnDisk();
});
afterEach(() => {
  at.disk.remove();
});

const kept = 'touchpoint,standard,channel,segment,from,to,good,total';
const good = 'cup-in-time,ready-in-five,app,,2026-09-01,2026-09-30,9,10';
const flow = 'journey,stage,channel,segment,from,to,entered,continued,left,reason';
const cost = 'journey,touchpoint,held,from,to,customers,left';

test.each([
  [
    'a touchpoint that is not there',
    kept,
    good.replace('cup-in', 'cupp-in'),
    '2:1 known-ids "touchpoint" counts the touchpoint "cupp-in-time"',
  ],
  [
    'a standard that is not there',
    kept,
    good.replace('five', 'six'),
    '2:13 known-ids "standard" counts the standard "ready-in-six"',
  ],
  [
    'a channel that is not there',
    kept,
    good.replace('app', 'apps'),
    '2:27 known-ids "channel" counts the channel "apps"',
  ],
  [
    'a segment that is not there',
    kept,
    good.replace('app,,', 'app,north,'),
    '2:31 known-ids "segment" counts the segment "north"',
  ],
  [
    'a name that is no id',
    kept,
    good.replace('app', 'The App'),
    '2:27 known-ids "channel" is "The App", which is no id of ours',
  ],
  ['no standard', kept, good.replace('ready-in-five', ''), '2:13 measurement-table "standard" is empty'],
  [
    'a day that does not exist',
    kept,
    good.replace('09-30', '09-31'),
    '2:43 measurement-table "to" is "2026-09-31", which is no such day',
  ],
  [
    'days the wrong way round',
    kept,
    good.replace('2026-09-01', '2026-10-01'),
    '2:43 measurement-table "to" is 2026-09-30, before the first day, 2026-10-01',
  ],
  [
    'days of two years',
    kept,
    good.replace('2026-09-30', '2027-01-01'),
    '2:1 measurement-table The row runs from 2026-09-01 to 2027-01-01, over more than one year',
  ],
  [
    'more kept than there were',
    kept,
    good.replace(',9,', ',11,'),
    '2:54 good-within-total "good" is 11, more than "total", which is 10',
  ],
  ['a share', kept, good.replace(',9,', ',90 %,'), '2:54 measurement-table "good" is "90 %", which is no whole number'],
  [
    'a broken number',
    kept,
    good.replace(',10', ',10.5'),
    '2:56 measurement-table "total" is "10.5", which is no whole number',
  ],
  ['a negative number', kept, good.replace(',9,', ',-9,'), '2:54 measurement-table "good" is "-9"'],
  ['no number', kept, good.replace(',9,', ',,'), '2:54 measurement-table "good" is empty'],
  ['a field too many', kept, `${good},1`, '2:1 measurement-table The row has 9 fields, the header 8'],
  [
    'a journey that is not there',
    flow,
    'my-ordre,i-order,,,2026-09-01,2026-09-30,5,4,1,queue',
    '2:1 known-ids "journey" counts the journey "my-ordre"',
  ],
  [
    'a stage that is not there',
    flow,
    'my-order,i-ordre,,,2026-09-01,2026-09-30,5,4,1,queue',
    '2:10 known-ids "stage" counts the stage "i-ordre"',
  ],
  [
    'more who went on than entered',
    flow,
    'my-order,i-order,,,2026-09-01,2026-09-30,5,6,1,queue',
    '2:44 good-within-total "continued" is 6, more than "entered"',
  ],
  [
    'customers of whom nobody knows',
    flow,
    'my-order,i-order,,,2026-09-01,2026-09-30,5,3,1,queue',
    '2:1 good-within-total The stage "i-order" from 2026-09-01 to 2026-09-30 was entered by 5, and 3 went on, but 1 left, not 2',
  ],
  [
    'rows of a stage that differ',
    flow,
    'my-order,i-order,,,2026-09-01,2026-09-30,5,4,1,queue\nmy-order,i-order,,,2026-09-01,2026-09-30,6,4,1,price',
    '3:1 good-within-total The stage "i-order" from 2026-09-01 to 2026-09-30 says another number',
  ],
  [
    'a touchpoint that is no moment of truth',
    cost,
    'my-order,greet-me,no,2026-01-01,2026-06-30,40,9',
    '2:10 known-ids "touchpoint" counts the moment of truth "greet-me"',
  ],
  [
    'neither yes nor no',
    cost,
    'my-order,cup-in-time,perhaps,2026-01-01,2026-06-30,40,9',
    '2:22 measurement-table "held" is "perhaps"',
  ],
  [
    'more who left than there were',
    cost,
    'my-order,cup-in-time,no,2026-01-01,2026-06-30,40,90',
    '2:50 good-within-total "left" is 90, more than "customers"',
  ],
])('%s is told at its line and column, and nothing is written', async (_, header, row, expected) => {
  const result = await at.run({ csv: `${header}\n${row}\n` });
  expect(told(result)).toEqual([expect.stringContaining(expected) as string]);
  expect(result).toMatchObject({ is: 'row-faults', rows: 1 });
  expect(at.files()).toEqual({});
});

test('a name that is spelt nearly right is told which was meant', async () => {
  const result = await at.run({ csv: `${kept}\n${good.replace('cup-in', 'cupp-in')}\n` });
  expect('findings' in result && result.findings[0]?.hint).toBe('Write "cup-in-time".');
});

test('a title is told as the id that it is the title of', async () => {
  const result = await at.run({ csv: `${kept}\n${good.replace('app', 'COUNTER')}\n` });
  expect('findings' in result && result.findings[0]?.hint).toBe(
    'Say in the map which it is: values: { channel: { "COUNTER": counter } }.',
  );
});

test('the same fault in many rows is told once, and all of them are counted', async () => {
  const days = Array.from({ length: 5 }, (_, index) => good.replaceAll(/09-\d\d/g, `09-0${String(index + 1)}`));
  const csv = `${kept}\n${days.map((row) => row.replace('app', 'fax')).join('\n')}\n${good.replace(',9,', ',x,')}\n`;
  const result = await at.run({ csv });
  expect(result).toMatchObject({ is: 'row-faults', rows: 6, read: 6 });
  expect(told(result)).toEqual([
    expect.stringMatching(/^2:27 known-ids "channel" counts the channel "fax".* So are 4 more rows\.$/) as string,
    expect.stringMatching(/^7:54 measurement-table/) as string,
  ]);
});

test('faults without number are counted, and the memory of them is bounded', async () => {
  const rows = Array.from({ length: 5000 }, (_, index) => good.replace('app', `fax-${String(index)}`));
  const result = await at.run({ csv: `${kept}\n${rows.join('\n')}\n` });
  expect(result).toMatchObject({ is: 'row-faults', rows: 5000 });
  expect(told(result)).toHaveLength(1000);
});

test('rows above a byte that is no UTF-8 do not count for themselves', async () => {
  const result = await at.run({ csv: Buffer.concat([Buffer.from(`${kept}\n${good}\n`), Buffer.from([0xff])]) });
  expect(told(result)).toEqual([expect.stringMatching(/^3:1 file-encoding/) as string]);
  expect(at.files()).toEqual({});
});

test.each([
  [
    'a heading that is not there',
    'channel: Vai',
    '2:21 field-value The map names the column "Vai", but theirs.csv has none of that name.',
  ],
  [
    'a heading that is there twice',
    'channel: Note',
    '2:21 field-value The map names the column "Note", and theirs.csv has two of that name.',
  ],
  [
    'a field that we do not know',
    'chanel: Via',
    '2:12 field-known map.yaml has a field "chanel" in "columns" that we do not know.',
  ],
])('%s is told at its place in the map', async (_, channel, expected) => {
  const map = `table: kept\ncolumns: { ${channel}, day: Day, kept: Kept }\nconstants: { touchpoint: cup-in-time, standard: ready-in-five }\n`;
  const result = await at.run({ csv: 'Via,Day,Kept,Note,Note\napp,2026-09-01,yes,,\n', map });
  expect(result.is).toBe('map-faults');
  expect(told(result)).toEqual([expected]);
});
