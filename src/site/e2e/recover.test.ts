import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { visit, type Visit } from './visit.ts';

let site: Visit;
beforeAll(async () => {
  site = await visit('example');
});
afterAll(() => site.close());

const rows = (page: Page) => page.locator('[data-sought] > ul > li:visible');

async function opened() {
  const tab = await site.tab();
  await tab.page.goto(`${site.address}recover/`);
  return { ...tab, field: tab.page.getByRole('searchbox') };
}

test('typing what the customer says leaves the plays with these words, and tells how many', async () => {
  const { page, troubles, field } = await opened();
  const all = await rows(page).count();
  expect(all).toBeGreaterThan(10);
  await field.fill('nobody came');
  const left = await rows(page).allTextContents();
  expect(left.length).toBeGreaterThan(0);
  expect(left.length).toBeLessThan(all);
  for (const words of left) expect(words.toLowerCase()).toMatch(/nobody[\s\S]*came|came[\s\S]*nobody/);
  expect(await page.locator('[data-left]').textContent()).toBe(`${String(left.length)} of ${String(all)} plays`);
  await field.fill('');
  expect(await rows(page).count()).toBe(all);
  expect(troubles).toEqual([]);
});

test.each(['NOBODY came', '“nobody came”', '"nobody came"', 'nobódy  çame', 'came nobody'])(
  'typed as %s it is the same',
  async (words) => {
    const { page, field } = await opened();
    await field.fill('nobody came');
    const left = await rows(page).allTextContents();
    await field.fill(words);
    expect(await rows(page).allTextContents()).toEqual(left);
  },
);

test('where no play has the words, the whole playbook is one link away', async () => {
  const { page, field } = await opened();
  await field.fill('zebra & “stripes”');
  expect(await rows(page).count()).toBe(0);
  const link = page.getByRole('link', { name: 'Search the whole playbook for them' });
  expect(new URL((await link.getAttribute('href')) ?? '').searchParams.get('q')).toBe('zebra & “stripes”');
  await link.click();
  await page.waitForURL(/\/search\/\?/);
  await expect.poll(() => page.locator('.count').textContent()).toMatch(/^Nothing found|found$/);
});

test('Enter takes the words to search, among the plays', async () => {
  const { page, troubles, field } = await opened();
  await field.fill('courier never came');
  await field.press('Enter');
  await page.waitForURL(/\/search\/\?/);
  await page.waitForSelector('.found a');
  const { searchParams } = new URL(page.url());
  expect(Object.fromEntries(searchParams)).toEqual({ q: 'courier never came', 'recovery play': 'yes' });
  expect(await page.locator('.found').textContent()).toContain('Keep me online');
  expect(troubles).toEqual([]);
});

test('the key / leads into the field, and types itself where one is typing', async () => {
  const { page, field } = await opened();
  await page.keyboard.press('/');
  expect(await field.evaluate((input) => input === document.activeElement)).toBe(true);
  expect(await field.inputValue()).toBe('');
  await page.keyboard.press('/');
  expect(await field.inputValue()).toBe('/');
  await page.goto(`${site.address}teams/care/`);
  await page.keyboard.press('/');
  await page.waitForURL(`${site.address}search/`);
  expect(await page.getByRole('searchbox').evaluate((input) => input === document.activeElement)).toBe(true);
});

test('every row leads to its play and says what they say, and its telephone can be dialled', async () => {
  const { page } = await opened();
  const told = await rows(page).evaluateAll((all) =>
    all.map((row) => ({
      says: row.querySelectorAll('.says li').length,
      links: [...row.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? ''),
    })),
  );
  expect(told.length).toBeGreaterThan(10);
  for (const { says, links } of told) {
    expect(says).toBeGreaterThan(0);
    expect(links[0]).toMatch(/^\/touchpoints\/[a-z-]+\/#recovery$/);
    for (const link of links) expect(link === links[0] || /^tel:\+?\d+$/.test(link), link).toBe(true);
  }
});
