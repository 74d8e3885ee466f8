import { afterAll, beforeAll, expect, test } from 'vitest';
import { seriousOn } from './axe.ts';
import { visit, type Visit } from './visit.ts';

let site: Visit;
beforeAll(async () => {
  site = await visit('example');
});
afterAll(() => site.close());

test.each(['light', 'dark'] as const)('axe finds nothing serious on any page in %s', async (colorScheme) => {
  // Axe is put into the page by the test, which the page's own policy forbids to others.
  const { page } = await site.tab({ colorScheme, bypassCSP: true, reducedMotion: 'reduce' });
  const found: string[] = [];
  for (const path of site.pages) {
    await page.goto(`${site.address}${path}`);
    if (path === 'search/') await page.waitForSelector('.found a');
    for (const fault of await seriousOn(page)) found.push(`${path}: ${fault}`);
  }
  expect(found).toEqual([]);
});

test.each([390, 320])('nothing scrolls sideways at %i px but the boxes made for it', async (width) => {
  const { page } = await site.tab({ viewport: { width, height: 844 } });
  const wide: string[] = [];
  for (const path of site.pages) {
    await page.goto(`${site.address}${path}`);
    if (path === 'search/') await page.waitForSelector('.found a');
    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    if (over > 0) wide.push(`${path} is ${String(over)} px too wide`);
  }
  expect(wide).toEqual([]);
});

test('every page is readable with JavaScript off', async () => {
  const { page } = await site.tab({ javaScriptEnabled: false });
  await page.goto(`${site.address}touchpoints/keep-me-online/`);
  const text = await page.locator('main').innerText();
  expect(text).toContain('What we say and do');
  expect(text).toContain('If it goes wrong');
  await page.goto(`${site.address}journeys/my-connection-fails/`);
  expect(await page.locator('main').innerText()).toContain('Repair visit kept');
  expect(await page.locator('.diagram svg').count()).toBeGreaterThan(0);
  await page.goto(`${site.address}search/`);
  expect(await page.locator('main').innerText()).toMatch(/JavaScript/);
});

test('a reading page is light: 30 KB in all and 15 KB of script, fonts apart', async () => {
  const { gzipSync } = await import('node:zlib');
  const { page } = await site.tab();
  for (const path of ['', 'journeys/my-connection-fails/', 'touchpoints/keep-me-online/', 'teams/care/']) {
    const sizes = { all: 0, script: 0 };
    const bodies: Promise<void>[] = [];
    page.on('response', (response) => {
      if (response.url().endsWith('.woff2') || response.status() >= 300) return;
      bodies.push(
        response.body().then((body) => {
          const size = gzipSync(body).length;
          sizes.all += size;
          if (response.url().endsWith('.js')) sizes.script += size;
        }),
      );
    });
    await page.goto(`${site.address}${path}`, { waitUntil: 'networkidle' });
    await Promise.all(bodies);
    page.removeAllListeners('response');
    expect(sizes.script, `${path} script`).toBeLessThanOrEqual(15 * 1024);
    expect(sizes.all, `${path} in all`).toBeLessThanOrEqual(30 * 1024);
  }
});
