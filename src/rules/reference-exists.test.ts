import { expect, test } from 'vitest';
import { openPlaybook } from '../playbook.ts';
import { baseDay, basePlaybook, baseWith } from '../testing/base-playbook.ts';
import { memorySource } from '../testing/memory-source.ts';
import type { ExampleFiles } from './rule.ts';

async function told(...layers: readonly ExampleFiles[]): Promise<readonly string[]> {
  const { findings } = await openPlaybook(memorySource(basePlaybook, ...layers), { today: baseDay });
  return findings.filter(({ rule }) => rule === 'reference-exists').map(({ message, hint }) => `${message} ${hint}`);
}
const journeyWith = (before: string, after: string) => baseWith('journeys/my-order.yaml', before, after);
const stops = (...lines: readonly string[]) =>
  journeyWith('stops: [greet-me, take-my-order]', `stops:\n${lines.map((line) => `      - ${line}\n`).join('')}`);
const decision = (reference: string) =>
  baseWith('content/decisions/focus-on-the-cup.md', 'touchpoint/cup-in-time', reference);
const me = '"I order a coffee and it is right"';

test.each<[string, ExampleFiles, readonly string[]]>([
  [
    'a touchpoint spelt nearly right',
    journeyWith('[cup-in-time]', '[cup-in-tim]'),
    [`${me} names the touchpoint "cup-in-tim", but there is no such touchpoint. Write "cup-in-time".`],
  ],
  [
    'a standard that the touchpoint does not have',
    decision('touchpoint/cup-in-time#ready-in-fife'),
    [
      '"The cup comes first" names "ready-in-fife" of "Cup in time", which has no such standard. Write "ready-in-five".',
    ],
  ],
  [
    'a standard, a stage and a moment that are there',
    decision('journey/my-order#i-get-my-cup, journey/my-order#cup-in-time'),
    [],
  ],
  [
    'a tool that the playbook does not link to',
    baseWith('content/touchpoints/greet-me.md', '\n---\n', '\n---\n\n:::open{tool=till}\nThe till\n:::\n\n'),
    [
      '"Greet me" opens "till", but content/playbook.yaml has no link of that name. Add it to `links` in content/playbook.yaml.',
    ],
  ],
  [
    'a calendar that is not there',
    baseWith('content/channels.yaml', 'hours: shop-hours', 'hours: shop-hour'),
    ['"Counter" counts in "shop-hour", but there is no such calendar. Write "shop-hours".'],
  ],
  [
    'a calendar that is called like a part of every object',
    baseWith('content/channels.yaml', 'hours: shop-hours', 'hours: constructor'),
    [
      '"Counter" counts in "constructor", but there is no such calendar. Write "always", or add the calendar to content/playbook.yaml.',
    ],
  ],
  [
    'a stop in place of another of its stage',
    stops('greet-me', '{ touchpoint: take-my-order, insteadOf: greet-me }'),
    [],
  ],
  [
    'a stop in place of one of another stage',
    stops('greet-me', '{ touchpoint: take-my-order, insteadOf: cup-in-time }'),
    [
      `"Take my order" in ${me} stands in place of "cup-in-time", which is not another stop of the stage "I order". ` +
        'Write the touchpoint of another stop of the stage "I order", or take `insteadOf` away.',
    ],
  ],
  ['a stop that leads back', stops('greet-me', '{ touchpoint: take-my-order, backTo: greet-me }'), []],
  [
    'a stop that leads back to a later one',
    stops('{ touchpoint: greet-me, backTo: take-my-order }', 'take-my-order'),
    [
      `"Greet me" in ${me} leads back to "take-my-order", which is not an earlier stop of the journey. ` +
        'Write the touchpoint of an earlier stop of the journey, or take `backTo` away.',
    ],
  ],
  ['an entry whose own file cannot be read', { 'content/personas/commuter.yaml': 'title: [' }, []],
  ['a playbook without its own page', { 'content/playbook.yaml': undefined }, []],
])('%s', async (_, files, messages) => {
  expect(await told(files)).toEqual(messages);
});

test('who was renamed is named by the new id', async () => {
  expect(
    await told(
      journeyWith('[commuter]', '[traveller]'),
      baseWith('content/personas/commuter.yaml', 'values:', 'formerly: [traveller]\nvalues:'),
    ),
  ).toEqual([
    `${me} names the persona "traveller", but there is no such persona. Write "commuter": "traveller" was renamed.`,
  ]);
});

test('what a waiver covers is told by the rule for waivers alone', async () => {
  expect(
    await told({
      'content/waivers/for-now.yaml':
        'rule: moment-cap\ncovers: journey/no\nreason: So.\naskedBy: bar\napprovedBy: counter\ngranted: 2026-11-01\nexpires: 2026-11-30\n',
    }),
  ).toEqual([]);
});
