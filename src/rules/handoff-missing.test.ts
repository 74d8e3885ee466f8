import { expect, test } from 'vitest';
import { openPlaybook } from '../playbook.ts';
import { baseDay, basePlaybook, greetingFile } from '../testing/base-playbook.ts';
import { memorySource } from '../testing/memory-source.ts';
import type { ExampleFiles } from './rule.ts';

/** Touchpoints by the team that owns them: `c` is the counter's, `b` the bar's, `o` the guest office's. */
const owners = { c: 'counter', b: 'bar', o: 'guest-office' } as const;
const touchpoints: ExampleFiles = Object.fromEntries(
  Object.entries(owners).flatMap(([letter, team]) =>
    ['one', 'two'].map((number) => [
      `content/touchpoints/${letter}-${number}.md`,
      greetingFile.replace('Greet me', `${letter} ${number}`).replace('owner: counter', `owner: ${team}`),
    ]),
  ),
);

const journey = (stages: string, more = ''): string =>
  `title: I stay\ngoal: I am well.\nowner: guest-office\npersonas: [commuter]\nstages:\n${stages}${more}`;
const stage = (id: string, stops: string): string => `  - id: ${id}\n    title: ${id}\n    stops: [${stops}]\n`;
const inner = (id: string, of: string): string => `  - id: ${id}\n    title: ${id}\n    journey: ${of}\n`;
const handoff = (from: string, to: string): string =>
  `handoffs:\n  - { from: ${from}, to: ${to}, passes: all, accepted: [counter, bar, guest-office] }\n`;

async function missingIn(text: string, more: ExampleFiles = {}): Promise<readonly string[]> {
  const source = memorySource(basePlaybook, touchpoints, { 'journeys/i-stay.yaml': text }, more);
  const { findings } = await openPlaybook(source, { today: baseDay });
  return findings
    .filter(({ rule, at }) => rule === 'handoff-missing' && at.file === 'journeys/i-stay.yaml')
    .map(({ values, severity }) => `${(values ?? []).join(' ')}${severity === 'error' ? ' !' : ''}`);
}

test.each<[string, string, readonly string[]]>([
  ['the same owner', 'c-one, c-two', []],
  ['another owner', 'c-one, b-one', ['c-one b-one']],
  ['there and back', 'c-one, b-one, c-two', ['c-one b-one', 'b-one c-two']],
  ['the same pair twice', 'c-one, b-one, c-one, b-one', ['c-one b-one', 'b-one c-one']],
  ['a stop for some', 'c-one, { touchpoint: b-one, reach: 40 }, c-two', []],
  ['a stop for some between two owners', 'c-one, { touchpoint: o-one, reach: 40 }, b-one', ['c-one b-one']],
  ['a stop under a condition', 'c-one, { touchpoint: b-one, when: it rains }', []],
  ['a stop for all, said so', 'c-one, { touchpoint: b-one, reach: 100 }', ['c-one b-one']],
  ['several stops for some', 'c-one, { touchpoint: o-one, reach: 9 }, { touchpoint: b-one, when: so }, c-two', []],
  ['a stop for some at the end', 'c-one, { touchpoint: b-one, reach: 99 }', []],
  ['alternatives', 'c-one, { touchpoint: b-one, insteadOf: c-one }', []],
  [
    'alternatives before a stop',
    'c-one, { touchpoint: b-one, insteadOf: c-one }, o-one',
    ['c-one o-one', 'b-one o-one'],
  ],
  [
    'alternatives after a stop',
    'o-one, c-one, { touchpoint: b-one, insteadOf: c-one }',
    ['o-one c-one', 'o-one b-one'],
  ],
  ['an alternative for some', 'o-one, c-one, { touchpoint: b-one, insteadOf: c-one, reach: 30 }', ['o-one c-one']],
  ['an alternative that comes first', '{ touchpoint: b-one, insteadOf: c-one }, c-one, c-two', ['b-one c-two']],
  [
    'alternatives that are all of them together, so nobody goes past',
    'o-one, { touchpoint: c-one, reach: 40 }, { touchpoint: b-one, insteadOf: c-one, reach: 60 }, b-two',
    [],
  ],
  [
    'alternatives that some go past',
    'o-one, { touchpoint: c-one, reach: 20 }, { touchpoint: c-two, insteadOf: c-one, reach: 20 }, b-two',
    ['o-one b-two'],
  ],
  ['a stop that all personas meet', 'c-one, { touchpoint: b-one, personas: [commuter] }', ['c-one b-one']],
  ['a way back', 'c-one, { touchpoint: c-two, backTo: c-one }', []],
  ['a moment of truth after it', 'c-one, cup-in-time', ['c-one cup-in-time !']],
  ['a moment of truth before it', 'cup-in-time, c-one', ['cup-in-time c-one !']],
  ['a touchpoint that is not there', 'c-one, b-three, c-two', []],
])('%s', async (_, stops, missing) => {
  expect(await missingIn(journey(stage('i-sit', stops)))).toEqual(missing);
});

test('a hand-off that names the pair in its order is enough, and one the other way is not', async () => {
  const stages = stage('i-sit', 'c-one, b-one');
  expect(await missingIn(journey(stages, handoff('c-one', 'b-one')))).toEqual([]);
  expect(await missingIn(journey(stages, handoff('b-one', 'c-one')))).toEqual(['c-one b-one']);
});

test('a stage ends no way: the first stop of the next comes after the last of the one before', async () => {
  expect(await missingIn(journey(stage('i-sit', 'c-one') + stage('i-go', 'b-one')))).toEqual(['c-one b-one']);
  const some = stage('i-wait', '{ touchpoint: o-one, reach: 5 }');
  expect(await missingIn(journey(stage('i-sit', 'c-one') + some + stage('i-go', 'b-one')))).toEqual(['c-one b-one']);
});

test('a journey inside a stage is entered at its first stop and left at its last, and answers for what is inside', async () => {
  const inside = { 'journeys/i-pay.yaml': journey(stage('i-pay', 'b-one, o-one')) };
  const outside = journey(stage('i-sit', 'c-one') + inner('i-pay', 'i-pay') + stage('i-go', 'c-two'));
  expect(await missingIn(outside, inside)).toEqual(['c-one b-one', 'o-one c-two']);
});

test('journeys inside one another, in a circle or thousands deep, come to an end', async () => {
  const inside = { 'journeys/i-pay.yaml': journey(stage('i-pay', 'b-one') + inner('i-stay', 'i-stay')) };
  const circle = journey(stage('i-sit', 'c-one') + inner('i-pay', 'i-pay'), handoff('c-one', 'b-one'));
  expect(await missingIn(circle, inside)).toEqual([]);
  const deep = Object.fromEntries(
    Array.from({ length: 5000 }, (_, index) => [
      `journeys/i-${index}.yaml`,
      journey(stage('i-sit', 'c-one') + inner('i-go', `i-${index + 1}`)),
    ]),
  );
  const top = journey(inner('i-go', 'i-0') + stage('i-end', 'c-two'), handoff('c-one', 'c-two'));
  expect(await missingIn(top, deep)).toEqual([]);
});

test('a withdrawn journey hands nothing over', async () => {
  expect(await missingIn(journey(stage('i-sit', 'c-one, b-one'), 'status: withdrawn\n'))).toEqual([]);
});
