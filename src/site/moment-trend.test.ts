import { expect, test } from 'vitest';
import { handOver } from '../publish/handed-over.ts';
import type { MomentStep } from '../publish/past/past.ts';
import { readPlaybook } from '../playbook.ts';
import { baseDay, basePlaybook } from '../testing/base-playbook.ts';
import { handedOverOf } from '../testing/hand-over-playbook.ts';
import { memorySource } from '../testing/memory-source.ts';
import { momentTrend } from './moment-trend.ts';

function step(day: string | undefined, before: number, after: number, more: Partial<MomentStep> = {}): MomentStep {
  const commit = {
    oid: day ?? '',
    address: undefined,
    when: day === undefined ? 'after a day' : `the ${day}`,
    day,
    near: day,
    doubt: undefined,
    by: 'merged by Care',
    teams: ['Care'],
    approval: 'approval: no record here',
    pull: undefined,
  };
  return { commit, first: false, before, after, came: [], left: [], sentences: [], ...more };
}

async function trendOf(steps: readonly MomentStep[]) {
  const { playbook } = await readPlaybook(memorySource(basePlaybook));
  handOver({ ...handedOverOf(playbook, baseDay), momentSteps: () => steps });
  return momentTrend();
}

test('one step is no way, and none is nothing', async () => {
  expect(await trendOf([])).toBeUndefined();
  expect(await trendOf([step('2026-01-01', 0, 3, { first: true })])).toBeUndefined();
});

test('steps stand as high as their number and as far apart as their days, and the last goes on', async () => {
  const trend = await trendOf([
    step('2026-01-01', 0, 4, { first: true }),
    step('2026-01-11', 4, 2),
    step('2026-01-31', 2, 4),
  ]);
  const [one, two, three] = trend?.points ?? [];
  expect(one?.y).toBe(three?.y);
  expect(two?.y).toBeGreaterThan(one?.y ?? 0);
  expect(((three?.x ?? 0) - (two?.x ?? 0)) / ((two?.x ?? 0) - (one?.x ?? 0))).toBeCloseTo(2, 1);
  expect(trend?.path.endsWith(`L360,${String(three?.y)}`)).toBe(true);
  expect(trend?.ends).toEqual(['Before the 2026-01-01: 4', 'The 2026-01-31: 4']);
});

test('its text says which came and which left, the newest first', async () => {
  const over = 'Added: *J*, moment of truth “D”, over the cap: 4 where 3 may be (owner Care)';
  const trend = await trendOf([
    step('2026-01-01', 0, 7, { first: true, came: ['X'] }),
    step('2026-02-01', 7, 7, { came: ['Answer the call'], left: ['First diagnosis'] }),
    step('2026-03-01', 7, 9, { came: ['A', 'B', 'D'], sentences: [over] }),
    step(undefined, 9, 8),
  ]);
  expect(trend?.rows.map(({ number, words, day }) => [number, words, day])).toEqual([
    ['9 → 8', 'Journeys that name them came or went.', undefined],
    ['7 → 9', 'A, B and D came; over the cap: 4 where 3 may be', '2026-03-01'],
    ['7', 'Answer the call came; First diagnosis left', '2026-02-01'],
    ['7', 'There when this playbook began.', undefined],
  ]);
});

test('a long way is cut to its latest steps, and says how many are older', async () => {
  const days = Array.from({ length: 30 }, (_, index) => `2026-04-${String(index + 1).padStart(2, '0')}`);
  const trend = await trendOf(days.map((day, index) => step(day, index, index + 1)));
  expect(trend?.rows).toHaveLength(24);
  expect(trend?.older).toBe(6);
});
