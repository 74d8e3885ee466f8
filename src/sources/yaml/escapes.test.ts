import { expect, test } from 'vitest';
import { readYaml } from './read-yaml.ts';

test.each([
  ['\\0', 'U+0000'],
  ['\\a', 'U+0007'],
  ['\\b', 'U+0008'],
  ['\\v', 'U+000B'],
  ['\\f', 'U+000C'],
  ['\\r', 'U+000D'],
  ['\\e', 'U+001B'],
  ['\\N', 'U+0085'],
  ['\\L', 'U+2028'],
  ['\\P', 'U+2029'],
  ['\\x1b', 'U+001B'],
  ['\\x9B', 'U+009B'],
  ['\\u202e', 'U+202E'],
  ['\\U00002066', 'U+2066'],
  ['\\ud83d', 'U+D83D'],
  ['\\uDE00', 'U+DE00'],
])('%s in quotes writes what no file may hold, and is refused at its place', (escape, code) => {
  const text = `a: "é 😀\\t${escape}x"\n`;
  const { faults } = readYaml(text);
  expect(faults?.map(({ kind, range }) => [kind, text.slice(...range)])).toEqual([['dialect', escape]]);
  expect(faults?.[0]?.says).toContain(code);
});

test.each([
  ['"\\t\\n\\\\e\\"\\/\\ \\_\\x41\\u00e9\\U0001F600"', '\t\n\\e"/ \u00a0Aé😀'],
  ['"\\ud83d\\ude00"', '😀'],
  ["'\\e'", '\\e'],
  ['\\e', '\\e'],
  ['"a\\\n  b"', 'ab'],
])('%s is read', (text, value) => {
  expect(readYaml(`a: ${text}\n`)).toMatchObject({ value: { a: value } });
});

test('a name of a field is no way round', () => {
  expect(readYaml('"a\\u202e": 1\n').faults).toHaveLength(1);
});
