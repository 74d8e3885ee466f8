import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { holdsFloor, judgeCases, leastGood } from './case-verdict.ts';
import { wilson } from './interval.ts';
import { rankOf } from './verdict.ts';

const own = (percent: number) => ({ percent, byCount: false });
const bound = (percent: number) => ({ percent, byCount: true });

// The 95 % Wilson interval of each was worked out apart, with the normal quantile of another library.
test.each([
  [4271, 4310, 98, 'yes', undefined], // 0.98765 to 0.99337
  [435, 612, 98, 'no', undefined], // 0.67364 to 0.74530
  [998, 1004, 98, 'yes', undefined], // 0.98702 to 0.99726
  [788, 1010, 98, 'no', undefined], // 0.75362 to 0.80465
  [1318, 1448, 98, 'no', undefined], // 0.89439 to 0.92388
  [17, 17, 98, 'not-proven', 'yes'],
  [402, 406, 98, 'not-proven', 'yes'], // 0.97495 to 0.99616
  [96, 100, 98, 'not-proven', 'no'], // 0.90163 to 0.98434
  [0, 3, 98, 'no', undefined], // 0 to 0.56150
  [0, 1, 98, 'no', undefined], // 0 to 0.79345: not even one case leaves room for 98 %
  [1, 1, 98, 'not-proven', 'yes'],
  [0, 5, 0, 'yes', undefined], // Whoever promises nothing keeps it.
  [1_000_000, 1_000_000, 100, 'not-proven', 'yes'],
  [999_999, 1_000_000, 100, 'no', undefined],
] as const)('%i of %i against a floor of %f %% is %s', (good, total, floor, verdict, leans) => {
  const answer = judgeCases({ good, total }, own(floor), 0.95);
  expect(answer.verdict).toBe(verdict);
  expect(answer.leans).toBe(leans);
});

test('nothing counted is not measured; without a number nothing was promised, counted or not', () => {
  expect(judgeCases({ good: 0, total: 0 }, own(98), 0.95).verdict).toBe('not-measured');
  expect(judgeCases({ good: 0, total: 0 }, bound(98), 0.95).verdict).toBe('not-measured');
  expect(judgeCases({ good: 0, total: 0 }, undefined, 0.95).verdict).toBe('not-promised');
  expect(judgeCases({ good: 9, total: 9 }, undefined, 0.95).verdict).toBe('not-promised');
});

test('what is not our own is judged by the counts: the floor itself holds, and one case too many is a breach', () => {
  expect(judgeCases({ good: 990, total: 1000 }, bound(99), 0.95).verdict).toBe('yes');
  expect(judgeCases({ good: 989, total: 1000 }, bound(99), 0.95).verdict).toBe('no');
  expect(judgeCases({ good: 3, total: 3 }, bound(100), 0.95).verdict).toBe('yes');
  expect(judgeCases({ good: 999_999, total: 1_000_000 }, bound(100), 0.95).verdict).toBe('no');
});

describe('a floor with decimals', () => {
  test.each([
    [1010, 98, 990],
    [1000, 99.9, 999],
    [1000, 99.95, 1000],
    [2000, 99.95, 1999],
    [3, 33.333333, 1],
    [1_000_000, 99.9999, 999_999],
    [7, 0, 0],
    [7, 100, 7],
    [0, 98, 0],
    [900_000_000_000_001, 50, 450_000_000_000_001],
  ])('of %i cases at %f %% needs %i', (total, floor, least) => {
    expect(leastGood(total, floor)).toBe(least);
    expect(holdsFloor({ good: least, total }, floor)).toBe(true);
    if (least > 0) expect(holdsFloor({ good: least - 1, total }, floor)).toBe(false);
  });
});

const floors = fc.oneof(
  fc.integer({ min: 1, max: 100 }),
  fc.integer({ min: 1, max: 100_000 }).map((n) => n / 1000),
);
const cases = fc
  .tuple(fc.integer({ min: 1, max: 5000 }), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([total, share]) => ({ total, good: Math.round(total * Math.sqrt(share)) }));

test('the fewest that hold a floor hold it, and one fewer does not', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1e12 }), floors, (total, floor) => {
      const least = leastGood(total, floor);
      expect(holdsFloor({ good: least, total }, floor)).toBe(true);
      expect(holdsFloor({ good: least - 1, total }, floor)).toBe(false);
    }),
  );
});

test('a miss more never betters a verdict, and a case kept never worsens it', () => {
  fc.assert(
    fc.property(cases, floors, fc.boolean(), ({ good, total }, percent, byCount) => {
      const rank = (counts: { good: number; total: number }) => rankOf(judgeCases(counts, { percent, byCount }, 0.95));
      expect(rank({ good, total: total + 1 })).toBeLessThanOrEqual(rank({ good, total }));
      expect(rank({ good: good + 1, total: total + 1 })).toBeGreaterThanOrEqual(rank({ good, total }));
    }),
    { numRuns: 1000 },
  );
});

test('so many more cases like these prove it, and one fewer does not', () => {
  let told = 0;
  fc.assert(
    fc.property(cases, floors, ({ good, total }, percent) => {
      const { verdict, leans, more } = judgeCases({ good, total }, own(percent), 0.95);
      if (verdict !== 'not-proven' || more === undefined) return;
      told += 1;
      expect(more).toBeGreaterThan(0);
      const proves = (all: number): boolean => {
        const { low, high } = wilson((good / total) * all, all, 0.95);
        return leans === 'yes' ? low >= percent / 100 : high < percent / 100;
      };
      expect(proves(total + more)).toBe(true);
      expect(proves(total + more - 1)).toBe(false);
    }),
    { numRuns: 2000 },
  );
  expect(told).toBeGreaterThan(50);
});

test('all kept so far: by hand n / (n + z²) reaches 98 % at 189 cases', () => {
  expect(judgeCases({ good: 17, total: 17 }, own(98), 0.95).more).toBe(189 - 17);
});

test('a share that is the floor itself is never proven, however many the cases', () => {
  expect(judgeCases({ good: 98, total: 100 }, own(98), 0.95)).toMatchObject({ verdict: 'not-proven', leans: 'yes' });
  expect(judgeCases({ good: 98, total: 100 }, own(98), 0.95).more).toBeUndefined();
});

test('who must be surer needs more cases', () => {
  const more = [0.8, 0.9, 0.95, 0.99].map((sure) => judgeCases({ good: 17, total: 17 }, own(98), sure).more ?? 0);
  expect(more).toEqual([...more].sort((a, b) => a - b));
  expect(new Set(more).size).toBe(more.length);
});
