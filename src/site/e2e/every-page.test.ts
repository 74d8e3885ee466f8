import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { inParts, leadsOn, siteOnDisk } from './site-on-disk.ts';
import { visit, type Visit } from './visit.ts';

const most = { all: 30 * 1024, script: 15 * 1024 };

describe.each(['example', 'below', 'library'] as const)('the site "%s"', (name) => {
  let site: Visit;
  const packed = new Map<string, number>();
  beforeAll(async () => {
    site = await visit(name);
  });
  afterAll(() => site.close());

  const sizeOf = (url: string): number => {
    const { pathname } = new URL(url);
    const below = pathname.slice(new URL(site.address).pathname.length);
    const file = below === '' || below.endsWith('/') ? `${below}index.html` : below;
    const size = packed.get(file) ?? gzipSync(readFileSync(join(site.folder, file))).length;
    packed.set(file, size);
    return size;
  };

  const { pages: all, kinds } = siteOnDisk(inject('sites')[name]);
  // The same pages below another path differ in their addresses alone.
  const looked = name === 'below' ? kinds : all;
  const parts = inParts(looked, name === 'example' ? 3 : 1).map((pages, index) => ({ pages, part: index + 1 }));
  test.each(parts)(
    'loads every page, light, with no error, no violation of its policy and no request elsewhere (part $part)',
    async ({ pages }) => {
      expect(pages.length).toBeGreaterThan(20);
      const { page, troubles } = await site.tab();
      for (const path of pages) {
        if (leadsOn(site.html(path))) continue;
        const response = await page.goto(`${site.address}${path}`, { waitUntil: 'load' });
        expect(response?.status(), path).toBe(200);
        const { headings, title, loaded } = await page.evaluate(() => ({
          headings: document.querySelectorAll('h1').length,
          title: document.title,
          loaded: performance.getEntriesByType('resource').map((entry) => entry.name),
        }));
        expect(headings, `${path} has one main heading`).toBe(1);
        expect(title, path).not.toBe('');
        // The index of search is fetched by who searches; fonts are fetched once.
        const read = loaded.filter((url) => !/\/pagefind\/|\.woff2$/.test(url));
        const sum = (urls: readonly string[]): number => urls.reduce((total, url) => total + sizeOf(url), 0);
        expect(sum(read.filter((url) => url.endsWith('.js'))), `${path}: script`).toBeLessThanOrEqual(most.script);
        expect(sum([page.url(), ...read]), `${path}: in all`).toBeLessThanOrEqual(most.all);
      }
      expect(troubles).toEqual([]);
    },
  );

  test('carries a strict policy in every page, and nothing that it would refuse', () => {
    for (const path of site.pages) {
      const html = site.html(path);
      const policy = /<meta http-equiv="content-security-policy" content="([^"]*)"/i.exec(html)?.[1] ?? '';
      expect(policy, path).toContain("default-src 'none'");
      expect(policy, path).not.toContain('unsafe-inline');
      expect(html, path).not.toMatch(/<[^>]+\sstyle=/);
      expect(html, path).not.toMatch(/<style[\s>]/);
      expect(html, path).not.toMatch(/<script(?![^>]*\ssrc=)[^>]*>/);
      expect(html, path).not.toMatch(/<[^>]+\son[a-z]+=/);
    }
  });

  test('leads every link inside it somewhere, to the very place', () => {
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
    for (const file of site.files) if (file.endsWith('.xml')) ids.set(new URL(file, site.address).pathname, new Set());
    const dead = links.filter(({ to }) => {
      const there = ids.get(to.pathname);
      return !there || (to.hash !== '' && !there.has(decodeURIComponent(to.hash.slice(1))));
    });
    expect(dead.map(({ from, to }) => `${from} -> ${to.pathname}${to.hash}`)).toEqual([]);
    expect(links.length).toBeGreaterThan(100);
  });
});
