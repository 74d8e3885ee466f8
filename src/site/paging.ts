import { listAddress, rowsOnPage } from '../publish/listed.ts';
import { href } from './href.ts';

/** One page of a list. */
export interface ListPage<R> {
  readonly rows: readonly R[];
  /** From 1. */
  readonly number: number;
  readonly of: number;
  readonly previous: string | undefined;
  readonly next: string | undefined;
}

/** @returns all pages of a list in order; an empty list is one empty page */
export function pagesOf<R>(folder: string, rows: readonly R[]): readonly ListPage<R>[] {
  const of = Math.max(1, Math.ceil(rows.length / rowsOnPage));
  const address = (number: number) => (number < 1 || number > of ? undefined : href(listAddress(folder, number)));
  return Array.from({ length: of }, (_, index) => ({
    rows: rows.slice(index * rowsOnPage, (index + 1) * rowsOnPage),
    number: index + 1,
    of,
    previous: address(index),
    next: address(index + 2),
  }));
}

/** The static paths of a list's pages: the first stands in the folder itself. */
export function pathsOf<R>(folder: string, rows: readonly R[]) {
  return pagesOf(folder, rows).map((list) => ({
    params: { page: list.number === 1 ? undefined : `page/${String(list.number)}` },
    props: { list },
  }));
}

/** Rows that belong together and follow one another, under what they share. */
export function grouped<R, G extends { readonly title: string }>(
  rows: readonly R[],
  groupOf: (row: R) => G,
): readonly { readonly group: G; readonly rows: readonly R[] }[] {
  const groups: { readonly group: G; readonly rows: R[] }[] = [];
  for (const row of rows) {
    const group = groupOf(row);
    const last = groups.at(-1);
    if (last?.group.title === group.title) last.rows.push(row);
    else groups.push({ group, rows: [row] });
  }
  return groups;
}
