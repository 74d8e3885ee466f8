import type { Visit } from './visit.ts';

/** @returns how many links lead from one page of a site to another, and those that lead to no page, or to no place on it */
export function linksInside(site: Pick<Visit, 'pages' | 'files' | 'html' | 'address'>): {
  readonly links: number;
  readonly dead: readonly string[];
} {
  const ids = new Map<string, ReadonlySet<string>>();
  const links: { readonly from: string; readonly to: URL }[] = [];
  for (const path of site.pages) {
    const html = site.html(path);
    const here = new URL(path, site.address);
    ids.set(here.pathname, new Set([...html.matchAll(/\sid="([^"]*)"/g)].map((match) => match[1] ?? '')));
    for (const [, target = ''] of html.matchAll(/<a\s[^>]*?href="([^"]*)"/g)) {
      const to = new URL(target.replaceAll('&amp;', '&').replaceAll('&#38;', '&'), here);
      if (to.origin === here.origin) links.push({ from: path, to });
    }
  }
  // A feed is led to as well.
  for (const file of site.files) if (file.endsWith('.xml')) ids.set(new URL(file, site.address).pathname, new Set());
  const dead = links.filter(({ to }) => {
    const there = ids.get(to.pathname);
    return !there || (to.hash !== '' && !there.has(decodeURIComponent(to.hash.slice(1))));
  });
  return { links: links.length, dead: dead.map(({ from, to }) => `${from} -> ${to.pathname}${to.hash}`) };
}
