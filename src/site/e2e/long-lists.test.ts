import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { baseDay } from '../../testing/base-playbook.ts';
import { long, longPlaybook } from '../../testing/long-playbook.ts';
import { playbookOnDisk, type PlaybookOnDisk } from '../../testing/playbook-on-disk.ts';
import { runWaymark } from '../../testing/run-waymark.ts';
import { axeFinds } from './axe.ts';
import { visitFolder, type Visit } from './visit.ts';

let playbook: PlaybookOnDisk;
let site: Visit;
beforeAll(async () => {
  playbook = playbookOnDisk(longPlaybook());
  const { code, err } = await runWaymark(['build', '--root', playbook.root, '--today', baseDay]);
  expect(code, err).toBe(0);
  site = await visitFolder(`${playbook.root}/dist`, '/');
});
afterAll(async () => {
  await site.close();
  playbook.remove();
});

/** Goes through a list from its first page to its last by the links that readers have. */
async function walk(page: Page, folder: string) {
  await page.goto(`${site.address}${folder}/`);
  const addresses: string[] = [];
  const perPage: number[] = [];
  for (;;) {
    const links = await page
      .locator('main')
      .evaluate((main) => [...main.querySelectorAll('a')].map((link) => link.pathname));
    addresses.push(...links);
    perPage.push(
      await page
        .locator(
          'main :is(.entry-lines, .touchpoints, .truth-rows, .recoveries, .lines, .teams) > li, main .matrix tbody > tr',
        )
        .count(),
    );
    const next = page.getByRole('link', { name: 'On in the list' });
    if ((await next.count()) === 0) break;
    const from = page.url();
    await next.click();
    await page.waitForURL((url) => url.href !== from);
  }
  return { addresses: new Set(addresses), pages: perPage.length, last: page.url() };
}

test.each([
  ['touchpoints', long.touchpoints],
  ['journeys', long.journeys],
  ['teams', long.teams],
  ['frictions', long.frictions],
  ['glossary', long.terms],
  ['decisions', long.decisions],
])('every page below /%s/ is reached by links from its list', async (folder, count) => {
  const { page, troubles } = await site.tab();
  const { addresses, pages, last } = await walk(page, folder);
  const below = site.pages.filter((path) => new RegExp(`^${folder}/[^/]+/$`).test(path));
  expect(below.length).toBeGreaterThanOrEqual(count);
  expect(below.filter((path) => !addresses.has(`/${path}`))).toEqual([]);
  expect(pages).toBe(Math.ceil(below.length / 60));
  expect(last).toBe(`${site.address}${folder}/page/${String(pages)}/`);
  expect(troubles).toEqual([]);
});

test.each([
  ['recover', long.touchpoints + 1],
  ['obligations', long.touchpoints / 2],
  ['reliability', long.touchpoints + 3],
])('every row of /%s/ is reached', async (folder, count) => {
  const { page } = await site.tab();
  const { addresses, pages } = await walk(page, folder);
  expect([...addresses].filter((address) => address.startsWith('/touchpoints/'))).toHaveLength(count);
  expect(pages).toBe(Math.ceil(count / 60));
});

test('what waits for a promise is owed on one of the pages of what we owe', async () => {
  const { page } = await site.tab();
  const { addresses, pages } = await walk(page, 'debts');
  expect(pages).toBeGreaterThan(1);
  for (let number = 2; number <= long.touchpoints; number += 2)
    expect(addresses).toContain(`/touchpoints/greeting-${String(number).padStart(3, '0')}/`);
});

test('one gets back as one came, and every page of a list says which it is', async () => {
  const { page } = await site.tab();
  await page.goto(`${site.address}frictions/page/2/`);
  const pager = page.getByRole('navigation', { name: 'Pages of this list' });
  expect(await pager.innerText()).toContain('Page 2 of 3');
  await pager.getByRole('link', { name: 'Earlier in the list' }).click();
  await page.waitForURL(`${site.address}frictions/`);
  expect(await pager.getByRole('link').count()).toBe(1);
});

test('on the second page of plays, what is not there is found by Enter', async () => {
  const { page } = await site.tab();
  await page.goto(`${site.address}recover/page/2/`);
  const field = page.getByRole('searchbox');
  await field.fill('ages');
  expect(await page.locator('[data-nothing]').isVisible()).toBe(true);
  await field.press('Enter');
  await page.waitForURL(/\/search\//);
  await expect.poll(() => page.locator('.found').textContent()).toContain('Cup in time');
});

test('home shows some journeys of a phase and leads to the rest, and axe finds nothing on long pages', async () => {
  const { page } = await site.tab();
  await page.goto(site.address);
  expect(await page.locator('.lines > li').count()).toBeLessThan(10);
  expect(await page.getByRole('link', { name: /^57 more$/ }).getAttribute('href')).toBe('/journeys/');
  const pages = ['', 'frictions/page/2/', 'touchpoints/page/2/', 'debts/page/2/', 'recover/page/2/', 'my-role/'];
  expect(await axeFinds(site, pages, {})).toEqual([]);
});
