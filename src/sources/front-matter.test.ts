import { expect, test } from 'vitest';
import { cutFrontMatter, type FrontMatter } from './front-matter.ts';

const cut = (text: string): FrontMatter => {
  const found = cutFrontMatter(text);
  if ('says' in found) throw new Error(found.says);
  return found;
};
const refusal = (text: string): string | undefined => {
  const found = cutFrontMatter(text);
  return 'says' in found ? `${found.says} ${found.mend}` : undefined;
};

test.each([
  ['---\na: 1\n---\nWords.\n', 'a: 1\n', 'Words.\n'],
  ['---\r\na: 1\r\n---\r\nWords.\r\n', 'a: 1\r\n', 'Words.\r\n'],
  ['---\na: 1\n---', 'a: 1\n', ''],
  ['---\n---\nWords.\n', '', 'Words.\n'],
  ['---\na: 1\n---\n\n---\n\nWords.\n', 'a: 1\n', '\n---\n\nWords.\n'],
  ['---\na: x --- y\n---\n', 'a: x --- y\n', ''],
  ['---\na: |\n  ---\n---\nb\n', 'a: |\n  ---\n', 'b\n'],
  ['---\na: 1\n---x: 2\n---\nb\n', 'a: 1\n---x: 2\n', 'b\n'],
  ['---\na: 1\n--- \n---\nb\n', 'a: 1\n--- \n', 'b\n'],
  ['---\na: 1\n----\n---\nb\n', 'a: 1\n----\n', 'b\n'],
])('%j is facts and a play', (text, yaml, body) => {
  const found = cut(text);
  expect(found).toMatchObject({ yaml, body });
  expect(text.slice(found.yamlStart, found.yamlStart + yaml.length)).toBe(yaml);
  expect(text.slice(found.bodyStart)).toBe(body);
});

test.each([
  ['code that another program would run', '---js\n{a: 1}\n---\n', 'opens with "---js"'],
  ['TOML', '+++\na = 1\n+++\n', 'opens with "+++"'],
  ['JSON', ';;;\n{}\n;;;\n', 'opens with ";;;"'],
  ['a first line with letters after the hyphens', '---x\na: 1\n---\n', 'opens with "---x"'],
  ['a first line with blanks after the hyphens', '---  \na: 1\n---\n', 'Blanks follow the three hyphens'],
  ['a first line with a tab after the hyphens', '---\t\na: 1\n---\n', 'Blanks follow the three hyphens'],
  ['blank lines first', '\n\n---\na: 1\n---\n', 'does not begin with its facts'],
  ['blanks first', ' ---\na: 1\n---\n', 'does not begin with its facts'],
  ['words alone', 'Say hello.\n', 'does not begin with its facts'],
  ['nothing', '', 'does not begin with its facts'],
  ['no end', '---\na: 1\n', 'never closed'],
  ['an end of another kind', '---\na: 1\n+++\n', 'never closed'],
  ['an end that is indented', '---\na: 1\n ---\n', 'never closed'],
  ['four hyphens at the end', '---\na: 1\n----\n', 'never closed'],
])('a file with %s is refused', (_, text, says) => {
  expect(refusal(text)).toContain(says);
});

test('a long first line is not repeated whole', () => {
  expect(refusal(`+++${'x'.repeat(10_000)}`)?.length).toBeLessThan(150);
});
