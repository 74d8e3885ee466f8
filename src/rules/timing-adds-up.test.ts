import { expect, test } from 'vitest';
import { openPlaybook } from '../playbook.ts';
import { baseDay, basePlaybook, baseWith } from '../testing/base-playbook.ts';
import { memorySource } from '../testing/memory-source.ts';
import type { ExampleFiles } from './rule.ts';

async function told(...layers: readonly ExampleFiles[]): Promise<readonly string[]> {
  const { findings } = await openPlaybook(memorySource(basePlaybook, ...layers), { today: baseDay });
  return findings
    .filter(({ rule }) => rule === 'timing-adds-up')
    .map(({ severity, values }) => [severity, ...(values ?? [])].join(' '));
}

const renewed = (timing: string, needs: string): ExampleFiles => ({
  'journeys/i-renew.yaml': `title: I renew
goal: Another year.
owner: guest-office
kind: subscription
stages:
  - id: i-decide
    title: I decide
    stops:
      - greet-me
      - { touchpoint: take-my-order${timing} }
renewal: { contact: take-my-order, settles: greet-me, decisionNeeds: ${needs} }
`,
});

test.each([
  [', timing: -45 days', '45 days', []],
  [', timing: -44 days', '45 days', ['warning -44 days 45 days']],
  [', timing: -6 weeks', '42 days', []],
  [', timing: -6 weeks', '43 days', ['warning -6 weeks 43 days']],
  [', timing: -2 months', '45 days', []],
  [', timing: 3 days', '1 day', ['warning 3 days 1 day']],
  [', timing: -30 days', '10 working days', []],
  ['', '45 days', []],
])('a contact%s where the decision needs %s gives %j', async (timing, needs, expected) => {
  expect(await told(renewed(timing, needs))).toEqual(expected);
});

const usually = (time: string) =>
  baseWith('journeys/my-order.yaml', 'title: I get my cup', `title: I get my cup\n    usually: ${time}`);

test.each([
  ['5 min', []],
  ['2 min', []],
  ['100 s', []],
  ['99 s', ['advice cup-in-time ready-in-five 5 min 99 s']],
  ['1 min', ['advice cup-in-time ready-in-five 5 min 1 min']],
  ['1 working day', []],
])('a promise of five minutes in a stage of %s gives %j', async (time, expected) => {
  expect(await told(usually(time))).toEqual(expected);
});

test('what only some customers are promised may take longer than the stage', async () => {
  for (const optional of ['reach: 40', 'when: the queue is long', 'insteadOf: greet-me']) {
    const [path = '', text] = Object.entries(usually('1 min'))[0] ?? [];
    const stops = `stops: [{ touchpoint: cup-in-time, ${optional} }]`;
    const changed = typeof text === 'string' ? text.replace('stops: [cup-in-time]', stops) : '';
    expect(changed).toContain(stops);
    expect(await told({ [path]: changed })).toEqual([]);
  }
});

const chain = (id: string, ...inner: readonly string[]): ExampleFiles => ({
  [`journeys/${id}.yaml`]: `title: ${id}\ngoal: So.\nowner: bar\nstages:\n${inner.map((of) => `  - { id: s-${of}, title: s, journey: ${of} }\n`).join('')}`,
});

test.each<[string, readonly ExampleFiles[], readonly string[]]>([
  ['itself', [chain('a', 'a')], ['error a']],
  ['each other', [chain('a', 'b'), chain('b', 'a')], ['error a b']],
  ['three in a ring, told once', [chain('a', 'b'), chain('b', 'c'), chain('c', 'a')], ['error a b c']],
  ['one inside two others', [chain('a', 'b', 'c'), chain('b', 'c'), chain('c', 'my-order')], []],
  ['a ring behind a beginning', [chain('a', 'b'), chain('b', 'c'), chain('c', 'b')], ['error b c']],
])('journeys that hold %s', async (_, files, expected) => {
  expect(await told(...files)).toEqual(expected);
});
