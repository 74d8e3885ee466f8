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
    await page.waitForURL((url) => url.href.startsWith(`${site.address}touchpoints/keep-me-online/`));
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

describe('every facet', () => {
  let site: Visit;
  beforeAll(async () => {
    site = await visit('example');
  });
  afterAll(() => site.close());

  const found = /^\d+ found$/;

  test.each([
    ['kind', 'Friction', /Friction/],
    ['journey', 'I join', /./],
    ['channel', 'Phone', /./],
    ['category', 'at-risk', /./],
    ['moment of truth', 'yes', /Moment of truth: /],
    ['recovery play', 'yes', /Touchpoint/],
  ])('works alone, with no word typed, from a link and by hand: %s', async (facet, value, shows) => {
    const { page, troubles } = await site.tab();
    await page.goto(`${site.address}search/?${new URLSearchParams({ [facet]: value }).toString()}`);
    await expect.poll(() => page.locator('.count').textContent()).toMatch(found);
    const linked = await page.locator('.count').textContent();
    await page.waitForSelector('.found > li');
    for (const row of await page.locator('.found > li').allTextContents()) expect(row).toMatch(shows);

    await page.getByRole('button', { name: 'Clear all' }).click();
    await expect.poll(() => page.url()).toBe(`${site.address}search/`);
    await expect.poll(() => page.locator('.count').textContent()).not.toBe(linked);
    await page.locator(`select[name="${facet}"]`).selectOption(value);
    await expect.poll(() => page.locator('.count').textContent()).toBe(linked);
    expect(troubles).toEqual([]);
  });

  test('says how many it would find, and Show more brings every one of them', async () => {
    const { page } = await site.tab();
    await page.goto(`${site.address}search/`);
    await expect.poll(() => page.locator('.count').textContent()).toMatch(found);
    const option = page.locator('select[name=kind] option[value=Touchpoint]');
    const told = Number(/\((\d+)\)/.exec((await option.textContent()) ?? '')?.[1]);
    await page.locator('select[name=kind]').selectOption('Touchpoint');
    await expect.poll(() => page.locator('.count').textContent()).toBe(`${String(told)} found`);
    const more = page.getByRole('button', { name: 'Show more' });
    const shown = () => page.locator('.found > li').count();
    await expect.poll(shown).toBe(20);
    while ((await shown()) < told) {
      const before = await shown();
      await more.click();
      await expect.poll(shown).toBeGreaterThan(before);
    }
    expect(await shown()).toBe(told);
    expect(await more.isVisible()).toBe(false);
  });

  test('two together leave what is true of both, and Enter goes to the first', async () => {
    const { page } = await site.tab();
    await page.goto(`${site.address}search/?team=Care&${new URLSearchParams({ 'moment of truth': 'yes' }).toString()}`);
    await expect.poll(() => page.locator('.count').textContent()).toMatch(found);
    await page.waitForSelector('.found > li');
    for (const row of await page.locator('.found > li').allTextContents()) {
      expect(row).toContain('Moment of truth: ');
      expect(row).toContain('Care');
    }
    await page.getByRole('searchbox').press('Enter');
    expect(await page.evaluate(() => document.activeElement?.closest('.found') !== null)).toBe(true);
  });
});
