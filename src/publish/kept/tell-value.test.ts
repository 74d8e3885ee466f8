import { expect, test } from 'vitest';
import { tellHolder, tellPlain, tellValue } from './tell-value.ts';

const care = { title: 'Care' };
const nameOf = (part: object): string | undefined => (part === care ? 'team/care' : undefined);

test.each<[string, unknown, unknown]>([
  ['nothing and null', undefined, null],
  ['no number and null', Number.NaN, null],
  ['a number and its digits', 1, '1'],
  ['nothing and its name', undefined, 'undefined'],
  ['one list and two', [['a'], []], [['a', []]]],
  ['a name and a part of that name', '@team/care', care],
  ['fields of other names', { a: 1 }, { b: 1 }],
  ['long words that differ at their end', `${'a'.repeat(100)}b`, `${'a'.repeat(100)}c`],
])('%s are told apart', (_, one, other) => {
  expect(tellValue(one, nameOf)).not.toBe(tellValue(other, nameOf));
});

test('a part is told by its name, alone and in a list; inside an object only where that is followed', () => {
  expect(tellValue(care, nameOf)).toBe('@team/care');
  expect(tellValue([care], nameOf)).toBe('[@team/care]');
  expect(() => tellValue({ owner: care }, nameOf)).toThrow('An object holds team/care.');
  expect(tellHolder({ owner: care }, nameOf)).toBe('{"owner":@team/care}');
});

test('long values take little room', () => {
  expect(tellPlain({ words: 'a'.repeat(10_000) }).length).toBeLessThan(30);
  expect(tellPlain('short')).toBe('"short"');
});
