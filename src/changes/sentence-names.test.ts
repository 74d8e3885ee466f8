import { expect, test } from 'vitest';
import type { ExampleFiles } from '../rules/rule.ts';
import { baseWith, journeyFile, momentFile } from '../testing/base-playbook.ts';
import { changed, swap } from '../testing/compared.ts';
import { entriesOfEveryKind } from '../testing/entries-of-every-kind.ts';

const cup = 'content/touchpoints/cup-in-time.md';
const greet = 'content/touchpoints/greet-me.md';
const journey = 'journeys/my-order.yaml';
const office = 'content/teams/guest-office.yaml';
const moment = (lines: string): ExampleFiles => ({
  [journey]: swap(journeyFile, '    gameOver:', `${lines}    gameOver:`),
});
const claim = (said: string): ExampleFiles => ({ [cup]: swap(momentFile, '  claim: automatic\n', said) });
const handoff = '*I order a coffee and it is right*, hand-off from “Take my order” to “Cup in time”';

/** What people read, who know no id. */
test.each<[what: string, before: ExampleFiles, after: ExampleFiles, told: string]>([
  [
    'another owner',
    {},
    baseWith(greet, 'owner: counter', 'owner: guest-office'),
    '*Greet me*, owner Counter -> Guest office (',
  ],
  [
    'a side that agrees no more',
    {},
    baseWith(journey, '[counter, bar]', '[bar]'),
    `${handoff}: Counter no longer agrees to it (`,
  ],
  [
    'a side that agrees',
    baseWith(journey, '[counter, bar]', '[]'),
    baseWith(journey, '[counter, bar]', '[counter, bar]'),
    `${handoff}: Counter and Bar agree to it now (`,
  ],
  [
    'one side for another',
    {},
    baseWith(journey, '[counter, bar]', '[guest-office, bar]'),
    `${handoff}: Guest office agrees to it now, and Counter no longer does (`,
  ],
  ['another team that recovers', {}, baseWith(cup, '  by: bar', '  by: counter'), 'recovery is by Bar -> Counter ('],
  [
    'another team to call',
    {},
    baseWith(cup, 'to: guest-office', 'to: counter'),
    'recovery escalates to Guest office -> Counter (',
  ],
  [
    'another team behind it',
    {},
    baseWith(cup, 'budget\n      owner: guest-office', 'budget\n      owner: bar'),
    'Guest office -> Bar (',
  ],
  [
    'whose place a moment takes',
    {},
    moment('    displaces: greet-me\n'),
    'the moment of truth “Cup in time” takes the place of “Greet me” (',
  ],
  [
    'whose place it took, no more',
    moment('    displaces: greet-me\n'),
    moment(''),
    '“Cup in time” no longer says whose place it took (',
  ],
  [
    'a stop that leads back',
    {},
    { [journey]: swap(journeyFile, '[cup-in-time]', '[{ touchpoint: cup-in-time, backTo: greet-me }]') },
    'the stop “Cup in time”, back to: now Greet me (',
  ],
  [
    'a parent and what is pinned',
    {},
    baseWith(office, 'jobs:', 'pinned: [greet-me]\njobs:'),
    '*Guest office*, pinned: now Greet me',
  ],
  [
    'a guarantee that must be asked for',
    {},
    claim('  claim: ask at the counter\n'),
    'the guarantee no longer comes by itself: “ask at the counter” (',
  ],
  [
    'one that nobody says how to ask for',
    {},
    claim(''),
    'the guarantee no longer comes by itself: nobody says how to ask for it (',
  ],
  [
    'one that comes by itself',
    claim('  claim: ask at the counter\n'),
    claim('  claim: automatic\n'),
    'the guarantee comes by itself now; before, “ask at the counter” (',
  ],
  [
    'one that is asked for elsewhere',
    claim('  claim: ask me\n'),
    claim('  claim: ask us\n'),
    'how to ask for the guarantee: “ask me” -> “ask us” (',
  ],
])('%s is told by title', async (_, before, after, told) => {
  const { changes } = await changed({ ...before }, after);
  expect(changes.map(({ sentence }) => sentence).join('\n')).toContain(told);
});

test('a waiver that comes says until when and why', async () => {
  const { changes } = await changed({}, entriesOfEveryKind);
  const waiver = changes.find(({ kind }) => kind === 'waiver');
  expect(waiver?.sentence).toMatch(/^Added: \*Waiver of .*\*, waiver until \d{4}-\d\d-\d\d: “.+”$/);
});

test('the facts of a change keep the ids, and both owners approve by what they are to it', async () => {
  const { changes } = await changed({}, baseWith(greet, 'owner: counter', 'owner: bar'));
  expect(changes).toMatchObject([
    {
      before: 'counter',
      after: 'bar',
      approvalBy: [
        { team: 'bar', because: 'as the owner' },
        { team: 'counter', because: 'as the owner until now' },
      ],
    },
  ]);
});
