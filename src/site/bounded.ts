import { href } from './href.ts';

/** The first rows of a list that may grow with the whole, and where the rest is found. */
export interface Bounded<R> {
  readonly rows: readonly R[];
  readonly more: { readonly count: number; readonly to: string } | undefined;
}

/** How many rows a page shows of a list that belongs to its entry. */
export const mostRows = 60;

/**
 * Keeps a page light however large the playbook: the rest is one search away.
 * @param facets what the search page is asked for: `{ channel: 'Phone' }`
 */
export function bounded<T, R>(
  items: readonly T[],
  row: (item: T) => R,
  facets: Readonly<Record<string, string>>,
): Bounded<R> {
  const count = items.length - mostRows;
  return {
    rows: items.slice(0, mostRows).map(row),
    more: count > 0 ? { count, to: href(`/search/?${new URLSearchParams(facets).toString()}`) } : undefined,
  };
}
