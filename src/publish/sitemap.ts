import { addressOf } from '../model/address.ts';
import { formerIds } from '../model/former-ids.ts';
import type { Playbook } from '../model/playbook.ts';
import { escapeXml } from './escape-xml.ts';
import { gonePages } from './past/gone-pages.ts';
import { historyPages, longPasts } from './past/history-pages.ts';
import type { Past } from './past/past.ts';

/** The sitemap (sitemaps.org protocol 0.9): every page but those that ask not to be indexed. */
export function sitemapOf(pages: readonly string[], site: string, base: string): string {
  const origin = new URL(site).origin;
  const urls = pages.map((page) => `  <url><loc>${escapeXml(`${origin}${base}${page.slice(1)}`)}</loc></url>`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('\n')}\n</urlset>\n`;
}

/** Pages that a search engine must not keep: entries that are withdrawn or gone, with their history, and addresses that have moved. */
export function unlistedPages(
  all: Pick<Past, 'goneEntries' | 'revisions'> & { readonly playbook: Playbook },
): ReadonlySet<string> {
  const { playbook } = all;
  const pages = playbook.items.flatMap((item) => {
    const address = addressOf(item);
    return [
      ...formerIds(item).flatMap((id) => addressOf({ ...item, id }) ?? []),
      ...(address !== undefined && item.status !== 'live' ? [address] : []),
    ];
  });
  const gone = gonePages(all).map(({ folder, gone: { id } }) => `/${folder}/${id}/`);
  const pasts = longPasts(all).filter(({ live }) => !live);
  return new Set([...pages, ...gone, ...pasts.flatMap(historyPages)]);
}
