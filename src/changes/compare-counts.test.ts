import { expect, test } from 'vitest';
import { readPlaybook } from '../playbook.ts';
import type { ExampleFiles } from '../rules/rule.ts';
import { basePlaybook, greetingFile, journeyFile, measurementFile } from '../testing/base-playbook.ts';
import { memorySource } from '../testing/memory-source.ts';
import { compare } from './compare.ts';

const october = 'content/measurements/till/2026-10.csv';
const november = 'content/measurements/till/2026-11.csv';
const flow = 'content/measurements/door/2026-10.csv';
const header = 'touchpoint,standard,channel,segment,from,to,good,total\n';
const flowOf = (...rows: readonly string[]) =>
  ({ [flow]: `journey,stage,channel,segment,from,to,entered,continued,left,reason\n${rows.join('\n')}\n` }) as const;

async function changesOf(before: ExampleFiles, after: ExampleFiles) {
  const read = async (...layers: readonly ExampleFiles[]) =>
    (await readPlaybook(memorySource(basePlaybook, ...layers))).playbook;
  return compare(await read(before), await read(before, after)).changes;
}

test('a count that stood already and is another now is told by its numbers, and the guardian must approve', async () => {
  const [change, ...more] = await changesOf({}, { [october]: measurementFile.replace('9930,10000', '10000,10000') });
  expect(more).toEqual([]);
  expect(change).toMatchObject({
    class: 'measurement',
    subject: 'counts',
    kind: 'playbook',
    path: '/measurements/till/2026-10',
    before: 'October 2026, “Cup in time” on counter: 9,930 of 10,000',
    after: 'October 2026, “Cup in time” on counter: 10,000 of 10,000',
    sentence:
      'How it is counted: *Corner Café Group*, counts that stood already are others now: October 2026, “Cup in time” on counter, 9,930 of 10,000 -> 10,000 of 10,000 (in content/measurements/till/2026-10.csv)',
  });
  expect(change?.approvalBy.map(({ team }) => team)).toEqual(['guest-office']);
});

test('counts that came are told by how many they are, and nobody must approve them', async () => {
  const rows = ['2026-11-01,2026-11-07,99,100', '2026-11-08,2026-11-14,98,100'];
  const after = { [november]: `${header}${rows.map((row) => `cup-in-time,ready-in-five,app,,${row}\n`).join('')}` };
  const [change, ...more] = await changesOf({}, after);
  expect(more).toEqual([]);
  expect(change?.sentence).toBe('Added: *Corner Café Group*, 2 counts in content/measurements/till/2026-11.csv');
  expect(change?.after).toBe(
    '1 November 2026 to 7 November 2026, “Cup in time” on app: 99 of 100\n8 November 2026 to 14 November 2026, “Cup in time” on app: 98 of 100',
  );
  expect(change?.approvalBy).toEqual([]);
});

test('counts that are gone are named, as many as a sentence holds', async () => {
  const [change, ...more] = await changesOf({}, { [october]: undefined });
  expect(more).toEqual([]);
  expect(change).toMatchObject({ class: 'removed', subject: 'counts' });
  expect(change?.sentence).toBe(
    'Removed: *Corner Café Group*, 5 counts no longer read from content/measurements/till/2026-10.csv: October 2026, “Greet me” on counter: 9,500 of 10,000; October 2026, “Take my order” on counter: 9,800 of 10,000; and 3 more',
  );
  expect(change?.approvalBy.map(({ team }) => team)).toEqual(['guest-office']);
});

test('the same counts in another order, in another table or under a newer name are the same', async () => {
  const [head = '', ...rows] = measurementFile.trim().split('\n');
  expect(await changesOf({}, { [october]: [head, ...rows.toReversed(), ''].join('\r\n') })).toEqual([]);
  expect(await changesOf({}, { [october]: undefined, 'content/measurements/desk/2026.csv': measurementFile })).toEqual(
    [],
  );
  const renamed = await changesOf(
    {},
    {
      'content/touchpoints/greet-me.md': undefined,
      'content/touchpoints/say-hello.md': greetingFile.replace('owner:', 'formerly: [greet-me]\nowner:'),
      'journeys/my-order.yaml': journeyFile.replace('greet-me', 'say-hello'),
      [october]: measurementFile.replace('greet-me', 'say-hello'),
    },
  );
  expect(renamed.filter(({ subject }) => subject === 'counts')).toEqual([]);
});

test('what is counted twice is compared row by row', async () => {
  const twice = { [november]: `${header}${'cup-in-time,ready-in-five,app,,2026-11-01,2026-11-07,99,100\n'.repeat(2)}` };
  expect(await changesOf(twice, {})).toEqual([]);
  const [change, ...more] = await changesOf(twice, { [november]: twice[november].replace(/\n[^\n]*\n$/, '\n') });
  expect(more).toEqual([]);
  expect(change?.sentence).toContain('1 count no longer read from');
});

test.each([
  [
    'my-order,i-order,,,2026-10-01,2026-10-31,100,90,10,the queue',
    'my-order,i-order,,,2026-10-01,2026-10-31,100,95,5,the queue',
    'October 2026, “I order a coffee and it is right”, stage “I order”, reason “the queue”, 100 entered, 90 went on, 10 left -> 100 entered, 95 went on, 5 left',
  ],
])('those who went on and left are told, too', async (was, is, words) => {
  const [change, ...more] = await changesOf(flowOf(was), flowOf(is));
  expect(more).toEqual([]);
  expect(change?.sentence).toContain(words);
});

test('what failing costs is told by whether it held', async () => {
  const table = (left: number) => ({
    [flow]: `journey,touchpoint,held,from,to,customers,left\nmy-order,cup-in-time,no,2026-10-01,2026-10-31,40,${String(left)}\n`,
  });
  const [change] = await changesOf(table(12), table(2));
  expect(change?.sentence).toContain('October 2026, “Cup in time”, where it failed, 12 of 40 left -> 2 of 40 left');
});
