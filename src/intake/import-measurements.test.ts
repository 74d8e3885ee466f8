import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { importOnDisk, told, type ImportOnDisk } from '../testing/import-on-disk.ts';

let at: ImportOnDisk;
beforeEach(() => {
  at = importOnDisk();
});
afterEach(() => {
  at.disk.remove();
});

const header = 'touchpoint,standard,channel,segment,from,to,good,total';
const casesMap = `table: kept
columns: { channel: Via, day: Closed, kept: In time }
constants: { touchpoint: cup-in-time, standard: ready-in-five }
values:
  channel: { Bar: counter }
days: DD.MM.YYYY
leaveOut:
  - { column: State, is: [Cancelled], because: The guest left before the order. }
`;
const cases = `No;Via;Closed;In time;State
1;Bar;03.09.2026;yes;Done
2;app;03.09.2026 08:15;no;Done
3;counter;23.09.2026;Y;Done
4;Bar;01.08.2026;1;Done
5;Bar;02.08.2026;no;Cancelled
`;

test('a list of cases becomes counts by channel and month, and says what it leaves', async () => {
  expect(await at.run({ csv: cases, map: casesMap })).toMatchObject({
    is: 'imported',
    read: 5,
    counted: 4,
    days: ['2026-08-01', '2026-09-30'],
    leftOut: [{ because: 'The guest left before the order.', rows: 1 }],
    unused: ['No'],
  });
  expect(at.files()).toEqual({
    '2026-08.csv': `${header}\ncup-in-time,ready-in-five,counter,,2026-08-01,2026-08-31,1,1\n`,
    '2026-09.csv': `${header}\ncup-in-time,ready-in-five,app,,2026-09-01,2026-09-30,0,1\ncup-in-time,ready-in-five,counter,,2026-09-01,2026-09-30,2,2\n`,
    'map.yaml': casesMap,
  });
  expect((await at.check()).filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('the map of the last import is used where none is named', async () => {
  await at.run({ csv: cases, map: casesMap });
  const later = cases.replaceAll(/0[89]\.2026/g, '07.2026');
  expect(await at.run({ csv: later })).toMatchObject({ is: 'imported' });
  expect(Object.keys(at.files())).toEqual(['2026-07.csv', '2026-08.csv', '2026-09.csv', 'map.yaml']);
});

test('a month that is not over ends with its last case', async () => {
  const csv = 'No;Via;Closed;In time;State\n1;Bar;03.11.2026;yes;\n2;app;12.11.2026;yes;\n';
  await at.run({ csv, map: casesMap });
  expect(at.files()['2026-11.csv']).toContain('counter,,2026-11-01,2026-11-12,1,1');
});

test('a list that covers less than its months counts these days alone', async () => {
  const result = await at.run({ csv: cases, map: casesMap, cover: { from: '2026-09-02', to: '2026-09-20' } });
  expect(result).toMatchObject({
    counted: 2,
    leftOut: [{ rows: 1 }, { because: 'Not of the days that were asked for.', rows: 2 }],
  });
  expect(Object.keys(at.files())).toEqual(['2026-09.csv', 'map.yaml']);
  expect(at.files()['2026-09.csv']).toContain('counter,,2026-09-02,2026-09-20,1,1');
});

test.each([
  ['week', ['2026-W31.csv', '2026-W36.csv', '2026-W39.csv']],
  ['year', ['2026.csv']],
  ['day', ['2026-08-01.csv', '2026-09-03.csv', '2026-09-23.csv']],
])('cases are counted over a %s where the map says so', async (period, files) => {
  await at.run({ csv: cases, map: `${casesMap}period: ${period}\n` });
  expect(Object.keys(at.files())).toEqual([...files, 'map.yaml']);
  expect((await at.check()).filter(({ severity }) => severity === 'error')).toEqual([]);
});

const countsMap = `table: kept
columns: { channel: Via, month: Month, good: Good, total: All }
constants: { touchpoint: cup-in-time, standard: ready-in-five }
months: MM/YYYY
`;

test('counts by month are taken as they are', async () => {
  await at.run({ csv: 'Via,Month,Good,All\napp,09/2026,9,10\ncounter,09/2026,98,100\n', map: countsMap });
  expect(at.files()['2026-09.csv']).toBe(
    `${header}\ncup-in-time,ready-in-five,app,,2026-09-01,2026-09-30,9,10\ncup-in-time,ready-in-five,counter,,2026-09-01,2026-09-30,98,100\n`,
  );
});

test('parts of one count are added up where the map says so', async () => {
  const csv = 'Via,Month,Good,All,Clerk\napp,09/2026,9,10,1\napp,09/2026,4,5,2\n';
  expect(told(await at.run({ csv, map: countsMap }))).toEqual([
    '3:1 counted-twice The row counts the same names and days as an earlier one.',
  ]);
  expect(at.files()).toEqual({});
  await at.run({ csv, map: `${countsMap}repeated: add\n` });
  expect(at.files()['2026-09.csv']).toContain('app,,2026-09-01,2026-09-30,13,15');
});

test('a table that is ours already needs no map, whatever the order of its columns', async () => {
  const csv =
    'total,good,to,from,segment,channel,standard,touchpoint\n10,9,2026-09-30,2026-09-28,,app,order-right,take-my-order\n10,9,2026-06-04,2026-06-01,,app,order-right,take-my-order\n8,7,2026-08-02,2026-07-27,,app,order-right,take-my-order\n9,7,2026-05-31,2026-01-01,,app,order-right,take-my-order\n';
  expect(told(await at.run({ csv }))).toEqual([]);
  expect(Object.keys(at.files())).toEqual(['2026-06.csv', '2026-09.csv', '2026-W31.csv', '2026.csv']);
  expect((await at.check()).filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('without a map, the columns are told and one is proposed that reads', async () => {
  const result = await at.run({ csv: cases });
  expect(result).toMatchObject({ is: 'no-map', header: ['No', 'Via', 'Closed', 'In time', 'State'] });
  expect(at.files()).toEqual({});
  const proposal = result.is === 'no-map' ? result.proposal : '';
  expect(proposal).toContain('days: DD.MM.YYYY');
  expect(proposal).toContain('kept: In time');
  const filled = proposal
    .replace('<id of the touchpoint>', 'cup-in-time')
    .replace('<id of the standard>', 'ready-in-five')
    .replace('<channel>', 'counter');
  expect(await at.run({ csv: cases, map: filled })).toMatchObject({ is: 'imported', counted: 5 });
});

describe('what may stand there already', () => {
  const september = `${header}\ncup-in-time,ready-in-five,app,,2026-09-01,2026-09-15,1,2\n`;
  const rest = `${header}\ncup-in-time,ready-in-five,app,,2026-09-16,2026-09-30,3,4\n`;
  const whole = `${header}\ncup-in-time,ready-in-five,app,,2026-09-01,2026-09-30,5,6\n`;

  test('other days of a month are written beside its rows', async () => {
    await at.run({ csv: september });
    await at.run({ csv: rest });
    expect(at.files()['2026-09.csv']).toBe(september + (rest.split('\n')[1] ?? '') + '\n');
  });

  test('the same days are refused, and put in place with --replace', async () => {
    await at.run({ csv: september });
    await at.run({ csv: rest });
    expect(told(await at.run({ csv: whole }))).toEqual([
      '2:1 counted-twice The cases on app from 2026-09-01 to 2026-09-15 are counted twice: content/measurements/clock/2026-09.csv has them on app already.',
      '2:1 counted-twice The cases on app from 2026-09-16 to 2026-09-30 are counted twice: content/measurements/clock/2026-09.csv has them on app already.',
    ]);
    expect(await at.run({ csv: whole, replace: true })).toMatchObject({
      files: [{ is: 'changed', rows: 1, rowsBefore: 2, rowsGone: 2 }],
    });
    expect(at.files()['2026-09.csv']).toBe(whole);
  });

  test('what another source counts is refused, even with --replace', async () => {
    const october = `${header}\ncup-in-time,ready-in-five,,,2026-10-07,2026-10-07,5,6\n`;
    expect(told(await at.run({ csv: october, replace: true }))[0]).toMatch(
      /^2:1 counted-twice .*content\/measurements\/till\/2026-10\.csv has them/,
    );
    expect(at.files()).toEqual({});
  });

  test('a total beside its parts in one file is refused', async () => {
    expect(told(await at.run({ csv: `${whole}cup-in-time,ready-in-five,,,2026-09-07,2026-09-07,1,1\n` }))[0]).toMatch(
      /^3:1 counted-twice The cases of all together on 2026-09-07 are counted twice/,
    );
  });

  test('a file of another table is left as it is', async () => {
    await at.run({ csv: whole });
    const flow =
      'journey,stage,channel,segment,from,to,entered,continued,left,reason\nmy-order,i-order,,,2026-09-01,2026-09-30,5,4,1,queue\n';
    await expect(at.run({ csv: flow, replace: true })).rejects.toThrow(
      'holds the table "kept", and these rows are of "flow"',
    );
    expect(at.files()['2026-09.csv']).toBe(whole);
  });

  test('a file with faults is not rewritten without its faulty rows', async () => {
    const broken = `${september}cup-in-time,ready-in-five,counter,,2026-09-01,2026-09-15,two,2\n`;
    at.disk.write({ 'content/measurements/clock/2026-09.csv': broken });
    await expect(at.run({ csv: rest })).rejects.toThrow('has faults that "waymark check" lists');
    expect(at.files()['2026-09.csv']).toBe(broken);
  });
});
