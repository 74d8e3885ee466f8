import { expect, test } from 'vitest';
import { openPlaybook, readPlaybook } from '../playbook.ts';
import { baseDay, basePlaybook, baseWith, journeyFile, momentFile } from '../testing/base-playbook.ts';
import { memorySource } from '../testing/memory-source.ts';
import type { ExampleFiles } from './rule.ts';

const page = 'content/playbook.yaml';
const order = 'journeys/my-order.yaml';

/** @returns the messages of a rule about a change */
async function told(rule: string, before: ExampleFiles, after: ExampleFiles): Promise<readonly string[]> {
  const began = readPlaybook(memorySource(basePlaybook, before));
  const { findings, notRun } = await openPlaybook(memorySource(basePlaybook, after), {
    today: baseDay,
    before: async () => (await began).playbook,
  });
  expect(notRun).not.toContain(rule);
  return findings.filter((finding) => finding.rule === rule).map(({ message }) => message);
}

const policy = (text: string): ExampleFiles => baseWith(page, 'guardian:', `policy: ${text}\nguardian:`);
const debts = (text: string): ExampleFiles => policy(`{ debts: ${text} }`);
const barEnds = (heir: string): ExampleFiles => ({
  'content/teams/bar.yaml': `name: Bar\ncontact:\n  tel: 030 555 200\ndissolved: 2026-10-31\nsuccessor: ${heir}\n`,
});
const barRenamed: ExampleFiles = {
  'content/teams/bar.yaml': undefined,
  'content/teams/kitchen.yaml': 'name: Kitchen\nformerly: [bar]\ncontact:\n  tel: 030 555 200\n',
};

test.each<[what: string, before: ExampleFiles, after: ExampleFiles, findings: number]>([
  ['as much as before', debts('{ bar: 4 }'), debts('{ bar: 4 }'), 0],
  ['less, and none of another', debts('{ bar: 4, counter: 1 }'), debts('{ bar: 3 }'), 0],
  ['more', debts('{ bar: 4 }'), debts('{ bar: 5 }'), 1],
  ['of a team that had none', debts('{ bar: 4 }'), debts('{ bar: 4, counter: 1 }'), 1],
  ['none, of a team that had none', debts('{ bar: 4 }'), debts('{ bar: 4, counter: 0 }'), 0],
  ['written down for the first time', {}, debts('{ bar: 4 }'), 0],
  [
    'taken over with the work of a team that ended',
    debts('{ bar: 4, counter: 1 }'),
    { ...debts('{ counter: 5 }'), ...barEnds('counter') },
    0,
  ],
  [
    'more than was taken over',
    debts('{ bar: 4, counter: 1 }'),
    { ...debts('{ counter: 6 }'), ...barEnds('counter') },
    1,
  ],
  [
    'of teams that take over from each other',
    debts('{ bar: 4 }'),
    { ...debts('{ counter: 4 }'), ...barEnds('bar') },
    1,
  ],
  ['under the newer name of a team', debts('{ bar: 4 }'), { ...debts('{ kitchen: 4 }'), ...barRenamed }, 0],
])('debts: %s', async (_, before, after, findings) => {
  expect(await told('debts-only-fall', before, after)).toHaveLength(findings);
});

const moments = (...of: readonly string[]): ExampleFiles => ({
  [order]: journeyFile.replace(
    /momentsOfTruth:[\s\S]*?handoffs:/,
    `momentsOfTruth:\n${of.map((one) => `  - { touchpoint: ${one}, gameOver: X }\n`).join('')}handoffs:`,
  ),
});
const [a, b, c] = ['greet-me', 'take-my-order', 'cup-in-time'] as const;
const one = policy('{ cap: 1 }');
const two = policy('{ cap: 2 }');

test.each<[what: string, before: ExampleFiles, after: ExampleFiles, findings: number]>([
  ['nothing moved', { ...one, ...moments(a) }, { ...one, ...moments(a) }, 0],
  ['one left', { ...two, ...moments(a, b) }, { ...two, ...moments(a) }, 0],
  ['one came where there was room', { ...two, ...moments(a) }, { ...two, ...moments(b) }, 0],
  [
    'one came, and names the one that left',
    { ...one, ...moments(a) },
    { ...one, ...moments(`${b}, displaces: ${a}`) },
    0,
  ],
  ['one came, and is silent', { ...one, ...moments(a) }, { ...one, ...moments(b) }, 1],
  [
    'one came, and names one that stayed',
    { ...two, ...moments(a, b) },
    { ...two, ...moments(a, `${c}, displaces: ${a}`) },
    1,
  ],
  ['one came and none left: the cap is asked', { ...one, ...moments(a) }, { ...one, ...moments(a, b) }, 0],
  [
    'two came for one: one of them names it',
    { ...one, ...moments(a) },
    { ...one, ...moments(`${b}, displaces: ${a}`, c) },
    0,
  ],
  [
    'two came for two, and both name one',
    { ...two, ...moments(a, b) },
    { ...two, ...moments(`${c}, displaces: ${a}`, `x, displaces: ${a}`) },
    1,
  ],
  [
    'one was renamed',
    { ...one, ...moments(c) },
    {
      ...one,
      ...moments('my-cup'),
      'content/touchpoints/cup-in-time.md': undefined,
      'content/touchpoints/my-cup.md': momentFile.replace(
        'title: Cup in time',
        'title: My cup\nformerly: [cup-in-time]',
      ),
    },
    0,
  ],
])('moments of a full journey: %s', async (_, before, after, findings) => {
  expect(await told('moment-displaces', before, after)).toHaveLength(findings);
});

const inner = (moment: string): ExampleFiles => ({
  'journeys/i-pay.yaml': `title: I pay\ngoal: It is paid.\nowner: counter\nphase: ordering\nstages:\n  - id: i-pay\n    title: I pay\n    stops: [greet-me, take-my-order]\nmomentsOfTruth:\n  - { touchpoint: ${moment}, gameOver: X }\n`,
});
const outer: ExampleFiles = {
  [order]: `title: I order\ngoal: I leave with my drink.\nowner: guest-office\nphase: ordering\nstages:\n  - id: i-pay\n    title: I pay\n    journey: i-pay\n`,
};

test('a moment of a journey inside a stage is asked once, though both journeys were full', async () => {
  const rest = { ...one, ...outer };
  expect(await told('moment-displaces', { ...rest, ...inner(a) }, { ...rest, ...inner(b) })).toHaveLength(1);
  expect(
    await told('moment-displaces', { ...rest, ...inner(a) }, { ...rest, ...inner(`${b}, displaces: ${a}`) }),
  ).toEqual([]);
});
