import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { focusOf, tabTo } from './focus.ts';
import { visit, type Visit } from './visit.ts';

const still = { reducedMotion: 'reduce' } as const;
let site: Visit;
beforeAll(async () => {
  site = await visit('example');
});
afterAll(() => site.close());

test('Tab and Enter alone lead from home to what to do when nobody came', async () => {
  const { page, troubles } = await site.tab(still);
  await page.goto(site.address);
  const [first] = await tabTo(page, () => true);
  expect(first?.name).toBe('Skip to the content');

  await tabTo(page, ({ name }) => name === 'If it goes wrong');
  await page.keyboard.press('Enter');
  await page.waitForURL(`${site.address}recover/`);

  await tabTo(page, ({ name }) => name === 'Skip to the content');
  await page.keyboard.press('Enter');
  const passed = await tabTo(page, ({ name }) => name === 'What does the customer say?');
  expect(passed.some(({ name }) => name === 'My role')).toBe(false);
  await page.keyboard.type('nobody came');
  await tabTo(page, ({ path }) => path.endsWith('#recovery'));
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/touchpoints\/[a-z-]+\/#recovery$/);

  const play = page.locator('#recovery');
  expect(await play.evaluate((section) => section.getBoundingClientRect().top)).toBeLessThan(400);
  await tabTo(page, ({ path }) => path.startsWith('+') || /^\d+$/.test(path));
  expect(
    await play
      .locator('a.tel')
      .first()
      .evaluate((link) => link === document.activeElement),
  ).toBe(true);
  expect(troubles).toEqual([]);
});

test('on every kind of page the first Tab offers to skip, and Enter brings one into the content', async () => {
  const { page } = await site.tab(still);
  for (const path of site.kinds) {
    // The search page puts the reader into its field.
    if (path === 'search/') continue;
    await page.goto(`${site.address}${path}`);
    await page.keyboard.press('Tab');
    expect((await focusOf(page))?.name, path).toBe('Skip to the content');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.tagName), path).toBe('MAIN');
    await page.keyboard.press('Tab');
    const isPast = await page.evaluate(() => document.activeElement?.closest('header.top') === null);
    expect(isPast, path).toBe(true);
  }
});

const placeOf = (page: Page) => page.evaluate(() => (document.activeElement as HTMLElement).dataset['place']);
const isDay = (page: Page) => page.evaluate(() => document.activeElement?.matches('[type=date]') === true);

test.each(['journeys/i-join/', 'touchpoints/keep-me-online/', 'teams/care/', 'rules/'])(
  'Tab reaches everything on %s in the order of the page, and one always sees where one is',
  async (path) => {
    const { page } = await site.tab(still);
    await page.goto(`${site.address}${path}`);
    await tabTo(page, ({ name }) => name === 'Skip to the content');
    await page.keyboard.press('Enter');
    const all = await page.evaluate(() => {
      const places = [
        ...document.querySelectorAll<HTMLElement>('main :is(a[href], button, input, select, summary, [tabindex="0"])'),
      ].filter((place) => place.checkVisibility());
      // Of radio buttons that belong together the keyboard reaches the chosen one.
      const reached = places.filter(
        (place) => !(place instanceof HTMLInputElement && place.type === 'radio' && !place.checked),
      );
      for (const [index, place] of reached.entries()) place.dataset['place'] = String(index);
      return reached.length;
    });
    expect(all).toBeGreaterThan(15);
    const most = Math.min(all, 60);
    for (let index = 0; index < most; index += 1) {
      await page.keyboard.press('Tab');
      // A field for a day has a stop for the day, the month, the year and the calendar.
      for (let part = 0; part < 4 && (await placeOf(page)) === String(index - 1) && (await isDay(page)); part += 1)
        await page.keyboard.press('Tab');
      expect(await placeOf(page)).toBe(String(index));
      expect((await focusOf(page))?.unseen).toBeUndefined();
    }
  },
);

test('the arrow keys choose whose way a journey shows, and dim what only others meet', async () => {
  const { page } = await site.tab(still);
  await page.goto(`${site.address}journeys/i-join/`);
  const dimmed = () =>
    page.evaluate(
      () =>
        [...document.querySelectorAll('.some .facts')].filter((one) => getComputedStyle(one).opacity === '0.5').length,
    );
  await page.locator('[name=seen-as]').first().focus();
  expect(await dimmed()).toBe(0);
  await page.keyboard.press('ArrowDown');
  expect(await page.locator('[name=seen-as]:checked').getAttribute('value')).toBe('1');
  expect((await focusOf(page))?.unseen).toBeUndefined();
  const counts = [await dimmed()];
  for (let more = 2; more < (await page.locator('[name=seen-as]').count()); more += 1) {
    await page.keyboard.press('ArrowDown');
    counts.push(await dimmed());
  }
  expect(Math.max(...counts)).toBeGreaterThan(0);
  await page.keyboard.press('ArrowDown');
  expect(await dimmed()).toBe(0);
});

test('a drawing that is wider than the page is moved with the arrow keys', async () => {
  const { page } = await site.tab({ ...still, viewport: { width: 390, height: 844 } });
  await page.goto(`${site.address}journeys/my-connection-fails/`);
  const box = page.getByRole('region', { name: /^Diagram: / }).first();
  await box.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => box.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
});
