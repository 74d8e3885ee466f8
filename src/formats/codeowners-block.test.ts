import { describe, expect, test } from 'vitest';
import { blockOf, findBlock, forgeOfBlock, putBlock } from './codeowners-block.ts';

const block = blockOf(['/content/ @a'], 'github', '');
const newer = blockOf(['/content/ @b', '/journeys/ @b'], 'github', '');
const put = (text: string | undefined, lines = block, folder = '') => {
  const result = putBlock(text, lines, folder);
  if ('fault' in result) throw new Error(result.fault);
  return result.text;
};
const whole = `${block.join('\n')}\n`;

test.each([
  ['no file', undefined, whole],
  ['an empty file', '', whole],
  ['lines above', '* @all\n', `* @all\n\n${whole}`],
  ['a last line without its end', '* @all', `* @all\n\n${whole}`],
  ['Windows line ends', '* @all\r\n', `* @all\r\n\r\n${whole.replaceAll('\n', '\r\n')}`],
  ['a byte order mark', '\uFEFF* @all\n', `\uFEFF* @all\n\n${whole}`],
])('into %s the block goes once, and a second time changes nothing', (_, text, expected) => {
  const once = put(text);
  expect(once).toBe(expected);
  expect(put(once)).toBe(expected);
});

test.each(['\n', '\r\n'])('a block with line ends %j is replaced where it stands, and all else stays', (lineEnd) => {
  const above = `# ours${lineEnd}* @all ${lineEnd}\t${lineEnd}`;
  const below = `${lineEnd}${lineEnd}/docs/  @docs # a word`;
  const text = `${above}${block.join(lineEnd)}${below}`;
  expect(put(text, newer)).toBe(`${above}${newer.join(lineEnd)}${below}`);
  expect(put(text, block)).toBe(text);
});

test('two playbooks of one repository keep a block each', () => {
  const second = blockOf(['/docs/plays/content/ @c'], 'github', 'docs/plays');
  const both = put(whole, second, 'docs/plays');
  expect(both).toBe(`${whole}\n${second.join('\n')}\n`);
  expect(put(both, newer)).toBe(`${newer.join('\n')}\n\n${second.join('\n')}\n`);
});

describe('markers that do not pair', () => {
  test.each([
    ['# begin waymark\n/a @b\n', '"# begin waymark" has no "# end waymark" below it'],
    ['/a @b\n# end waymark\n', '"# end waymark" stands where nothing began'],
    ['# begin waymark\n# begin waymark\n# end waymark\n', '"# begin waymark" stands twice'],
    [`${whole}${whole}`, '"# begin waymark" stands twice'],
    [`${whole}# end waymark\n`, '"# end waymark" stands where nothing began'],
  ])('%j', (text, fault) => {
    const result = putBlock(text, block, '');
    expect(result).toMatchObject({ fault });
    const { range } = result as { readonly range: readonly [number, number] };
    expect(text.slice(...range)).toMatch(/^# (?:begin|end) waymark$/);
  });
});

test('a block says for which forge it was written', () => {
  expect(forgeOfBlock(`* @all\n${blockOf([], 'gitlab', '').join('\n')}\n`, '')).toBe('gitlab');
  expect(forgeOfBlock('# --forge gitlab\n', '')).toBeUndefined();
  expect(findBlock('# begin waymarks\n', '')).toBeUndefined();
});
