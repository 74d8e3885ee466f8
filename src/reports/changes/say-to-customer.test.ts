import { expect, test } from 'vitest';
import type { ExampleFiles } from '../../rules/rule.ts';
import { baseWith, greetingFile, journeyFile, orderFile, playbookFile } from '../../testing/base-playbook.ts';
import { changedPlaybook } from '../../testing/changed-playbook.ts';
import { sayToCustomer } from './say-to-customer.ts';

const cup = 'content/touchpoints/cup-in-time.md';
const greet = 'content/touchpoints/greet-me.md';
const order = 'content/touchpoints/take-my-order.md';
const journey = 'journeys/my-order.yaml';
const slower = baseWith(cup, '    within: 5 min\n    clock', '    within: 10 min\n    clock');
const lower = baseWith(greet, '    floor: 90', '    floor: 80');
const higher = baseWith(order, '    floor: 95', '    floor: 97');
const weekly = baseWith(greet, '    floor: 90', '    floor: 90\n    window: week');
const reworded = baseWith(journey, 'goal: I leave', 'goal: I go');
const outcome = {
  [journey]: journeyFile.replace(
    'stages:',
    'outcome:\n  - id: right\n    promise: It is right.\n    floor: 90\nstages:',
  ),
};

test.each<[ExampleFiles, string]>([
  [{}, 'Nothing changed for the customer.'],
  [slower, 'Customers are promised less at “Cup in time” (moment of truth).'],
  [{ ...slower, ...lower }, 'Customers are promised less at “Cup in time” (moment of truth) and at “Greet me”.'],
  [{ ...lower, ...higher }, 'Customers are promised less at “Greet me” and more at “Take my order”.'],
  [outcome, 'Customers are promised more in “I order a coffee and it is right”.'],
  [
    { ...higher, ...reworded },
    'Customers are promised more at “Take my order”; 1 other change makes no promise weaker or stricter.',
  ],
  [reworded, 'Nothing that customers are promised gets weaker or stricter (1 change).'],
  [weekly, 'Nothing that customers are promised gets weaker or stricter; it is counted in another way at “Greet me”.'],
  [
    baseWith(cup, '  gets: The price of the drink', '  gets: A voucher'),
    'By the numbers, nothing that customers are promised gets weaker or stricter; it is told in other words at “Cup in time” (moment of truth), and no number says whether they promise more or less.',
  ],
  [
    baseWith(cup, '  authority: 10 EUR', '  authority: 5 EUR'),
    'Nothing that customers are promised gets weaker or stricter (1 change); what stands behind promises gets weaker at “Cup in time”.',
  ],
  [
    { [greet]: greetingFile.replace('floor: 90', 'floor: 80').replace('within: 1 min', 'within: 30 s') },
    'Customers are promised less in one way and more in another at “Greet me”.',
  ],
  [
    baseWith('content/measurements/till/2026-10.csv', '9930,10000', '9999,10000'),
    'Nothing that customers are promised gets weaker or stricter (1 change); counts that stood already are others now.',
  ],
  [
    baseWith(greet, 'owner: counter', 'owner: guest-office'),
    'Nothing that customers are promised gets weaker or stricter; “Greet me” passes from Counter to Guest office.',
  ],
  [
    baseWith(journey, '[counter, bar]', '[bar]'),
    'Nothing that customers are promised gets weaker or stricter; the hand-off from “Take my order” to “Cup in time”: Counter no longer agrees to it.',
  ],
  [
    baseWith(journey, '[greet-me, take-my-order]', '[take-my-order]'),
    'Nothing that customers are promised gets weaker or stricter; in “I order a coffee and it is right” customers no longer meet “Greet me”.',
  ],
  [
    {
      [journey]: journeyFile.replace('[greet-me, take-my-order]', '[take-my-order, pay-me]'),
      'content/touchpoints/pay-me.md': orderFile.replace('Take my order', 'Pay me'),
    },
    'Customers are promised more at “Pay me”; in “I order a coffee and it is right” customers also meet “Pay me” and no longer “Greet me”; 1 other change makes no promise weaker or stricter.',
  ],
  [
    baseWith(journey, 'touchpoint: cup-in-time\n    gameOver', 'touchpoint: take-my-order\n    gameOver'),
    'Nothing that customers are promised gets weaker or stricter; “Cup in time” is no longer a moment of truth of “I order a coffee and it is right”; “Take my order” is a moment of truth of “I order a coffee and it is right” now.',
  ],
  [
    baseWith(journey, 'momentsOfTruth:\n', 'momentsOfTruth:\n  - { touchpoint: greet-me, gameOver: They go. }\n'),
    'Moments of truth: 1 → 2; nothing that customers are promised gets weaker or stricter; “Greet me” is a moment of truth of “I order a coffee and it is right” now.',
  ],
  [
    baseWith('content/playbook.yaml', /^focus:\n(?: .*\n)*/m.exec(playbookFile)?.[0] ?? '', ''),
    'Nothing that customers are promised gets weaker or stricter; “Cup in time” is no longer what the whole company perfects.',
  ],
  [
    {
      [journey]: journeyFile.replace(/ {2}- id: i-get-my-cup\n.*\n.*\n/, '').replace(/momentsOfTruth:[^]*/, ''),
      'journeys/my-cup.yaml':
        'title: I get my cup\ngoal: I drink.\nowner: bar\nstages: [{ id: i-get-my-cup, title: I get my cup, stops: [cup-in-time] }]\n',
    },
    'Nothing that customers are promised gets weaker or stricter (5 changes); “Cup in time” is no longer a moment of truth of “I order a coffee and it is right”; “I order a coffee and it is right” is split into “I order a coffee and it is right” and “I get my cup”; what stands behind promises gets weaker in “I order a coffee and it is right”.',
  ],
  [{ [greet]: 'broken' }, 'Nothing changed for the customer; 1 entry could not be compared.'],
])('%#', async (after, sentence) => {
  const { changes, telling } = await changedPlaybook({}, after);
  expect(sayToCustomer(changes, telling)).toBe(sentence);
});

test('names two places, and counts what is more than one beyond them', async () => {
  const more = Object.fromEntries(
    ['a', 'b', 'c', 'd'].map((id) => [
      `content/touchpoints/${id}.md`,
      `---\ntitle: ${id}\nchannels: [counter]\nowner: bar\nstandards:\n  - id: kept\n    promise: It is kept.\n    floor: 90\n---\nX\n`,
    ]),
  );
  const { changes, telling } = await changedPlaybook({}, more);
  expect(sayToCustomer(changes, telling)).toContain('promised more at “a”, at “b” and 2 more places;');
});

test('of a draft, says in whose place it is', async () => {
  const { changes, telling } = await changedPlaybook({}, slower);
  expect(sayToCustomer(changes, { ...telling, toBe: { live: 'Now', draft: 'Then' } })).toBe(
    'With “Then” in the place of “Now”, customers are promised less at “Cup in time” (moment of truth).',
  );
});
