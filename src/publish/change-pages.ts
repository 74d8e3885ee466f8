import type { ChangeMonth } from './past/past.ts';
import { rowsOnPage } from './listed.ts';

/** The month of rows whose day nobody can tell. */
export const undated = 'undated';

/** @returns the addresses of all pages of changes: the latest, then each month, which goes on at `2/` */
export function changePages(months: readonly ChangeMonth[]): readonly string[] {
  return [
    '/changes/',
    ...months.flatMap(({ month, rows }) =>
      Array.from({ length: Math.ceil(rows / rowsOnPage) }, (_, index) => monthAddress(month, index + 1)),
    ),
  ];
}

/** @param month `2026-11` or `undated` @param page from 1 */
export function monthAddress(month: string, page = 1): string {
  return page === 1 ? `/changes/${month}/` : `/changes/${month}/${String(page)}/`;
}
