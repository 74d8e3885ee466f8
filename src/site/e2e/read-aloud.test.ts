import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { leadsOn } from './site-on-disk.ts';
import { visit, type Visit } from './visit.ts';

/** What a page says to those who hear it. */
interface Heard {
  readonly path: string;
  /** How often each landmark is there. */
  readonly landmarks: Readonly<Record<string, number>>;
  /** The names of parts of one sort. */
  readonly names: readonly (readonly string[])[];
  /** Parts that have no name, and tables without a head. */
  readonly unnamed: number;
  readonly marks: number;
  /** Marks of a moment of truth that no word near them says. */
  readonly silent: readonly (string | undefined)[];
  /** Where links lead that say nothing. */
  readonly silentLinks: readonly string[];
}

async function listenTo(page: Page, path: string): Promise<Heard> {
  const landmarks: Record<string, number> = {};
  for (const role of ['banner', 'main', 'contentinfo'] as const) landmarks[role] = await page.getByRole(role).count();
  const told = await page.evaluate(() => {
    const all = (selector: string): readonly Element[] => [...document.querySelectorAll(selector)];
    const isSaid = (mark: Element): boolean => {
      const near = mark.closest('li, dd, dt, p, div, header')?.textContent ?? '';
      const above = mark.closest('section')?.querySelector('h2')?.textContent ?? '';
      return /moments? of truth|focus/i.test(`${near} ${above} ${document.title}`);
    };
    const marks = all('main .blaze');
    return {
      names: ['nav', '[role=region]', '[role=search]'].map((selector) =>
        all(selector).map((part) => part.getAttribute('aria-label') ?? part.tagName),
      ),
      unnamed: all('nav:not([aria-label]), [role=region]:not([aria-label]), table:not(:has(th))').length,
      marks: marks.length,
      silent: marks.filter((mark) => !isSaid(mark)).map(({ parentElement }) => parentElement?.outerHTML.slice(0, 200)),
      silentLinks: [...document.querySelectorAll<HTMLAnchorElement>('a[href]')]
        .filter((link) => link.checkVisibility() && (link.getAttribute('aria-label') ?? link.textContent).trim() === '')
        .map(({ href }) => href),
    };
  });
  return { path, landmarks, ...told };
}

let site: Visit;
const heard: Heard[] = [];
beforeAll(async () => {
  site = await visit('example');
  const { page } = await site.tab();
  for (const path of site.kinds) {
    await page.goto(`${site.address}${path}`);
    heard.push(await listenTo(page, path));
  }
  expect(heard.length).toBeGreaterThan(20);
});
afterAll(() => site.close());

test('every page has one of each landmark, and parts of one sort have names of their own', () => {
  for (const { path, landmarks, names, unnamed } of heard) {
    expect(landmarks, path).toEqual({ banner: 1, main: 1, contentinfo: 1 });
    for (const sort of names) expect(new Set(sort).size, `${path}: ${sort.join(', ')}`).toBe(sort.length);
    expect(unnamed, path).toBe(0);
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

test('a moment of truth is said wherever its mark stands', () => {
  for (const { path, silent } of heard) expect(silent, path).toEqual([]);
  expect(heard.reduce((sum, { marks }) => sum + marks, 0)).toBeGreaterThan(20);
});

test('every link says where it leads', () => {
  for (const { path, silentLinks } of heard) expect(silentLinks, path).toEqual([]);
});
