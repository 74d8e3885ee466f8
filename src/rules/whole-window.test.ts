import { expect, test } from 'vitest';
import { openPlaybook } from '../playbook.ts';
import { baseDay, basePlaybook, baseWith } from '../testing/base-playbook.ts';
import { memorySource } from '../testing/memory-source.ts';
import type { ExampleFiles } from './rule.ts';

const none = { 'content/measurements/till/2026-10.csv': undefined };

async function told(rows: readonly string[], ...more: readonly ExampleFiles[]): Promise<readonly string[]> {
  const lines = rows.map((row) => `take-my-order,order-right,app,,${row},9,10`);
  const counts = {
    'content/measurements/test/2026.csv': `touchpoint,standard,channel,segment,from,to,good,total\n${lines.join('\n')}\n`,
  };
  const { findings } = await openPlaybook(memorySource(basePlaybook, none, counts, ...more), { today: baseDay });
  return findings
    .filter(({ rule }) => rule === 'whole-window')
    .map(({ values = [], message }) => `${values.slice(1).join(' ')}${message.includes('more') ? ' and more' : ''}`);
}

const window = (setting: string) =>
  baseWith('content/touchpoints/take-my-order.md', 'floor: 95', `floor: 95\n    window: ${setting}`);

test.each<[string, readonly string[], readonly string[]]>([
  ['one row', ['2026-10-05,2026-10-12'], []],
  ['rows without a gap', ['2026-10-01,2026-10-12', '2026-10-13,2026-10-31'], []],
  ['a gap of a week', ['2026-10-01,2026-10-12', '2026-10-21,2026-10-31'], ['2026-10 23 31']],
  ['a row that crosses the edge', ['2026-09-20,2026-10-03', '2026-10-04,2026-10-31'], []],
  [
    'a gap that crosses the edge',
    ['2026-09-01,2026-09-28', '2026-10-03,2026-10-31'],
    ['2026-09 28 30', '2026-10 29 31'],
  ],
  ['a month that is missing', ['2026-08-01,2026-08-31', '2026-10-01,2026-10-31'], ['2026-09 0 30']],
  [
    'two gaps in a month',
    ['2026-10-01,2026-10-05', '2026-10-07,2026-10-09', '2026-10-12,2026-10-31'],
    ['2026-10 28 31'],
  ],
  ['a short row inside a long one', ['2026-10-01,2026-10-31', '2026-10-02,2026-10-03', '2026-11-01,2026-11-02'], []],
])('%s', async (_, rows, expected) => {
  expect(await told(rows)).toEqual(expected);
});

test('a standard is told by its own window', async () => {
  const rows = ['2026-10-05,2026-10-11', '2026-10-15,2026-10-18'];
  expect(await told(rows, window('week'))).toEqual(['the week from 2026-10-12 4 7']);
  expect(await told(rows, window('quarter'))).toEqual(['quarter 4 of 2026 11 92']);
  expect(await told(rows, window('last 28 days'))).toEqual([]);
});

test('days on which everybody is closed are no gap', async () => {
  const weekend = ['2026-10-05,2026-10-10', '2026-10-12,2026-10-17'];
  expect(await told(weekend)).toEqual(['2026-10 12 31']);
  const clock = baseWith('content/touchpoints/take-my-order.md', 'floor: 95', 'floor: 95\n    clock: shop-hours');
  expect(await told(weekend, clock)).toEqual([]);
});

test('one gap of many standards is told once', async () => {
  const both = {
    'content/measurements/other/2026.csv': `touchpoint,standard,channel,segment,from,to,good,total\n${[
      'order-right',
      'seen-at-once',
    ]
      .flatMap((id) =>
        ['2026-10-01,2026-10-05', '2026-10-08,2026-10-31'].map(
          (days) => `${id === 'order-right' ? 'take-my-order' : 'greet-me'},${id},counter,,${days},9,10`,
        ),
      )
      .join('\n')}\n`,
  };
  expect(await told(['2026-11-01,2026-11-02'], both)).toEqual(['2026-10 29 31 and more']);
});
