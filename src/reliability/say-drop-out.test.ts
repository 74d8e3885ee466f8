import { expect, test } from 'vitest';
import type { DropOut } from './drop-outs.ts';
import { sayDropOut } from './say-drop-out.ts';

const month = (name: string) => ({ name, length: 'month', from: '', to: '' }) as const;
const dropOut = (entered: number, ...left: readonly number[]): DropOut => {
  const sum = left.reduce((total, one) => total + one, 0);
  return {
    window: month('October'),
    entered,
    continued: entered - sum,
    left: sum,
    reasons: left.map((one, index) => ({ reason: `reason ${String(index + 1)}`, left: one })),
    past: [
      { window: month('September'), entered: 4869, left: 249 },
      { window: month('October'), entered, left: sum },
    ],
  };
};
const leftOf = (...left: readonly number[]) => sayDropOut(dropOut(5000, ...left)).reasons.map((one) => one.left);

test('it says how many left, of how many, and how many before', () => {
  expect(sayDropOut(dropOut(4960, 121, 96, 41))).toEqual({
    says: '258 of 4,960 left in October, 5.2 %',
    before: '249 of 4,869 in September',
    reasons: [
      { reason: 'reason 1', left: '121' },
      { reason: 'reason 2', left: '96' },
      { reason: 'reason 3', left: '41' },
    ],
  });
  expect(sayDropOut(dropOut(40)).says).toBe('None of 40 left in October');
});

test('fewer than five are never told by their number', () => {
  expect(sayDropOut(dropOut(4960, 3))).toMatchObject({
    says: 'fewer than 5 of 4,960 left in October',
    reasons: [{ left: 'fewer than 5' }],
  });
  expect(leftOf(40, 3, 2)).toEqual(['40', 'fewer than 5', 'fewer than 5']);
});

test('nor can they be worked out from the sum and the others', () => {
  expect(leftOf(40, 7, 4)).toEqual(['40', '5 or more', 'fewer than 5']);
  expect(leftOf(40, 1, 1)).toEqual(['5 or more', 'fewer than 5', 'fewer than 5']);
  expect(leftOf(40, 9, 4, 4)).toEqual(['40', '5 or more', 'fewer than 5', 'fewer than 5']);
});
