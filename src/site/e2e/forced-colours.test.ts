import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { visit, type Visit } from './visit.ts';

let site: Visit;
beforeAll(async () => {
  site = await visit('example');
});
afterAll(() => site.close());

/** How many pixels differ between two pictures of one size, and how many there are. */
async function difference(
  blank: Page,
  one: Buffer,
  other: Buffer,
): Promise<{ readonly pixels: number; readonly of: number }> {
  return blank.evaluate(
    async (pictures) => {
      const pixels = await Promise.all(
        pictures.map(async (base64) => {
          const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
          const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
          const canvas = new OffscreenCanvas(picture.width, picture.height);
          const context = canvas.getContext('2d');
          context?.drawImage(picture, 0, 0);
          return new Uint32Array(
            context?.getImageData(0, 0, picture.width, picture.height).data.buffer ?? new ArrayBuffer(),
          );
        }),
      );
      const [first = new Uint32Array(), second = new Uint32Array()] = pixels;
      return { pixels: first.filter((pixel, index) => pixel !== second[index]).length, of: first.length };
    },
    [one.toString('base64'), other.toString('base64')],
  );
}

/** The share of its own box that a mark fills, told by taking it away. */
async function inkOf(blank: Page, mark: Locator): Promise<number> {
  const shown = await mark.screenshot();
  await mark.evaluate((element) => element.style.setProperty('opacity', '0'));
  const hidden = await mark.screenshot();
  await mark.evaluate((element) => element.style.removeProperty('opacity'));
  const { pixels, of } = await difference(blank, shown, hidden);
  return pixels / of;
}

test.each(['light', 'dark'] as const)(
  'with forced colours in %s the marks of a journey are still drawn',
  async (colorScheme) => {
    const { page } = await site.tab({ forcedColors: 'active', colorScheme, reducedMotion: 'reduce' });
    const blank = await (await site.browser.newContext()).newPage();
    await page.goto(`${site.address}journeys/i-join/`);
    for (const mark of ['moment', 'stop', 'optional', 'handoff']) {
      const first = page.locator(`.route .mark.${mark}:visible`).first();
      expect(await inkOf(blank, first), mark).toBeGreaterThan(0.1);
    }
    for (const path of ['', 'moments/', 'touchpoints/', 'touchpoints/keep-me-online/']) {
      await page.goto(`${site.address}${path}`);
      for (const mark of (await page.locator('main .blaze:visible').all()).slice(0, 3))
        expect(await inkOf(blank, mark), path).toBeGreaterThan(0.5);
    }
  },
);

test('with forced colours one still sees where the keyboard is', async () => {
  const { page } = await site.tab({ forcedColors: 'active', reducedMotion: 'reduce' });
  const blank = await (await site.browser.newContext()).newPage();
  for (const [path, places] of Object.entries({
    '': ['.ask input', 'main .lines a', '.top nav a', 'a.find'],
    'search/': ['.seek input', '.facets select', '.found a'],
    'journeys/i-join/': ['[name=seen-as]:checked', '.route a', '.scroll', 'summary'],
    'my-role/': ['a[data-role]'],
  })) {
    await page.goto(`${site.address}${path}`);
    if (path === 'search/') await page.waitForSelector('.found a');
    for (const place of places) {
      const element = page.locator(`${place}:visible`).first();
      await element.scrollIntoViewIfNeeded();
      const box = await element.boundingBox();
      if (!box) throw new Error(`${path} has no ${place}`);
      const clip = {
        x: Math.max(0, box.x - 6),
        y: Math.max(0, box.y - 6),
        width: box.width + 12,
        height: box.height + 12,
      };
      // A field shows its caret too; only what stays is compared.
      const picture = () => page.screenshot({ clip, caret: 'hide' });
      await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
      const without = await picture();
      await page.keyboard.press('Shift');
      await element.focus();
      const { pixels } = await difference(blank, without, await picture());
      expect(pixels, `${path} ${place}`).toBeGreaterThan(60);
    }
  }
});
