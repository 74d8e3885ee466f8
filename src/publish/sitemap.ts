import { addressOf } from '../model/address.ts';
import { formerIds } from '../model/former-ids.ts';
import type { Playbook } from '../model/playbook.ts';
import { escapeXml } from './escape-xml.ts';

/** The sitemap (sitemaps.org protocol 0.9): every page but those that ask not to be indexed. */
export function sitemapOf(pages: readonly string[], site: string, base: string): string {
  const origin = new URL(site).origin;
  const urls = pages.map((page) => `  <url><loc>${escapeXml(`${origin}${base}${page.slice(1)}`)}</loc></url>`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('\n')}\n</urlset>\n`;
}

/** Pages that a search engine must not keep: withdrawn entries and addresses that have moved. */
export function unlistedPages(playbook: Playbook): ReadonlySet<string> {
  const pages = playbook.items.flatMap((item) => {
    const address = addressOf(item);
    return [
      ...formerIds(item).flatMap((id) => addressOf({ ...item, id }) ?? []),
      ...(address !== undefined && item.status !== 'live' ? [address] : []),
    ];
  });
  return new Set(pages);
}
