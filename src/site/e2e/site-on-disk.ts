import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from '../../publish/site-files.ts';

/** A built site as the files that it consists of. */
export interface SiteOnDisk {
  readonly folder: string;
  readonly files: readonly string[];
  /** Every page, the home page as '' and the others ending in `/`. */
  readonly pages: readonly string[];
  /** The HTML of a page. */
  html(page: string): string;
  /** The longest page of every kind, except those that only lead on. */
  readonly kinds: readonly string[];
}

export function siteOnDisk(folder: string): SiteOnDisk {
  const files = filesBelow(folder);
  const pages = files.flatMap((file) => (file.endsWith('index.html') ? [file.slice(0, -'index.html'.length)] : []));
  const html = (page: string): string => readFileSync(join(folder, page, 'index.html'), 'utf8');
  const longest = new Map<string, string>();
  for (const page of pages) {
    const text = html(page);
    if (leadsOn(text)) continue;
    const kind = /<main[^>]* class="([^"]*)"/.exec(text)?.[1] ?? '';
    const before = longest.get(kind);
    if (before === undefined || html(before).length < text.length) longest.set(kind, page);
  }
  return { folder, files, pages, html, kinds: [...longest.values()] };
}

/** Whether a page only leads to where an entry is now. */
export function leadsOn(html: string): boolean {
  return html.includes('http-equiv="refresh"');
}

/** @returns the items in as many parts of about the same size: one test is to take seconds, not minutes */
export function inParts<T>(items: readonly T[], parts: number): readonly (readonly T[])[] {
  return Array.from({ length: parts }, (_, part) => items.filter((_item, index) => index % parts === part));
}
