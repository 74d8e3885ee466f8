import type { Expected } from '../expected-pages.ts';

/** The name of a page's Markdown twin, beside it. */
export const twinFile = 'index.md';

/** @returns the twins that a site must have: one a page, none for a page that only leads on */
export function twinsOf({ pages, moved }: Expected): readonly string[] {
  return [...pages].filter((page) => !moved.has(page)).map((page) => `${page.slice(1)}${twinFile}`);
}
