import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../../testing/browser.ts';
import { visit, type Visit } from './visit.ts';

let site: Visit;
beforeAll(async () => {
  site = await visit('example');
});
afterAll(() => site.close());

const words = (text: string): string => text.replace(/\s+/g, ' ').trim();

test('with JavaScript off every kind of page says the same words', async () => {
  const { page: without } = await site.tab({ javaScriptEnabled: false });
  const { page } = await site.tab();
  for (const path of site.kinds) {
    if (path === 'search/') continue;
    const said: string[] = [];
    for (const tab of [page, without]) {
      await tab.goto(`${site.address}${path}`);
      // What only a script does is offered only with one: narrowing rows, asking for a day.
      await tab.locator('form[data-narrow], form[data-past]').evaluateAll((forms) => {
        for (const form of forms) form.remove();
      });
      said.push(words(await tab.locator('main').innerText()));
    }
    const [on = '', off = ''] = said;
    // What only a script does is offered only with one, and a link stands in its place.
    expect(off.replace('How to find things without a script ', ''), path).toBe(on.replace('press / ', ''));
    expect(off.length, path).toBeGreaterThan(60);
  }
});

test('with JavaScript off one gets from home to a play, to a journey and back', async () => {
  const { page, troubles } = await site.tab({ javaScriptEnabled: false });
  await page.goto(site.address);
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'If it goes wrong' }).click();
  await page.getByRole('main').getByRole('link', { name: 'Repair visit kept' }).click();
  expect(await page.locator('#recovery').innerText()).toContain('Put right within');
  await page
    .getByRole('navigation', { name: 'Breadcrumbs' })
    .getByRole('link', { name: 'My connection fails' })
    .click();
  expect(await page.locator('main').innerText()).toContain('Repair visit kept');
  expect(await page.locator('.diagram svg').count()).toBeGreaterThan(0);
  await page.getByRole('link', { name: 'Search the playbook' }).click();
  expect(await page.locator('main').innerText()).toMatch(/needs JavaScript, which is switched off here/);
  await page.getByRole('main').getByRole('link', { name: 'Glossary' }).click();
  expect(await page.locator('h1').innerText()).toBe('Glossary');
  expect(troubles).toEqual([]);
});

test('where the index is missing, search says so and leads on', async () => {
  const { page } = await site.tab();
  await page.route('**/pagefind/**', (route) => route.fulfill({ status: 404, body: '' }));
  await page.goto(`${site.address}search/?q=courier`);
  const failed = page.locator('.failed');
  await failed.waitFor();
  expect(await failed.innerText()).toMatch(/^Search could not start in this browser: .+\. Everything can be reached/);
  await page.getByRole('main').getByRole('link', { name: 'Touchpoints' }).click();
  await page.waitForURL(`${site.address}touchpoints/`);
});

test('in a browser without WebAssembly search says why it cannot, and leads on', async () => {
  const browser = await launchBrowser(['--js-flags=--jitless']);
  try {
    const page = await browser.newPage();
    await page.goto(`${site.address}search/?q=courier`);
    expect(await page.evaluate(() => 'WebAssembly' in globalThis)).toBe(false);
    const failed = page.locator('.failed');
    await failed.waitFor();
    expect(await failed.innerText()).toMatch(/^Search could not start in this browser: .*WebAssembly.*\. Everything/);
    await page.getByRole('main').getByRole('link', { name: 'Journeys' }).click();
    await page.waitForURL(`${site.address}journeys/`);
  } finally {
    await browser.close();
  }
});

test.each(['', 'touchpoints/keep-me-online/', 'journeys/i-join/', 'teams/care/'])(
  'opened from a disk, %s keeps its words readable',
  async (path) => {
    const { page: served } = await site.tab();
    await served.goto(`${site.address}${path}`);
    const { page } = await site.tab();
    await page.goto(pathToFileURL(join(site.folder, path, 'index.html')).href);
    const said = words((await page.locator('main').textContent()) ?? '');
    expect(said).toBe(words((await served.locator('main').textContent()) ?? ''));
    const heading = page.locator('h1');
    expect(await heading.isVisible()).toBe(true);
    const [ink, paper] = await heading.evaluate((element) => [
      getComputedStyle(element).color,
      getComputedStyle(document.documentElement).backgroundColor,
    ]);
    expect(ink).not.toBe(paper);
  },
);

test('a page that is open stays readable when the network goes away', async () => {
  const { page } = await site.tab();
  await page.goto(`${site.address}touchpoints/keep-me-online/`);
  await page.context().setOffline(true);
  expect(await page.locator('#recovery').innerText()).toContain('Put right within');
});
