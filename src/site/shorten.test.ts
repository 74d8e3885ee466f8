import { expect, test } from 'vitest';
import { shorten } from './shorten.ts';

test.each([
  ['It works.', 20, 'It works'],
  ['It  works\nnow.', 20, 'It works now'],
  ['It works by nine, or we pay.', 25, 'It works by nine …'],
  ['Yes, it works by nine or so.', 20, 'Yes, it works by …'],
  ['Donaudampfschifffahrt', 10, 'Donaudampf …'],
  ['', 10, ''],
])('%j in at most %i characters is %j', (words, most, short) => {
  expect(shorten(words, most)).toBe(short);
});
