import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deviate, newcombe, wilson } from './interval.ts';

describe('the Wilson interval', () => {
  // R. G. Newcombe, "Two-sided confidence intervals for the single proportion", Statistics in Medicine 17 (1998),
  // 857-872, table I, method 3, 95 %.
  test.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('of %i of %i is %f to %f, as published', (good, total, low, high) => {
    expect(wilson(good, total, 0.95).low).toBeCloseTo(low, 4);
    expect(wilson(good, total, 0.95).high).toBeCloseTo(high, 4);
  });

  test('of none is everything, of all ends at 1, of none kept begins at 0', () => {
    expect(wilson(0, 0, 0.95)).toEqual({ low: 0, high: 1 });
    expect(wilson(17, 17, 0.95).high).toBe(1);
    // All kept: n / (n + z²), by hand 17 / (17 + 3.8415).
    expect(wilson(17, 17, 0.95).low).toBeCloseTo(0.81568, 5);
    expect(wilson(0, 17, 0.95).low).toBe(0);
    expect(wilson(0, 17, 0.95).high).toBeCloseTo(1 - 0.81568, 5);
    expect(wilson(1, 1, 0.95).low).toBeCloseTo(1 / (1 + 3.841459), 6);
  });

  const counts = fc
    .tuple(fc.integer({ min: 1, max: 1e9 }), fc.double({ min: 0, max: 1, noNaN: true }))
    .map(([total, share]) => [Math.round(total * share), total] as const);
  const confidence = fc.double({ min: 0.5, max: 0.999, noNaN: true });

  test('ends where the score test just lets a share pass, and holds the share counted', () => {
    fc.assert(
      fc.property(counts, confidence, ([good, total], sure) => {
        const { low, high } = wilson(good, total, sure);
        expect(0 <= low && low <= good / total && good / total <= high && high <= 1).toBe(true);
        for (const end of [low, high]) {
          if (end === 0 || end === 1) continue;
          const score = Math.abs(good / total - end) / Math.sqrt((end * (1 - end)) / total);
          expect(score).toBeCloseTo(deviate(sure), 3);
        }
      }),
    );
  });

  test('of misses mirrors that of cases kept', () => {
    fc.assert(
      fc.property(counts, confidence, ([good, total], sure) => {
        const [kept, missed] = [wilson(good, total, sure), wilson(total - good, total, sure)];
        expect(kept.low).toBeCloseTo(1 - missed.high, 9);
        expect(kept.high).toBeCloseTo(1 - missed.low, 9);
      }),
    );
  });
});

// R. G. Newcombe, "Interval estimation for the difference between independent proportions: comparison of eleven methods",
// Statistics in Medicine 17 (1998), 873-890, table II, method 10, 95 %.
test.each([
  [56, 70, 48, 80, 0.0524, 0.3339],
  [9, 10, 3, 10, 0.1705, 0.809],
  [6, 7, 2, 7, 0.0582, 0.8062],
  [5, 56, 0, 29, -0.0381, 0.1926],
  [0, 10, 0, 20, -0.1611, 0.2775],
  [0, 10, 0, 10, -0.2775, 0.2775],
  [10, 10, 0, 20, 0.6791, 1],
  [10, 10, 0, 10, 0.6075, 1],
])('the difference of %i of %i and %i of %i is %f to %f, as published', (good, total, other, all, low, high) => {
  const difference = newcombe([good, total], [other, all], 0.95);
  expect(difference.low).toBeCloseTo(low, 4);
  expect(difference.high).toBeCloseTo(high, 4);
  const turned = newcombe([other, all], [good, total], 0.95);
  expect(turned.low).toBeCloseTo(-high, 4);
  expect(turned.high).toBeCloseTo(-low, 4);
});

test('of a side with no cases nothing is known of the difference', () => {
  expect(newcombe([0, 0], [3, 4], 0.95)).toEqual({ low: -1, high: 1 });
  expect(newcombe([3, 4], [0, 0], 0.95)).toEqual({ low: -1, high: 1 });
});

// The check values of M. J. Wichura, algorithm AS 241 (quantiles at 0.25 and 0.001), and those of every printed table.
test.each([
  [0.5, 0.6744897501960817],
  [0.998, 3.090232306167814],
  [0.8, 1.2815515655446004],
  [0.9, 1.6448536269514722],
  [0.95, 1.959963984540054],
  [0.99, 2.5758293035489004],
  [0.999, 3.2905267314919255],
])('%f of a normal distribution lie within %f standard deviations', (share, deviations) => {
  expect(Math.abs(deviate(share) / deviations - 1)).toBeLessThan(2e-7);
});
