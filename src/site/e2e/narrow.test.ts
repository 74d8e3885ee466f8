import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { leadsOn } from './site-on-disk.ts';
import { visit, type Visit } from './visit.ts';

/** @returns what sticks out of the window sideways; undefined where nothing does */
function overflowOf(page: Page): Promise<string | undefined> {
  return page.evaluate(() => {
    const root = document.documentElement;
    const over = root.scrollWidth - root.clientWidth;
    if (over <= 0) return undefined;
    const widest = [...document.querySelectorAll('body *')].find(
      (element) => element.getBoundingClientRect().right > root.clientWidth + 1 && !element.closest('[role=region]'),
    );
    return `${String(over)} px too wide: ${widest?.outerHTML.slice(0, 120) ?? ''}`;
  });
}

/** Words that a box of a fixed size cuts off. */
function cutOff(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((element) => {
        const { overflowX, overflowY, clipPath, position } = getComputedStyle(element);
        // What is there for the ear alone, and boxes that scroll, cut nothing off.
        if (!element.checkVisibility() || (position === 'absolute' && clipPath !== 'none')) return false;
        if (element.closest('[role=region], select, input, svg')) return false;
        const isCut = (way: string, more: number): boolean => /hidden|clip/.test(way) && more > 1;
        return (
          element.textContent.trim() !== '' &&
          (isCut(overflowX, element.scrollWidth - element.clientWidth) ||
            isCut(overflowY, element.scrollHeight - element.clientHeight))
        );
      })
      .map(({ outerHTML }) => outerHTML.slice(0, 120)),
  );
}

/** A phone, a larger one, and a window of 1280 px in which everything is made twice as large. */
const sizes = [
  { width: 320, height: 640 },
  { width: 390, height: 844 },
  { width: 640, height: 450 },
];

describe.each(['example', 'library', 'hostile'] as const)('on the site "%s"', (name) => {
  let site: Visit;
  beforeAll(async () => {
    site = await visit(name);
  });
  afterAll(() => site.close());

  test('at 320 px, at 390 px and at 1280 px made twice as large nothing scrolls sideways but the boxes made for it', async () => {
    const { page } = await site.tab();
    const every = name === 'hostile' ? 16 : 1;
    const some = site.pages.filter((_page, index) => index % every === 0);
    const wide: string[] = [];
    const looked = [...new Set([...site.kinds, ...some].filter((one) => !leadsOn(site.html(one))))];
    for (const path of looked) {
      await page.goto(`${site.address}${path}`);
      if (path === 'search/') await page.waitForSelector('.found a');
      for (const viewport of sizes) {
        await page.setViewportSize(viewport);
        const over = await overflowOf(page);
        if (over !== undefined) wide.push(`${path} at ${String(viewport.width)} px is ${over}`);
      }
    }
    expect(wide).toEqual([]);
    expect(looked.length).toBeGreaterThan(30);
  });
});

test('words set wider, as some readers need them, are not cut off at 320 and 1280 px', async () => {
  const site = await visit('example');
  // The reader's own styles, which the page's policy forbids to others.
  const { page } = await site.tab({ bypassCSP: true });
  const spaced =
    '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }';
  for (const path of site.kinds) {
    await page.goto(`${site.address}${path}`);
    await page.addStyleTag({ content: spaced });
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await overflowOf(page), `${path} at ${String(width)} px`).toBeUndefined();
      expect(await cutOff(page), `${path} at ${String(width)} px`).toEqual([]);
    }
  }
  await site.close();
});
