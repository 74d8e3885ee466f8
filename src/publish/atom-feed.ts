import { escapeXml } from './escape-xml.ts';

/** A feed, in the words of RFC 4287. Addresses are whole. */
export interface AtomFeed {
  readonly id: string;
  readonly title: string;
  readonly language: string;
  readonly self: string;
  readonly page: string;
  readonly author: string;
  /** RFC 3339 */
  readonly updated: string;
  readonly entries: readonly AtomEntry[];
}

export interface AtomEntry {
  readonly id: string;
  readonly title: string;
  readonly updated: string;
  /** Where there is none, the author of the feed is. */
  readonly authors: readonly string[];
  readonly page: string;
  readonly commit: string | undefined;
  readonly terms: readonly string[];
  readonly summary: string;
}

/** @returns a feed as Atom (RFC 4287): plain text throughout, so that nothing in it is read as markup */
export function atomFeed({ entries, ...feed }: AtomFeed): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeXml(feed.language)}">`,
    `  ${element('id', feed.id)}`,
    `  ${element('title', feed.title)}`,
    `  ${element('updated', feed.updated)}`,
    `  ${author(feed.author)}`,
    `  ${link('self', feed.self, 'application/atom+xml')}`,
    `  ${link('alternate', feed.page, 'text/html')}`,
    ...entries.flatMap(told),
    '</feed>',
    '',
  ].join('\n');
}

function told({ id, title, updated, authors, page, commit, terms, summary }: AtomEntry): readonly string[] {
  return [
    '  <entry>',
    `    ${element('id', id)}`,
    `    ${element('title', title)}`,
    `    ${element('updated', updated)}`,
    ...authors.map((name) => `    ${author(name)}`),
    `    ${link('alternate', page, 'text/html')}`,
    ...(commit === undefined ? [] : [`    ${link('related', commit, 'text/html')}`]),
    ...terms.map((term) => `    <category term="${escapeXml(term)}"/>`),
    `    ${element('summary', summary)}`,
    '  </entry>',
  ];
}

function element(name: string, text: string): string {
  return `<${name}>${escapeXml(text)}</${name}>`;
}

function author(name: string): string {
  return `<author>${element('name', name)}</author>`;
}

function link(rel: string, href: string, type: string): string {
  return `<link rel="${rel}" type="${type}" href="${escapeXml(href)}"/>`;
}
