import type { BrowserContextOptions, Page } from 'playwright-core';
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

describe.each(['example', 'library', 'hostile'] as const)('on the site "%s"', (name) => {
  let site: Visit;
  beforeAll(async () => {
    site = await visit(name);
  });
  afterAll(() => site.close());

  test.each<[string, BrowserContextOptions]>([
    ['at 320 px', { viewport: { width: 320, height: 640 } }],
    ['at 390 px', { viewport: { width: 390, height: 844 } }],
    ['at 1280 px made twice as large', { viewport: { width: 640, height: 450 }, deviceScaleFactor: 2 }],
  ])('%s nothing scrolls sideways but the boxes made for it', async (_, options) => {
    const { page } = await site.tab(options);
    const every = name === 'hostile' ? 16 : 1;
    const some = site.pages.filter((_page, index) => index % every === 0);
    const wide: string[] = [];
    for (const path of new Set([...site.kinds, ...some].filter((one) => !leadsOn(site.html(one))))) {
      await page.goto(`${site.address}${path}`);
      if (path === 'search/') await page.waitForSelector('.found a');
      const over = await overflowOf(page);
      if (over !== undefined) wide.push(`${path} is ${over}`);
    }
    expect(wide).toEqual([]);
  });
});

test.each([320, 1280])('words set wider, as some readers need them, are not cut off at %i px', async (width) => {
  const site = await visit('example');
  // The reader's own styles, which the page's policy forbids to others.
  const { page } = await site.tab({ viewport: { width, height: 800 }, bypassCSP: true });
  const spaced =
    '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }';
  for (const path of site.kinds) {
    await page.goto(`${site.address}${path}`);
    await page.addStyleTag({ content: spaced });
    expect(await overflowOf(page), path).toBeUndefined();
    expect(await cutOff(page), path).toEqual([]);
  }
  await site.close();
});
