import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { axeFinds } from './axe.ts';
import { inParts, leadsOn, siteOnDisk } from './site-on-disk.ts';
import { visit, type Visit } from './visit.ts';

const wide = { width: 1280, height: 900 };
const phone = { width: 390, height: 844 };

describe('axe finds nothing that WCAG 2.2 AA forbids', () => {
  let site: Visit;
  beforeAll(async () => {
    site = await visit('example');
  });
  afterAll(() => site.close());

  const parts = 5;
  const all = siteOnDisk(inject('sites').example);
  test.each(inParts(all.pages, parts).map((pages, index) => ({ pages, part: index + 1 })))(
    `on any page in light, part $part of ${String(parts)}`,
    async ({ pages }) => {
      expect(pages.length).toBeGreaterThan(15);
      expect(await axeFinds(site, pages, { colorScheme: 'light', viewport: wide })).toEqual([]);
    },
  );

  test.each([
    { colorScheme: 'dark', viewport: wide },
    { colorScheme: 'light', viewport: phone },
  ] as const)('on a page of every kind in $colorScheme at $viewport.width px', async (as) => {
    expect(site.kinds.length).toBeGreaterThan(20);
    expect(await axeFinds(site, site.kinds, as)).toEqual([]);
  });

  test('and finds what it is meant to find', async () => {
    const { page } = await site.tab();
    await page.goto(site.address);
    const html = site
      .html('')
      .replace(/ aria-label="Search the playbook"/, '')
      .replace(/ placeholder="[^"]*"/, '');
    await page.route(`${site.address}help/`, (route) => route.fulfill({ body: html, contentType: 'text/html' }));
    const broken: Visit = { ...site, tab: () => Promise.resolve({ page, troubles: [] }) };
    expect(await axeFinds(broken, ['help/'], {})).toEqual([expect.stringContaining('label')]);
  });
});

test.each([
  { name: 'library', colorScheme: 'light' },
  { name: 'hostile', colorScheme: 'light' },
  { name: 'hostile', colorScheme: 'dark' },
] as const)('and nothing on the site "$name" in $colorScheme', async ({ name, colorScheme }) => {
  const site = await visit(name);
  // Texts that look like code stand on many pages of one kind: every fortieth, and others in the dark.
  const some = site.pages.filter(
    (page, index) => page.startsWith('touchpoints/') && index % 40 === (colorScheme === 'dark' ? 20 : 0),
  );
  const pages = name === 'library' ? site.kinds : ['', 'recover/', 'journeys/', 'journeys/journey-30/', ...some];
  expect(
    await axeFinds(
      site,
      pages.filter((page) => !leadsOn(site.html(page))),
      { colorScheme, viewport: wide },
    ),
  ).toEqual([]);
  expect(pages.length).toBeGreaterThan(12);
  await site.close();
});
