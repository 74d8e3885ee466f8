import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { visit, type Visit } from './visit.ts';

describe.each(['example', 'below', 'library'] as const)('the site "%s"', (name) => {
  let site: Visit;
  beforeAll(async () => {
    site = await visit(name);
  });
  afterAll(() => site.close());

  test('loads every page with no error, no violation of its policy and no request elsewhere', async () => {
    const { page, troubles } = await site.tab();
    expect(site.pages.length).toBeGreaterThan(15);
    for (const path of site.pages) {
      const response = await page.goto(`${site.address}${path}`, { waitUntil: 'load' });
      expect(response?.status(), path).toBe(200);
      expect(await page.locator('h1').count(), `${path} has one main heading`).toBe(1);
      expect(await page.title(), path).not.toBe('');
    }
    expect(troubles).toEqual([]);
  });

  test('carries a strict policy in every page, and nothing that it would refuse', async () => {
    const { page } = await site.tab();
    for (const path of site.pages) {
      const html = await (await page.request.get(`${site.address}${path}`)).text();
      const policy = /<meta http-equiv="content-security-policy" content="([^"]*)"/i.exec(html)?.[1] ?? '';
      if (!html.includes('http-equiv="refresh"')) expect(policy, path).toContain("default-src 'none'");
      expect(policy, path).not.toContain('unsafe-inline');
      expect(html, path).not.toMatch(/<[^>]+\sstyle=/);
      expect(html, path).not.toMatch(/<style[\s>]/);
      expect(html, path).not.toMatch(/<script(?![^>]*\ssrc=)[^>]*>/);
      expect(html, path).not.toMatch(/\son[a-z]+=/);
    }
  });

  test('leads every link inside it somewhere, to the very place', async () => {
    const { page } = await site.tab();
    const ids = new Map<string, ReadonlySet<string>>();
    const links: { readonly from: string; readonly to: URL }[] = [];
    for (const path of site.pages) {
      const html = await (await page.request.get(`${site.address}${path}`)).text();
      ids.set(
        new URL(path, site.address).pathname,
        new Set([...html.matchAll(/\sid="([^"]*)"/g)].map((match) => match[1] ?? '')),
      );
      for (const [, target = ''] of html.matchAll(/<a\s[^>]*?href="([^"]*)"/g)) {
        const to = new URL(target.replaceAll('&amp;', '&').replaceAll('&#38;', '&'), new URL(path, site.address));
        if (to.origin === new URL(site.address).origin) links.push({ from: path, to });
      }
    }
    const dead = links.filter(({ to }) => {
      const there = ids.get(to.pathname);
      return !there || (to.hash !== '' && !there.has(decodeURIComponent(to.hash.slice(1))));
    });
    expect(dead.map(({ from, to }) => `${from} -> ${to.pathname}${to.hash}`)).toEqual([]);
    expect(links.length).toBeGreaterThan(100);
  });
});
