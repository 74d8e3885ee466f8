import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Expected } from '../expected-pages.ts';
import { htmlToMarkdown } from './html-to-markdown.ts';

/** The name of a page's Markdown twin, beside it. */
export const twinFile = 'index.md';

/** @returns the twins that a site must have: one a page, none for a page that only leads on */
export function twinsOf({ pages, moved }: Expected): readonly string[] {
  return [...pages].filter((page) => !moved.has(page)).map((page) => `${page.slice(1)}${twinFile}`);
}

/** Writes the Markdown twin of every page beside it. */
export function writeTwins(site: string, expected: Expected): void {
  for (const twin of twinsOf(expected)) {
    const page = join(site, twin.slice(0, -twinFile.length), 'index.html');
    writeFileSync(join(site, twin), htmlToMarkdown(readFileSync(page, 'utf8')));
  }
}
