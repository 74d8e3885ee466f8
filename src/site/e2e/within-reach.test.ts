import { afterAll, beforeAll, expect, test } from 'vitest';
import { visit, type Visit } from './visit.ts';

let site: Visit;
beforeAll(async () => {
  site = await visit('example');
});
afterAll(() => site.close());

test('nothing lies over a link or a button where somebody points at it, at 1280 and 390 px', async () => {
  const { page } = await site.tab({ reducedMotion: 'reduce' });
  const journeys = site.pages.filter((path) => /^journeys\/[^/]+\/$/.test(path));
  let count = 0;
  for (const path of new Set([...site.kinds, ...journeys])) {
    await page.goto(`${site.address}${path}`);
    for (const width of [1280, 390]) {
      await page.setViewportSize({ width, height: 800 });
      const told = await page.evaluate(() => {
        const places = [...document.querySelectorAll<HTMLElement>('main :is(a[href], button, summary, input, select)')]
          .filter((place) => place.checkVisibility() && place.textContent.trim() !== '')
          .slice(0, 80);
        const covered = places.flatMap((place) => {
          place.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
          // Of a link that goes on in the next line, its longest part.
          const [box] = [...place.getClientRects()].sort((a, b) => b.width - a.width);
          if (!box) return [];
          const over = document.elementFromPoint((box.left + box.right) / 2, (box.top + box.bottom) / 2);
          return over && (place.contains(over) || over.contains(place))
            ? []
            : [`${place.outerHTML.slice(0, 90)} lies under ${over?.outerHTML.slice(0, 60) ?? 'nothing'}`];
        });
        return { count: places.length, covered };
      });
      count += told.count;
      expect(told.covered, `${path} at ${String(width)} px`).toEqual([]);
    }
  }
  expect(count).toBeGreaterThan(600);
});
