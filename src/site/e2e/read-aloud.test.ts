import { afterAll, beforeAll, expect, test } from 'vitest';
import { leadsOn } from './site-on-disk.ts';
import { visit, type Visit } from './visit.ts';

let site: Visit;
beforeAll(async () => {
  site = await visit('example');
});
afterAll(() => site.close());

test('every page has one of each landmark, and parts of one sort have names of their own', async () => {
  const { page } = await site.tab({ javaScriptEnabled: true });
  for (const path of site.kinds) {
    await page.goto(`${site.address}${path}`);
    for (const role of ['banner', 'main', 'contentinfo'] as const)
      expect(await page.getByRole(role).count(), `${path}: ${role}`).toBe(1);
    const names = await page.evaluate(() =>
      ['nav', '[role=region]', '[role=search]'].map((selector) =>
        [...document.querySelectorAll(selector)].map((part) => part.getAttribute('aria-label') ?? part.tagName),
      ),
    );
    for (const sort of names) expect(new Set(sort).size, `${path}: ${sort.join(', ')}`).toBe(sort.length);
    const unnamed = page.locator('nav:not([aria-label]), [role=region]:not([aria-label]), table:not(:has(th))');
    expect(await unnamed.count(), path).toBe(0);
  }
});

test('headings follow one another without a gap on every page', () => {
  expect(site.pages.length).toBeGreaterThan(100);
  for (const path of site.pages) {
    const html = site.html(path);
    if (leadsOn(html)) continue;
    const levels = [...html.matchAll(/<h([1-6])[\s>]/g)].map(([, level]) => Number(level));
    expect(levels[0], path).toBe(1);
    for (const [index, level] of levels.entries())
      expect(level, `${path}: heading ${String(index + 1)}`).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1);
  }
});

test('who hears a journey hears its name, each stop with its number, and which are moments of truth', async () => {
  const { page } = await site.tab();
  await page.goto(`${site.address}journeys/my-connection-fails/`);
  const line = page.getByRole('list', { name: 'My connection fails, stage by stage' });
  const stops = await line.getByRole('link', { name: /^Stop \d+ of \d+/ }).allTextContents();
  const numbers = stops.map((words) => Number(/Stop (\d+) of/.exec(words)?.[1]));
  expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
  expect(numbers.at(-1)).toBe(Number(/of (\d+)/.exec(stops[0] ?? '')?.[1]));
  expect(stops.filter((words) => words.includes('moment of truth'))).toHaveLength(3);
  // The marks themselves are silent: the words beside them say the same.
  expect(await page.locator('.route svg:not([aria-hidden=true])').count()).toBe(0);
  const drawings = page.locator('.diagram svg');
  for (const drawing of await drawings.all()) expect(await drawing.getAttribute('aria-labelledby')).not.toBeNull();
});

test('a moment of truth is said wherever its mark stands', async () => {
  const { page } = await site.tab();
  let marks = 0;
  for (const path of site.kinds) {
    await page.goto(`${site.address}${path}`);
    const silent = await page.evaluate(() => {
      const blazes = [...document.querySelectorAll('main .blaze')];
      const isSaid = (mark: Element): boolean => {
        const near = mark.closest('li, dd, dt, p, div, header')?.textContent ?? '';
        const above = mark.closest('section')?.querySelector('h2')?.textContent ?? '';
        return /moments? of truth|focus/i.test(`${near} ${above} ${document.title}`);
      };
      return {
        count: blazes.length,
        silent: blazes
          .filter((mark) => !isSaid(mark))
          .map(({ parentElement }) => parentElement?.outerHTML.slice(0, 200)),
      };
    });
    marks += silent.count;
    expect(silent.silent, path).toEqual([]);
  }
  expect(marks).toBeGreaterThan(20);
});

test('every link says where it leads', async () => {
  const { page } = await site.tab();
  for (const path of site.kinds) {
    await page.goto(`${site.address}${path}`);
    const links = await page.locator('a[href]:visible').evaluateAll((all) =>
      all.map((link) => ({
        name: (link.getAttribute('aria-label') ?? link.textContent).trim(),
        to: (link as HTMLAnchorElement).href,
      })),
    );
    expect(
      links.filter(({ name }) => name === ''),
      path,
    ).toEqual([]);
  }
});
