import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { visit, type Visit } from './visit.ts';

describe.each(['example', 'below'] as const)('on the site "%s"', (name) => {
  let site: Visit;
  beforeAll(async () => {
    site = await visit(name);
  });
  afterAll(() => site.close());

  test('this device remembers the team that was chosen, until another is asked for', async () => {
    const { page, troubles } = await site.tab();
    await page.goto(`${site.address}my-role/`);
    expect(await page.locator('[data-role-chosen]').isVisible()).toBe(false);
    await page.getByRole('main').getByRole('link', { name: 'Billing', exact: true }).click();
    await page.waitForURL(`${site.address}teams/billing/`);
    const myRole = page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'My role' });
    expect(await myRole.getAttribute('aria-current')).toBe('page');

    await page.goto(site.address);
    expect(await page.locator('main').innerText()).toContain('You work in Billing.');
    const journeys = page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Journeys' });
    expect(await journeys.getAttribute('href')).toBe(`${new URL(site.address).pathname}journeys/`);
    await myRole.click();
    await page.waitForURL(`${site.address}teams/billing/`);

    await page.goto(`${site.address}my-role/`);
    expect(await page.locator('main').innerText()).toContain('You work in Billing.');
    await page.getByRole('button', { name: 'Choose another team' }).click();
    expect(await page.locator('[data-role-chosen]').isVisible()).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.matches('a[data-role]'))).toBe(true);
    await page.goto(site.address);
    expect(await page.locator('main').innerText()).not.toContain('You work in');
    await myRole.click();
    await page.waitForURL(`${site.address}my-role/`);
    expect(troubles).toEqual([]);
  });

  test('what is remembered is one word under the name of this playbook, and another playbook does not read it', async () => {
    const { page } = await site.tab();
    await page.goto(`${site.address}my-role/`);
    const base = new URL(site.address).pathname;
    const other = base === '/' ? '/another/' : '/';
    await page.evaluate((key) => {
      localStorage.setItem(key, JSON.stringify({ title: 'Stock desk', to: '/teams/stock-desk/' }));
    }, `waymark:team:${other}`);
    await page.reload();
    expect(await page.locator('[data-role-chosen]').isVisible()).toBe(false);
    await page.locator('a[data-role=care]').click();
    await page.waitForURL(/care/);
    const kept = await page.evaluate(() => Object.fromEntries(Object.entries(localStorage)));
    expect(kept).toEqual({
      [`waymark:team:${other}`]: JSON.stringify({ title: 'Stock desk', to: '/teams/stock-desk/' }),
      [`waymark:team:${base}`]: JSON.stringify({ title: 'Care', to: `${base}teams/care/` }),
    });
    expect(await page.context().cookies()).toEqual([]);
  });
});

describe('storage that is broken does no harm', () => {
  let site: Visit;
  beforeAll(async () => {
    site = await visit('example');
  });
  afterAll(() => site.close());

  test.each([
    'no JSON',
    'null',
    '7',
    '{"title":7,"to":"/teams/care/"}',
    '{"title":"Care","to":"https://e.invalid/"}',
    '{"title":"Care","to":"//e.invalid/"}',
    '{"title":"Care","to":"javascript:globalThis.__MARKER=1"}',
  ])('%s', async (kept) => {
    const { page, troubles } = await site.tab();
    await page.addInitScript((text) => {
      localStorage.setItem('waymark:team:/', text);
    }, kept);
    await page.goto(`${site.address}my-role/`);
    expect(await page.locator('[data-role-chosen]').isVisible()).toBe(false);
    expect(await page.locator('a[data-my-role]').getAttribute('href')).not.toContain('invalid');
    expect(troubles).toEqual([]);
  });

  test('a browser that keeps nothing leads to the team all the same', async () => {
    const { page, troubles } = await site.tab();
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('No storage here.', 'SecurityError');
        },
      });
    });
    await page.goto(`${site.address}my-role/`);
    await page.locator('a[data-role=care]').click();
    await page.waitForURL(`${site.address}teams/care/`);
    await page.goto(site.address);
    expect(await page.locator('main').innerText()).not.toContain('You work in');
    expect(troubles).toEqual([]);
  });

  test('a team that is gone is forgotten as soon as one looks for it', async () => {
    const { page } = await site.tab();
    await page.goto(site.address);
    await page.evaluate(() => {
      localStorage.setItem('waymark:team:/', '{"title":"Gone","to":"/teams/gone/"}');
    });
    await page.goto(`${site.address}teams/gone/`);
    expect(await page.locator('h1').textContent()).toBe('Nothing stands here');
    await page.goto(`${site.address}my-role/`);
    expect(await page.locator('[data-role-chosen]').isVisible()).toBe(false);
  });
});
