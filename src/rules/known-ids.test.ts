import { expect, test } from 'vitest';
import { openPlaybook } from '../playbook.ts';
import { baseDay, basePlaybook } from '../testing/base-playbook.ts';
import { memorySource } from '../testing/memory-source.ts';
import type { ExampleFiles } from './rule.ts';

const headers = {
  kept: 'touchpoint,standard,channel,segment,from,to,good,total',
  outcome: 'journey,standard,channel,segment,from,to,good,total',
  flow: 'journey,stage,channel,segment,from,to,entered,continued,left,reason',
  consequence: 'journey,touchpoint,held,from,to,customers,left',
} as const;
const month = '2026-09-01,2026-09-30';

async function told(
  table: keyof typeof headers,
  rows: readonly string[],
  more: ExampleFiles = {},
): Promise<readonly (readonly [message: string, hint: string])[]> {
  const file = 'content/measurements/test/2026-09.csv';
  const source = memorySource(basePlaybook, { [file]: `${headers[table]}\n${rows.join('\n')}\n` }, more);
  const { findings } = await openPlaybook(source, { today: baseDay });
  return findings
    .filter(({ rule, at }) => rule === 'known-ids' && at.file === file)
    .map(({ message, hint }) => [message, hint]);
}

test.each<[keyof typeof headers, string, string, string]>([
  [
    'kept',
    `greet-mee,seen-at-once,counter,,${month},9,10`,
    'A row counts the touchpoint "greet-mee", but there is no such touchpoint.',
    'Write "greet-me".',
  ],
  [
    'kept',
    `greet-me,seen-at-one,counter,,${month},9,10`,
    'A row counts the standard "seen-at-one" of "Greet me", which has no such standard.',
    'Write "seen-at-once".',
  ],
  [
    'kept',
    `greet-me,seen-at-once,window,,${month},9,10`,
    'A row counts the channel "window", but there is no such channel.',
    'Name a channel that exists, or take these rows away.',
  ],
  [
    'kept',
    `greet-me,seen-at-once,counter,regulars,${month},9,10`,
    'A row counts the segment "regulars", but there is no such segment.',
    'Name a segment that exists, or take these rows away.',
  ],
  [
    'outcome',
    `my-ordr,right-drink,,,${month},9,10`,
    'A row counts the journey "my-ordr", but there is no such journey.',
    'Write "my-order".',
  ],
  [
    'outcome',
    `my-order,right-drink,,,${month},9,10`,
    'A row counts the outcome "right-drink" of "I order a coffee and it is right", which has no such outcome.',
    'Name an outcome of "I order a coffee and it is right", or take these rows away.',
  ],
  [
    'flow',
    `my-order,i-ordr,app,,${month},9,9,0,`,
    'A row counts the stage "i-ordr" of "I order a coffee and it is right", which has no such stage.',
    'Write "i-order".',
  ],
  [
    'consequence',
    `my-order,greet-me,no,${month},9,1`,
    'A row counts the moment of truth "greet-me" of "I order a coffee and it is right", which has no such moment of truth.',
    'Name a moment of truth of "I order a coffee and it is right", or take these rows away.',
  ],
  [
    'consequence',
    `my-order,cup-in-tim,no,${month},9,1`,
    'A row counts the touchpoint "cup-in-tim", but there is no such touchpoint.',
    'Write "cup-in-time".',
  ],
])('a table of %s with the row %s', async (table, row, message, hint) => {
  expect(await told(table, [row])).toEqual([[message, hint]]);
});

test('a wrong name is told once for a file, with the number of its rows', async () => {
  const rows = ['seen-at-once', 'seen-twice', 'seen-at-once'].map(
    (standard, index) => `greet-mi,${standard},counter,,2026-09-0${index + 1},2026-09-0${index + 1},9,10`,
  );
  expect(await told('kept', rows)).toEqual([
    ['3 rows count the touchpoint "greet-mi", but there is no such touchpoint.', 'Write "greet-me".'],
  ]);
});

test('a name of before leads to the name of today', async () => {
  const path = 'content/touchpoints/greet-me.md';
  const more = {
    [path]: basePlaybook[path].replace('owner: counter', 'owner: counter\nformerly: [hello-there]'),
  };
  expect(await told('kept', [`hello-there,seen-at-once,counter,,${month},9,10`], more)).toEqual([
    [
      'A row counts the touchpoint "hello-there", but there is no such touchpoint.',
      'Write "greet-me": "hello-there" was renamed.',
    ],
  ]);
});

test('what is there and could not be read is not missed a second time', async () => {
  const rows = [`greet-me,seen-at-once,counter,,${month},9,10`];
  expect(await told('kept', rows, { 'content/touchpoints/greet-me.md': '---\ntitle: [\n---\n' })).toEqual([]);
  expect(await told('kept', rows, { 'content/channels.yaml': 'counter: [\n' })).toEqual([]);
});

test('counts of a moment that left to make room stay', async () => {
  const path = 'journeys/my-order.yaml';
  const more = { [path]: basePlaybook[path].replace('    gameOver:', '    displaces: greet-me\n    gameOver:') };
  expect(await told('consequence', [`my-order,greet-me,no,${month},9,1`], more)).toEqual([]);
});

test('every name of the playbook is known', async () => {
  expect(await told('flow', [`my-order,i-get-my-cup,app,,${month},9,9,0,`])).toEqual([]);
  expect(await told('consequence', [`my-order,cup-in-time,no,${month},9,1`])).toEqual([]);
});
