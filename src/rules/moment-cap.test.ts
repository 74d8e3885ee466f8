import { expect, test } from 'vitest';
import type { Finding } from '../model/finding.ts';
import { openPlaybook } from '../playbook.ts';
import { baseDay, basePlaybook, baseWith } from '../testing/base-playbook.ts';
import { memorySource } from '../testing/memory-source.ts';
import { judge } from './judge.ts';
import { momentCap } from './moment-cap.ts';
import type { ExampleFiles } from './rule.ts';

const touchpoints = ['cup-in-time', 'take-my-order', 'greet-me', 'pay-at-the-till', 'wave-goodbye', 'wipe-the-table'];

function journeyOf(moments: readonly string[], inner = ''): string {
  const named = moments.map((id) => `  - touchpoint: ${id}\n    gameOver: They go elsewhere.\n`).join('');
  const stages = inner === '' ? '' : `stages:\n  - id: i-pay\n    title: I pay\n    journey: ${inner}\n`;
  const list = named === '' ? '' : `momentsOfTruth:\n${named}`;
  return `title: I come again\ngoal: As good as last time.\nowner: guest-office\n${stages}${list}`;
}

const again = 'journeys/i-come-again.yaml';
const waiver: ExampleFiles = {
  'content/waivers/one-more.yaml': `rule: moment-cap
covers: journey/i-come-again
reason: Two of them are being merged into one.
askedBy: bar
approvedBy: guest-office
granted: 2026-11-01
expires: 2026-11-30
`,
};
const lowered = (cap: number) => baseWith('content/playbook.yaml', 'guardian:', `policy:\n  cap: ${cap}\nguardian:`);

async function capFindings(...layers: readonly ExampleFiles[]): Promise<readonly Finding[]> {
  const { findings } = await openPlaybook(memorySource(basePlaybook, ...layers), { today: baseDay });
  return findings.filter(({ rule }) => rule === 'moment-cap');
}
const severitiesOf = (findings: readonly Finding[]) => findings.map(({ severity }) => severity);

test.each([
  [3, [], []],
  [4, ['error'], ['exception']],
  [5, ['error'], ['error']],
  [6, ['error'], ['error']],
])('%i moments of truth give %j, and %j under a waiver', async (count, alone, waived) => {
  const files = { [again]: journeyOf(touchpoints.slice(0, count)) };
  expect(severitiesOf(await capFindings(files))).toEqual(alone);
  expect(severitiesOf(await capFindings(files, waiver))).toEqual(waived);
});

test.each([
  [1, 1, [], []],
  [1, 2, ['error'], ['exception']],
  [2, 3, ['error'], ['exception']],
  [2, 4, ['error'], ['exception']],
  [2, 5, ['error'], ['error']],
])('under a cap of %i, %i moments give %j, and %j under a waiver', async (cap, count, alone, waived) => {
  const files = { ...lowered(cap), [again]: journeyOf(touchpoints.slice(0, count)) };
  expect(severitiesOf(await capFindings(files))).toEqual(alone);
  expect(severitiesOf(await capFindings(files, waiver))).toEqual(waived);
});

test('no setting lifts the cap', async () => {
  const files = {
    ...baseWith('content/playbook.yaml', 'guardian:', 'severity:\n  moment-cap: off\nguardian:'),
    [again]: journeyOf(touchpoints.slice(0, 4)),
  };
  expect(severitiesOf(await capFindings(files))).toEqual(['error']);
});

test('five moments are five, however they are split over journeys inside one another', async () => {
  for (const split of [0, 1, 2, 4]) {
    const files = {
      [again]: journeyOf(touchpoints.slice(0, split), 'i-pay'),
      'journeys/i-pay.yaml': journeyOf(touchpoints.slice(split, 5)),
    };
    const [finding] = (await capFindings(files, waiver)).filter(({ entry }) => entry === 'journey/i-come-again');
    expect(finding).toMatchObject({ severity: 'error', values: [5, 3] });
    expect(finding?.at.file).toBe(again);
  }
});

test('five moments are five in two files of one id, too', async () => {
  const [first, second] = [touchpoints.slice(0, 2), touchpoints.slice(2, 5)];
  const { playbook } = await openPlaybook(
    memorySource(basePlaybook, { [again]: journeyOf(first), 'journeys/more.yaml': journeyOf(second) }),
    { today: baseDay },
  );
  const twins = playbook.items.map((item) => (item.id === 'more' ? { ...item, id: 'i-come-again' } : item));
  const matter = { playbook: { ...playbook, items: twins }, today: baseDay, troubles: [], supplies: [] };
  expect(judge({ ...matter, rules: [momentCap] }).findings).toMatchObject([{ values: [5, 3] }]);
});

test('journeys inside each other in a circle are counted once each', async () => {
  const files = {
    [again]: journeyOf(touchpoints.slice(0, 2), 'i-pay'),
    'journeys/i-pay.yaml': journeyOf(touchpoints.slice(2, 4), 'i-come-again'),
  };
  expect((await capFindings(files)).map(({ entry, values }) => [entry, values])).toEqual([
    ['journey/i-come-again', [4, 3]],
    ['journey/i-pay', [4, 3]],
  ]);
});

test('a touchpoint named twice counts once, and is told as a fault of its own that no waiver lifts', async () => {
  const files = { [again]: journeyOf(['cup-in-time', 'greet-me', 'take-my-order', 'greet-me']) };
  expect(await capFindings(files, waiver)).toMatchObject([
    {
      severity: 'error',
      message: '"I come again" names "Greet me" as a moment of truth twice.',
      at: { file: again, path: ['momentsOfTruth', 3, 'touchpoint'] },
    },
  ]);
});

test('a withdrawn journey may keep its moments, a draft may not have too many', async () => {
  const four = journeyOf(touchpoints.slice(0, 4));
  expect(await capFindings({ [again]: `${four}status: withdrawn\n` })).toEqual([]);
  expect(severitiesOf(await capFindings({ [again]: `${four}status: draft\n` }))).toEqual(['error']);
});
