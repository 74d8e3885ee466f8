import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { visit, type Visit } from './visit.ts';

describe.each(['example', 'below'] as const)('search on the site "%s"', (name) => {
  let site: Visit;
  beforeAll(async () => {
    site = await visit(name);
  });
  afterAll(() => site.close());

  const results = '.found a';

  test('finds a touchpoint by a word of its play', async () => {
    const { page, troubles } = await site.tab();
    await page.goto(`${site.address}search/?q=courier`);
    await page.waitForSelector(results);
    const titles = await page.locator(results).allTextContents();
    expect(titles.join(' ')).toContain('Keep me online');
    const first = page.locator(results, { hasText: 'Keep me online' }).first();
    await first.click();
    await page.waitForURL(`${site.address}touchpoints/keep-me-online/`);
    expect(troubles).toEqual([]);
  });

  test('lists with no word typed, and filters by team', async () => {
    const { page, troubles } = await site.tab();
    await page.goto(`${site.address}search/`);
    await page.waitForSelector(results);
    const before = await page.locator('.count').textContent();
    await page.locator('select[name=team]').selectOption('Billing');
    await page.waitForFunction((count) => document.querySelector('.count')?.textContent !== count, before);
    await page.waitForSelector(results);
    const titles = await page.locator(results).allTextContents();
    expect(page.url()).toContain('team=Billing');
    expect(titles.join(' ')).toContain('Credit on the bill');
    expect(titles.join(' ')).not.toContain('Status page');
    expect(troubles).toEqual([]);
  });
});
