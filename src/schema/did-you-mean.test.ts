import { expect, test } from 'vitest';
import { didYouMean } from './did-you-mean.ts';

test.each([
  ['keep-me-onlin', 'keep-me-online'],
  ['ownr', 'owner'],
  ['repair-visit-keep', 'repair-visit-kept'],
  ['bar', 'bar'],
])('"%s" was probably meant to be "%s"', (word, meant) => {
  expect(didYouMean(word, ['greet-me', 'owner', 'keep-me-online', 'repair-visit-kept', 'bar'])).toBe(meant);
});

test('nothing is suggested where nothing is near', () => {
  expect(didYouMean('kitchen', ['bar', 'counter', 'guest-office'])).toBeUndefined();
  expect(didYouMean('kitchen', [])).toBeUndefined();
});

test('a long word may be a third of its letters away, and not one more', () => {
  expect(didYouMean('abcdefghi', ['abcdefxyz'])).toBe('abcdefxyz');
  expect(didYouMean('abcdefghi', ['abcdewxyz'])).toBeUndefined();
});

test('of two that are near, the nearer is suggested', () => {
  expect(didYouMean('countre', ['counsel', 'counter'])).toBe('counter');
});
