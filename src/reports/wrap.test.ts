import { expect, test } from 'vitest';
import { wrap } from './wrap.ts';

test.each<[string, number, readonly string[]]>([
  ['one two three', 7, ['one two', 'three']],
  ['a floor of 98 % is high', 13, ['a floor of', '98 % is high']],
  ['content/touchpoints/keep-me-online.md is long', 10, ['content/touchpoints/keep-me-online.md', 'is long']],
  ['  blanks   fold ', 20, [' blanks fold ']],
])('%j at %i columns', (text, width, lines) => {
  expect(wrap(text.trim(), width)).toEqual(lines.map((line) => line.trim()));
});
