import fc from 'fast-check';
import { expect, test } from 'vitest';
import { movedBetween } from './moved-between.ts';

const order = (text: string) => text.split('');

test.each([
  ['abc', 'abc', ''],
  ['abcd', 'dabc', 'd'],
  ['dabc', 'abcd', 'd'],
  ['ab', 'ba', 'b'],
  ['ba', 'ab', 'b'],
  ['abcd', 'cdab', 'cd'],
  ['abc', 'xcab', 'c'],
])('of %s and %s, %j has moved', (before, after, moved) => {
  expect([...movedBetween(order(before), order(after))].sort().join('')).toBe(moved);
});

test('what has not moved stands in one order, and the same has moved from either side', () => {
  const letters = 'abcdefg'.split('');
  const shuffled = fc.shuffledSubarray(letters, { minLength: letters.length });
  fc.assert(
    fc.property(shuffled, shuffled, (before, after) => {
      const moved = movedBetween(before, after);
      expect(before.filter((name) => !moved.has(name))).toEqual(after.filter((name) => !moved.has(name)));
      expect([...movedBetween(after, before)].sort()).toEqual([...moved].sort());
    }),
  );
});
