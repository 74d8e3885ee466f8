import { expect, test } from 'vitest';
import { spellCount } from './count-words.ts';

test.each([
  [0, 'no'],
  [1, 'one'],
  [12, 'twelve'],
  [13, 'thirteen'],
  [19, 'nineteen'],
  [20, 'twenty'],
  [27, 'twenty-seven'],
  [40, 'forty'],
  [99, 'ninety-nine'],
  [100, '100'],
  [1250, '1,250'],
])('%i is spelt %s', (count, words) => {
  expect(spellCount(count)).toBe(words);
});
