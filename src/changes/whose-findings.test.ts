import { expect, test } from 'vitest';
import { openPlaybook } from '../playbook.ts';
import type { ExampleFiles } from '../rules/rule.ts';
import { baseDay, basePlaybook, greetingFile, journeyFile, momentFile, walkFile } from '../testing/base-playbook.ts';
import { memorySource } from '../testing/memory-source.ts';
import { whoseFindings } from './whose-findings.ts';

const greet = 'content/touchpoints/greet-me.md';
const cup = 'content/touchpoints/cup-in-time.md';
const order = 'journeys/my-order.yaml';
const walk = 'content/walks/my-order-in-october.yaml';

async function stateOf(files: ExampleFiles) {
  const { playbook, findings } = await openPlaybook(memorySource(basePlaybook, files), { today: baseDay });
  return {
    playbook,
    findings,
    nameOfFile: (file: string) => file.replace(/^content\/(touchpoint)s\/(?:.*\/)?(.*)\.md$/, '$1/$2'),
  };
}

/** @returns the rules of the findings, by whose they are */
async function whose(before: ExampleFiles, after: ExampleFiles, rule: string) {
  const [old, now] = await Promise.all([stateOf(before), stateOf(after)]);
  expect(old.findings.filter((one) => one.rule === rule)).not.toEqual([]);
  const { ofChange, older, byCalendar } = whoseFindings(old, now);
  const count = (findings: typeof older) => findings.filter((one) => one.rule === rule).length;
  return { ofChange: count(ofChange), older: count(older), byCalendar: count(byCalendar) };
}

function edited(file: string, ...swaps: readonly (readonly [old: string, by: string])[]): string {
  return swaps.reduce((text, [old, by]) => {
    expect(text).toContain(old);
    return text.replace(old, by);
  }, file);
}

const standard = (id: string, floor: number, target = 90): string =>
  `  - { id: ${id}, promise: We know your ${id}., floor: ${String(floor)}, target: ${String(target)} }\n`;
const withStandards = (...standards: readonly string[]): ExampleFiles => ({
  [greet]: edited(greetingFile, ['    clock: shop-hours\n', `    clock: shop-hours\n${standards.join('')}`]),
});
const moments = (...ids: readonly string[]): ExampleFiles => ({
  [order]: edited(journeyFile, [
    'handoffs:',
    `${ids.map((id) => `  - { touchpoint: ${id}, gameOver: X }\n`).join('')}handoffs:`,
  ]),
});
const [gets, paid] = ['  gets: The price of the drink\n', '  paidWithin: 1 day\n'] as const;
const guarantee = (...without: readonly string[]): ExampleFiles => ({
  [cup]: edited(momentFile, ...without.map((line) => [line, ''] as const)),
});
const backing = (...owners: readonly string[]): ExampleFiles => ({
  [cup]: edited(momentFile, [
    'touch:',
    owners.map((owner) => `  - { what: A spare machine, owner: ${owner}, checked: 2026-11-02 }\n`).join('') + 'touch:',
  ]),
});
const none = { ofChange: 0, older: 0, byCalendar: 0 };

test.each<[what: string, rule: string, before: ExampleFiles, after: ExampleFiles, Partial<typeof none>]>([
  [
    'a standard that moved down in its list keeps its finding',
    'floor-not-above-target',
    withStandards(standard('name', 95)),
    withStandards(standard('drink', 80), standard('name', 95)),
    { older: 1 },
  ],
  [
    'a standard that is mended pays for none in its place',
    'floor-not-above-target',
    withStandards(standard('name', 95)),
    withStandards(standard('drink', 95), standard('name', 80)),
    { ofChange: 1 },
  ],
  [
    'further beyond the limit is worse',
    'floor-not-above-target',
    withStandards(standard('name', 95)),
    withStandards(standard('name', 96)),
    { ofChange: 1 },
  ],
  [
    'less far beyond it is not',
    'floor-not-above-target',
    withStandards(standard('name', 95)),
    withStandards(standard('name', 93)),
    { older: 1 },
  ],
  [
    'a fifth moment of truth is worse than a fourth',
    'moment-cap',
    moments('a', 'b', 'c'),
    moments('a', 'b', 'c', 'd'),
    { ofChange: 1 },
  ],
  [
    'a fourth is no fault of who took the fifth away',
    'moment-cap',
    moments('a', 'b', 'c', 'd'),
    moments('b', 'c', 'd'),
    { older: 1 },
  ],
  [
    'another fourth is as bad as the last one',
    'moment-cap',
    moments('a', 'b', 'c'),
    moments('a', 'b', 'd'),
    { older: 1 },
  ],
  ['one of two that lack is written', 'guarantee-claimable', guarantee(gets, paid), guarantee(gets), { older: 1 }],
  ['one more lacks than before', 'guarantee-claimable', guarantee(gets), guarantee(gets, paid), { ofChange: 1 }],
  [
    'what moved in a list without names keeps its finding',
    'reference-exists',
    backing('nobody'),
    backing('bar', 'nobody'),
    { older: 1 },
  ],
  [
    'the same a second time in a list without names is one finding more',
    'reference-exists',
    backing('nobody'),
    backing('nobody', 'bar', 'nobody'),
    { ofChange: 1, older: 1 },
  ],
  [
    'an old day in the place of an older one',
    'moment-evidence-fresh',
    { [order]: edited(journeyFile, ['2026-05-10', '2023-05-10']) },
    { [order]: edited(journeyFile, ['2026-05-10', '2024-05-10']) },
    { byCalendar: 1 },
  ],
  [
    'a walk that was due before the change came',
    'moment-walked',
    { [walk]: edited(walkFile, ['2026-10-14', '2026-03-14']) },
    { [walk]: edited(walkFile, ['2026-10-14', '2026-03-14'], ['result: kept\n    minutes: 4', 'result: broken']) },
    { byCalendar: 1 },
  ],
])('%s', async (_, rule, before, after, expected) => {
  expect(await whose(before, after, rule)).toEqual({ ...none, ...expected });
});

test('what an expired waiver covered is of the calendar, and what is made worse under it of the change', async () => {
  const expired = `rule: moment-cap
covers: journey/my-order
reason: The new shop.
askedBy: bar
approvedBy: guest-office
granted: 2026-09-01
expires: 2026-10-01
`;
  const waived = (files: ExampleFiles): ExampleFiles => ({ ...files, 'content/waivers/four-moments.yaml': expired });
  const four = waived(moments('a', 'b', 'c'));
  expect(await whose(four, four, 'moment-cap')).toEqual({ ...none, byCalendar: 1 });
  expect(await whose(four, waived(moments('a', 'b', 'c', 'd')), 'moment-cap')).toEqual({ ...none, ofChange: 1 });
});

test('a finding that names an entry by its old name is the same under the new one', async () => {
  const missing = edited(journeyFile, ['handoffs:\n', 'none:\n']).replace(/none:[\s\S]*/, '');
  const order = 'content/touchpoints/take-my-order.md';
  const text = basePlaybook[order];
  expect(
    await whose(
      { 'journeys/my-order.yaml': missing },
      {
        'journeys/my-order.yaml': missing.replace('take-my-order', 'hear-my-order'),
        [order]: undefined,
        'content/touchpoints/hear-my-order.md': edited(text, [
          'title: Take my order',
          'title: Hear my order\nformerly: [take-my-order]',
        ]),
      },
      'handoff-missing',
    ),
  ).toEqual({ ...none, older: 1 });
});

test('what a change brings with a day that is past already is its own, and not of the calendar', async () => {
  const [old, now] = await Promise.all([
    stateOf({}),
    stateOf({ [order]: edited(journeyFile, ['2026-05-10', '2023-05-10']) }),
  ]);
  expect(whoseFindings(old, now).ofChange).toMatchObject([{ rule: 'moment-evidence-fresh', byCalendar: true }]);
});

test('a walk that is late because a change asks for it sooner is of the change', async () => {
  const sooner = edited(journeyFile, ['phase: ordering', 'phase: ordering\nwalkEvery: 4 weeks']);
  const [old, now] = await Promise.all([stateOf({}), stateOf({ [order]: sooner })]);
  expect(whoseFindings(old, now)).toMatchObject({ ofChange: [{ rule: 'moment-walked' }], byCalendar: [] });
});
