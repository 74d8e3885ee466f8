import { expect, test } from 'vitest';
import { exampleBefore, exampleDiff, exampleLegend } from './example-diff.ts';
import { rules } from './index.ts';
import type { ExampleFiles } from './rule.ts';

function told(good: ExampleFiles, bad: ExampleFiles): readonly string[] {
  return exampleDiff(good, bad).flatMap(({ path, lines }) => [path, ...lines.map(({ sign, text }) => sign + text)]);
}

test.each([
  ['a changed line', 'a\nb\nc\n', 'a\nX\nc\n', [' a', '-X', '+b', ' c']],
  ['a line more at the end', 'a\nb\n', 'a\nb\nX\n', [' a', ' b', '-X']],
  ['a line less at the top', 'b\na\n', 'a\n', ['+b', ' a']],
  ['three lines before it', '1\n2\n3\na\n', '1\n2\n3\nX\n', [' 1', ' 2', ' 3', '-X', '+a']],
  ['four lines before it', '1\n2\n3\n4\na\n', '1\n2\n3\n4\nX\n', [' ...', ' 3', ' 4', '-X', '+a']],
  ['four lines after it', 'a\n1\n2\n3\n4', 'X\n1\n2\n3\n4', ['-X', '+a', ' 1', ' 2', ' ...']],
  ['six lines between two', 'a\n1\n2\n3\n4\n5\n6\nb', 'A\n1\n2\n3\n4\n5\n6\nB', 'A a 1 2 ... 5 6 B b'],
  ['five lines between two', 'a\n1\n2\n3\n4\n5\nb', 'A\n1\n2\n3\n4\n5\nB', 'A a 1 2 3 4 5 B b'],
])('shows %s with two lines around it', (_, good, bad, expected) => {
  const lines = told({ f: good }, { f: bad }).slice(1);
  if (typeof expected === 'string') expect(lines.map((line) => line.slice(1)).join(' ')).toBe(expected);
  else expect(lines).toEqual(expected);
});

test('a file of one side alone is shown whole, and so is one that is no text', () => {
  expect(told({}, { f: 'a\nb\n' })).toEqual(['f', '-a', '-b']);
  expect(told({ f: 'a\nb\n' }, {})).toEqual(['f', '+a', '+b']);
  expect(told({ f: 'a\n' }, { f: { symlink: 'g' } })).toEqual(['f', '-(a symbolic link to g)', '+a']);
  expect(told({ f: 'a\n' }, { f: undefined })).toEqual(['f', '-(this file is not there)', '+a']);
  expect(told({}, { f: 'a\n'.repeat(50) }).at(-1)).toBe('-... and 10 more lines');
});

test('files that are the same in both stand last, without their text', () => {
  expect(told({ a: 'a\n', b: 'b\n' }, { a: 'a\n', b: 'X\n' })).toEqual(['b', '-X', '+b', 'a', ' (the same in both)']);
});

test('a file that is taken away on both sides is told so once', () => {
  expect(told({ a: undefined, b: 'b\n' }, { a: undefined, b: 'X\n' })).toEqual([
    'b',
    '-X',
    '+b',
    'a',
    ' (this file is not there)',
  ]);
});

test.each<[string, ExampleFiles, ExampleFiles, readonly string[]]>([
  ['both', { f: 'a\n' }, { f: 'b\n' }, ['- What breaks it', '+ How it should be']],
  ['only what must be there', { f: 'a\nb\n' }, { f: 'a\n' }, ['+ How it should be. Leaving it out breaks the rule.']],
  ['only what must not', {}, { f: 'a\n' }, ['- What breaks it. Without it all is well.']],
])('the signs are explained where there are %s', (_, good, bad, expected) => {
  expect(exampleLegend(exampleDiff(good, bad)).map(({ sign, text }) => `${sign} ${text}`)).toEqual(expected);
});

test('what nobody sees is spelt out where it breaks the rule, and left as it is where it is welcome', () => {
  expect(told({ f: 'a \u{1f469}\u200d\u{1f4bb}\n' }, { f: 'a\u200bb\u202e\tc\n' })).toEqual([
    'f',
    '-a\\u200bb\\u202e\tc',
    '+a \u{1f469}\u200d\u{1f4bb}',
  ]);
});

test('texts with little in common, however long, are shown one after the other and cut', () => {
  const lines = (word: string): string => Array.from({ length: 50_000 }, (_, index) => `${word} ${index}\n`).join('');
  const shown = told({ f: lines('a') }, { f: lines('b') });
  expect(shown).toHaveLength(83);
  expect([shown[41], shown[82]]).toEqual(['-... and 49960 more lines', '+... and 49960 more lines']);
});

test.each(rules.map((rule) => [rule.id, rule] as const))('the example of %s shows what breaks it', (_, rule) => {
  const lines = exampleDiff(rule.good, rule.bad).flatMap((file) => file.lines);
  expect(lines.some(({ sign }) => sign !== ' ')).toBe(true);
  expect(lines.every(({ text }) => text.length < 200)).toBe(true);
});

test('what was before shows the lines that the change does away with, and no file that stays as it was', () => {
  const before = { a: '1\n2\n3\n4\nold\n', b: 'b\n' };
  expect(exampleBefore(before, { a: '1\n2\n3\n4\nnew\n', b: 'b\n', c: 'c\n' })).toEqual([
    { path: 'a', lines: ['...', '3', '4', 'old'].map((text) => ({ sign: ' ', text })) },
  ]);
  expect(exampleBefore(undefined, { a: 'a\n' })).toEqual([]);
});
