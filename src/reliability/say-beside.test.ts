import { expect, test } from 'vitest';
import { tableOf, weighCompany } from '../testing/small-company.ts';
import type { Difference } from './consistency.ts';
import type { Estimate } from './end-to-end.ts';
import type { Named } from './named.ts';
import { sayDays, sayDifference, sayStake } from './say-beside.ts';
import { saySmall } from './say-small.ts';
import { peopleOf, sayEndToEnd, sayLever, sayRange } from './say-end-to-end.ts';
import { sayPart } from './say-part.ts';
import { sayShare } from './say-verdict.ts';

const estimated = (low: number, product: number, high: number): Extract<Estimate, { kind: 'estimated' }> => {
  const point = { low: 0, high: 1 };
  return {
    kind: 'estimated',
    low,
    product,
    high,
    counted: { low: point, product: point, high: point },
    steps: [],
    leftOut: [],
  };
};
test.each<[estimate: Estimate | undefined, said: string]>([
  [
    estimated(0.54, 0.61, 0.84),
    'Between 54 and 84 of 100 customers meet no broken promise; about 61 if misses fall independently.',
  ],
  [estimated(0.901, 0.902, 0.903), 'About 90 of 100 customers meet no broken promise.'],
  [undefined, 'No stop of this journey is one that customers must pass.'],
  [
    {
      kind: 'cannot-be-said',
      missing: [missing('A', 'not-measured'), missing('B', 'not-promised'), missing('A', 'not-measured')],
    },
    'It cannot be said: not all that is promised at A is counted, and nothing is promised at B.',
  ],
  [
    { kind: 'cannot-be-said', missing: ['A', 'B', 'C', 'D', 'E', 'F'].map((title) => missing(title, 'not-measured')) },
    'It cannot be said: not all that is promised at A, B, C and 3 more is counted.',
  ],
])('end to end: %j', (estimate, said) => {
  expect(sayEndToEnd(estimate ? { estimate } : {}).says).toBe(said);
  if (estimate?.kind === 'estimated') expect(sayRange(estimate)).toBe(said);
});
function missing(title: string, because: 'not-measured' | 'not-promised') {
  return { touchpoint: touchpointOf(title), because };
}
function touchpointOf(title: string): Named {
  return { kind: 'touchpoint', id: title, title };
}

test('what was counted from end to end comes before any estimate', async () => {
  const verdicts = await weighCompany({
    journeys: { way: { outcome: [{ id: 'done', promise: 'It is.', floor: 90 }], stages: [] } },
    files: { 'content/measurements/ends/2026.csv': tableOf('outcome', ['way,done,,,2026-10-01,2026-10-31,61,100']) },
  });
  const { measured } = verdicts.ofJourney('way') ?? expect.fail();
  expect(sayEndToEnd({ ...(measured ? { measured } : {}), estimate: estimated(0.1, 0.2, 0.3) })).toEqual({
    kind: 'measured',
    ofHundred: '61 of 100',
    says: 'In October 61 of 100 got what was promised from end to end: 61 of 100, counted case by case.',
  });
});

test.each([
  ['month', 202, 'Raise A to its floor and 202 fewer promises break in a month.'],
  ['week', 1, 'Raise A to its floor and 1 promise fewer breaks in a week.'],
  ['quarter', 1202, 'Raise A to its floor and 1,202 fewer promises break in a quarter.'],
  ['last 30 days', 2, 'Raise A to its floor and 2 fewer promises break in 30 days.'],
] as const)('a lever over a %s', (length, saved, said) => {
  const window = { name: '', length, from: '2026-10-01', to: '2026-10-31' };
  expect(sayLever({ touchpoint: touchpointOf('A'), saved, window })).toBe(said);
});

const window = (name: string) => ({ name, length: 'month' as const, from: '', to: '' });
const named = (title: string): Named => ({ kind: 'channel', id: title, title });
test.each<[Difference, string]>([
  [{ in: 'months', windows: [window('May'), window('June')] }, 'it was the other way in May and June'],
  [{ in: 'keeping', where: ['shop'] }, 'it is kept for some and missed for others'],
  [{ in: 'reach', channels: [named('Shop'), named('Chat')], segments: [] }, 'it is not promised on Shop and Chat'],
  [{ in: 'reach', channels: [], segments: [named('Islands')] }, 'it is not promised to Islands'],
  [
    { in: 'reach', channels: [named('Shop')], segments: [named('Islands')] },
    'it is not promised on Shop, nor to Islands',
  ],
  [
    { in: 'promise', channels: [named('Chat')], segments: [], because: 'It is new.' },
    'promised differently for Chat: It is new.',
  ],
  [{ in: 'promise', channels: [], segments: [], because: undefined }, 'promised differently, and nobody has said why'],
])('not the same for everybody: %j', (difference, said) => {
  expect(sayDifference(difference)).toBe(said);
});

test('small things', () => {
  expect([0, 0.0001, 0.5, 0.99951, 0.9996, 1].map(sayShare)).toEqual([
    '0 %',
    '0.1 %',
    '50.0 %',
    '99.9 %',
    '99.9 %',
    '100 %',
  ]);
  expect([0, 0.001, 0.614, 0.999, 1].map(peopleOf)).toEqual(['0', '1', '61', '99', '100']);
  expect([0.001, 0.12, 0.1, 0.24, 0.34, 0.497, 0.66, 0.76, 0.9, 0.98, 1].map(sayPart)).toEqual([
    'fewer than 1 %',
    '12 %',
    'a tenth',
    'a quarter',
    'a third',
    'half',
    'two thirds',
    'three quarters',
    '90 %',
    'nearly all',
    'all',
  ]);
  expect([0, 1, 4, 5, 1234].map(saySmall)).toEqual(['0', 'fewer than 5', 'fewer than 5', '5', '1,234']);
  expect(sayDays({ from: '2026-04-01', to: '2026-06-30' })).toBe('1 April to 30 June 2026');
  expect(sayDays({ from: '2025-12-01', to: '2026-01-31' })).toBe('1 December 2025 to 31 January 2026');
  const leavers = (left: number) => ({ customers: 100, left, share: left / 100, interval: { low: 0, high: 1 } });
  const gameOver = {
    from: '',
    to: '',
    failed: leavers(31),
    held: leavers(4),
    difference: { low: 0, high: 1 },
    verdict: 'yes' as const,
  };
  expect(sayStake(gameOver)).toBe('If it fails we are likely to lose the customer: 31 of 100 left, 4 of 100 otherwise');
});
