import { expect, test } from 'vitest';
import type { ExampleFiles } from '../rules/rule.ts';
import { baseWith } from '../testing/base-playbook.ts';
import { toldPlaybook } from '../testing/told-playbook.ts';
import { sayComputation } from './say-computation.ts';
import { weigh } from './weigh.ts';

const counts = 'content/measurements/till/2026-10.csv';
const moment = 'content/touchpoints/cup-in-time.md';

async function computed(touchpoint: string, ...layers: readonly ExampleFiles[]) {
  const { playbook } = await toldPlaybook(...layers);
  const standard = weigh(playbook, '2026-11-20').ofTouchpoint(touchpoint)?.standards[0];
  if (!standard) throw new Error(`${touchpoint} promises nothing`);
  return sayComputation(standard, playbook.settings.confidence);
}

test('the worst comes first, with its numbers, its interval and the side of the floor that it lies on', async () => {
  const { cells, whole } = await computed(
    'cup-in-time',
    baseWith(counts, 'app,,2026-10-01,2026-10-31,4965,5000', 'app,,2026-10-01,2026-10-31,788,1010'),
  );
  expect(cells.map(({ where, answer }) => [where, answer.verdict])).toEqual([
    ['app', 'no'],
    ['counter', 'yes'],
  ]);
  expect(cells[0]?.steps).toEqual([
    '788 of 1,010 were kept in October: 78.0 %.',
    'With 95 % confidence the true share lies between 75.4 and 80.5 %.',
    'The floor is 98 %: all of that lies below it.',
  ]);
  expect(whole[0]).toBe(
    'It is proven kept for some and proven broken for others. Together: It depends, which is a kind of No.',
  );
  expect(whole.at(-1)).toBe('The floor leaves room for 220 misses in so many cases. There were 292, 72 too many.');
});

test('what is not proven says how many more cases it takes, and an uncounted channel that nobody has', async () => {
  const few = baseWith(counts, 'app,,2026-10-01,2026-10-31,4965,5000', 'app,,2026-10-01,2026-10-31,17,17');
  const { cells } = await computed('cup-in-time', few);
  expect(cells[0]?.steps.slice(-2)).toEqual([
    'The floor is 98 %: it lies inside that, so nothing is proven yet.',
    '172 more like these would prove it.',
  ]);
  const none = baseWith(counts, 'cup-in-time,ready-in-five,app,,2026-10-01,2026-10-31,4965,5000\n', '');
  expect((await computed('cup-in-time', none)).cells[0]).toMatchObject({
    where: 'app',
    steps: ['Nobody has counted it yet.'],
    answer: { verdict: 'not-measured' },
  });
});

test('a bound is told so exactly that it lies on the side of the floor on which it is', async () => {
  const close = baseWith(counts, 'app,,2026-10-01,2026-10-31,4965,5000', 'app,,2026-10-01,2026-10-31,4918,5000');
  const { cells } = await computed('cup-in-time', close);
  const app = cells.find(({ where }) => where === 'app');
  const [low, high] =
    /between ([\d.]+) and ([\d.]+) %/
      .exec(app?.steps[1] ?? '')
      ?.slice(1)
      .map(Number) ?? [];
  expect(app?.answer.verdict).toBe('not-proven');
  expect([low !== undefined && low < 98, high !== undefined && high > 98]).toEqual([true, true]);
});

test('a promise by law is judged by its counts, without an interval', async () => {
  const law = baseWith(moment, '    floor: 98\n', '    floor: 98\n    basis: law\n    reference: Act on cups, § 5\n');
  const { cells, whole } = await computed('cup-in-time', law);
  expect(cells.find(({ where }) => where === 'app')?.steps).toEqual([
    '4,965 of 5,000 were kept in October: 99.3 %.',
    'Promised by law: the counts themselves decide, without any allowance for chance.',
    'The floor is 98 %, and 4,965 of 5,000 is no less than that.',
  ]);
  expect(whole.join(' ')).not.toContain('room');
});
