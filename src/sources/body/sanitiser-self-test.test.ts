import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { assertSanitiserWorks } from './sanitiser-self-test.ts';

test('the sanitiser passes its own test', () => {
  expect(() => assertSanitiserWorks()).not.toThrow();
});

test('a build without sanitiser stops', () => {
  const unsafe: Parameters<typeof assertSanitiserWorks>[0] = (tree) => ({ html: toHtml(tree), text: '' });
  expect(() => assertSanitiserWorks(unsafe)).toThrow('let "<script" pass');
});

test('a sanitiser that drops everything stops a build too', () => {
  expect(() => assertSanitiserWorks(() => ({ html: '', text: '' }))).toThrow('drops what it should keep');
});
