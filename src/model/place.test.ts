import { expect, test } from 'vitest';
import { addressOf, folders, isSearchable } from './address.ts';
import { pointerOf, within } from './place.ts';

test.each([
  [undefined, ''],
  [[], ''],
  [['stages', 0, 'title'], '/stages/0/title'],
  [['a/b', 'c~d', ''], '/a~1b/c~0d/'],
])('the path %j is the pointer %j', (path, pointer) => {
  expect(pointerOf(path ? { file: 'x', path } : { file: 'x' })).toBe(pointer);
});

test('a place within a place keeps its file and goes on along its path', () => {
  expect(within(within({ file: 'x' }, 'a'), 0, 'b')).toEqual({ file: 'x', path: ['a', 0, 'b'] });
});

test.each([
  ['journey', '/journeys/my-order/'],
  ['touchpoint', '/touchpoints/my-order/'],
  ['team', '/teams/my-order/'],
  ['term', '/glossary/my-order/'],
  ['reality-check', '/reality-checks/my-order/'],
] as const)('a %s has one address, unless it is hidden', (kind, address) => {
  expect(addressOf({ kind, id: 'my-order', status: 'live' })).toBe(address);
  expect(addressOf({ kind, id: 'my-order', status: 'withdrawn' })).toBe(address);
  expect(addressOf({ kind, id: 'my-order', status: 'hidden' })).toBeUndefined();
});

test('search finds what is live or a draft', () => {
  expect((['live', 'draft', 'hidden', 'withdrawn'] as const).filter((status) => isSearchable({ status }))).toEqual([
    'live',
    'draft',
  ]);
});

test('no two kinds share a page', () => {
  const others = [
    'rules',
    'search',
    'help',
    'moments',
    'recover',
    'categories',
    'obligations',
    'debts',
    'my-role',
    'pagefind',
    'assets',
  ];
  const names = [...Object.values(folders), ...others];
  expect(new Set(names).size).toBe(names.length);
});
