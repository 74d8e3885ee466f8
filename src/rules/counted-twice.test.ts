import { expect, test } from 'vitest';
import { openPlaybook } from '../playbook.ts';
import { baseDay, basePlaybook } from '../testing/base-playbook.ts';
import { memorySource } from '../testing/memory-source.ts';
import type { ExampleFiles } from './rule.ts';

const segments = {
  'content/segments.yaml': 'regulars:\n  title: Regulars\n  kind: customer class\n  who: They come daily\n',
};
const table = (source: string, header: string, rows: readonly string[], period = '2026-09'): ExampleFiles => ({
  [`content/measurements/${source}/${period}.csv`]: `${header}\n${rows.join('\n')}\n`,
});
const kept = (source: string, ...rows: readonly string[]): ExampleFiles =>
  table(
    source,
    'touchpoint,standard,channel,segment,from,to,good,total',
    rows.map((row) => `take-my-order,${row},9,10`),
  );

async function told(...layers: readonly ExampleFiles[]): Promise<readonly string[]> {
  const { findings } = await openPlaybook(memorySource(basePlaybook, segments, ...layers), { today: baseDay });
  return findings
    .filter(({ rule }) => rule === 'counted-twice')
    .map(({ message }) => message.replace(/^.* counted twice /, ''));
}

const month = '2026-09-01,2026-09-30';
test.each<[string, readonly string[], readonly string[]]>([
  ['one row', [`order-right,app,,${month}`], []],
  ['two channels', [`order-right,app,,${month}`, `order-right,counter,,${month}`], []],
  ['two standards', [`order-right,app,,${month}`, `seen-at-once,app,,${month}`], []],
  [
    'days one after the other',
    ['order-right,app,,2026-09-01,2026-09-15', 'order-right,app,,2026-09-16,2026-09-30'],
    [],
  ],
  [
    'the same row again',
    [`order-right,app,,${month}`, `order-right,app,,${month}`],
    ['from 2026-09-01 to 2026-09-30: in two rows, on app.'],
  ],
  [
    'one day in two rows',
    ['order-right,app,,2026-09-01,2026-09-15', 'order-right,app,,2026-09-15,2026-09-30'],
    ['on 2026-09-15: in rows that overlap, 2026-09-01 to 2026-09-15 and 2026-09-15 to 2026-09-30, on app.'],
  ],
  [
    'a long row around short ones',
    [`order-right,app,,${month}`, 'order-right,app,,2026-09-02,2026-09-03', 'order-right,app,,2026-09-05,2026-09-06'],
    [
      'from 2026-09-02 to 2026-09-03: in rows that overlap, 2026-09-01 to 2026-09-30 and 2026-09-02 to 2026-09-03, on app, and so is 1 more row of the file.',
    ],
  ],
  [
    'a total beside its parts',
    [`order-right,,,${month}`, `order-right,app,,${month}`],
    ['from 2026-09-01 to 2026-09-30: once for all together and once on app.'],
  ],
  [
    'parts before the total',
    ['order-right,app,,2026-09-01,2026-09-30', 'order-right,,,2026-09-02,2026-09-30'],
    ['from 2026-09-02 to 2026-09-30: once on app and once for all together.'],
  ],
  [
    'a total after a long part and a short one',
    [`order-right,app,,${month}`, 'order-right,counter,,2026-09-02,2026-09-03', 'order-right,,,2026-09-10,2026-09-11'],
    ['from 2026-09-10 to 2026-09-11: once on app and once for all together.'],
  ],
  [
    'once by channel and once by segment',
    [`order-right,app,,${month}`, `order-right,,regulars,${month}`],
    ['from 2026-09-01 to 2026-09-30: once on app and once for regulars.'],
  ],
  [
    'a channel whole and in segments',
    [`order-right,app,,${month}`, `order-right,app,regulars,${month}`],
    ['from 2026-09-01 to 2026-09-30: once on app and once on app for regulars.'],
  ],
  ['a channel in segments, another whole', [`order-right,app,regulars,${month}`, `order-right,counter,,${month}`], []],
])('%s', async (_, rows, expected) => {
  expect(await told(kept('till', ...rows))).toEqual(expected);
});

test('two sources that count the same are told with both names', async () => {
  const row = `order-right,app,,${month}`;
  expect(await told(kept('board', row), kept('till', row))).toEqual([
    'from 2026-09-01 to 2026-09-30: by "board" and by "till", on app.',
  ]);
});

const flow = (...rows: readonly string[]): ExampleFiles =>
  table(
    'till',
    'journey,stage,channel,segment,from,to,entered,continued,left,reason',
    rows.map((row) => `my-order,i-order,app,,${row}`),
  );

test('a stage is told in a row a reason, and a reason once', async () => {
  const rows = [`${month},10,8,1,slow`, `${month},10,8,1,wrong`];
  expect(await told(flow(...rows))).toEqual([]);
  expect(await told(flow(...rows, `${month},10,8,1,slow`))).toHaveLength(1);
  expect(await told(flow(...rows, '2026-09-30,2026-09-30,1,1,0,'))).toHaveLength(1);
});

test('customers for whom a moment held and those for whom it failed are two counts', async () => {
  const rows = (...held: readonly string[]) =>
    table(
      'exits',
      'journey,touchpoint,held,from,to,customers,left',
      held.map((word) => `my-order,cup-in-time,${word},${month},10,1`),
    );
  expect(await told(rows('yes', 'no'))).toEqual([]);
  expect(await told(rows('yes', 'no', 'no'))).toEqual(['from 2026-09-01 to 2026-09-30: in two rows, where it failed.']);
});

test('twenty thousand rows of the same days are told in a blink', async () => {
  const rows = Array.from({ length: 20_000 }, () => `order-right,app,,${month}`);
  const files = kept('till', ...rows);
  expect(await told(files)).toHaveLength(1);
});
