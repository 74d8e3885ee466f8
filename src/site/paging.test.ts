import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pagesOfList, rowsOnPage } from '../publish/listed.ts';
import { toldPlaybook } from '../testing/told-playbook.ts';
import { bounded, mostRows } from './bounded.ts';
import { grouped, pagesOf, pathsOf } from './paging.ts';

const rows = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index);

test('however many rows there are, the pages of a list hold each of them once and in order', async () => {
  await toldPlaybook();
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 400 }), (count) => {
      const pages = pagesOf('frictions', rows(count));
      expect(pages.flatMap((page) => page.rows)).toEqual(rows(count));
      expect(pages).toHaveLength(pagesOfList('frictions', count).length);
      expect(Math.max(...pages.map((page) => page.rows.length))).toBeLessThanOrEqual(rowsOnPage);
    }),
  );
});

test('the pages of a list lead to one another and nowhere else', async () => {
  await toldPlaybook();
  expect(
    pagesOf('frictions', rows(rowsOnPage * 2 + 1)).map(({ previous, number, of, next }) => [
      previous,
      number,
      of,
      next,
    ]),
  ).toEqual([
    [undefined, 1, 3, '/below/frictions/page/2/'],
    ['/below/frictions/', 2, 3, '/below/frictions/page/3/'],
    ['/below/frictions/page/2/', 3, 3, undefined],
  ]);
  expect(pagesOf('frictions', [])).toMatchObject([{ number: 1, of: 1, previous: undefined, next: undefined }]);
});

test('the first page of a list stands in its folder, the others below it', async () => {
  await toldPlaybook();
  expect(pathsOf('frictions', rows(rowsOnPage + 1)).map(({ params }) => params.page)).toEqual([undefined, 'page/2']);
});

test('rows that follow one another under one title are one group, and a title that comes again begins another', () => {
  const said = grouped(['a1', 'a2', 'b1', 'a3'], (row) => ({ title: row.charAt(0) }));
  expect(said.map(({ group, rows: within }) => [group.title, within])).toEqual([
    ['a', ['a1', 'a2']],
    ['b', ['b1']],
    ['a', ['a3']],
  ]);
  expect(grouped([], () => ({ title: '' }))).toEqual([]);
});

test('a page shows the first rows of what belongs to it, and says how many more are one search away', async () => {
  await toldPlaybook();
  const told = bounded(rows(mostRows + 7), String, { channel: 'Phone & chat', 'moment of truth': 'yes' });
  expect(told.rows).toHaveLength(mostRows);
  expect(told.more).toEqual({ count: 7, to: '/below/search/?channel=Phone+%26+chat&moment+of+truth=yes' });
  expect(bounded(rows(mostRows), String, {}).more).toBeUndefined();
});
