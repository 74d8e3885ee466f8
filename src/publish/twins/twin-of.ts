import { htmlToMarkdown } from './html-to-markdown.ts';
import { twinFile } from './twin-file.ts';

/** A page in Markdown, and where it lies in a site. */
export interface Twin {
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** @returns the twin of a page that says that it has one; undefined for pages that only lead on, and for what is no page */
export function twinOf(file: string, bytes: Uint8Array): Twin | undefined {
  if (!file.endsWith('index.html')) return undefined;
  const html = new TextDecoder().decode(bytes);
  if (!html.includes('rel="alternate" type="text/markdown"')) return undefined;
  return { file: twinAt(file), bytes: new TextEncoder().encode(htmlToMarkdown(html)) };
}

export function twinAt(page: string): string {
  return page.replace(/index\.html$/, twinFile);
}
