import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeOn, axeTab } from './axe.ts';
import { visit, type Visit } from './visit.ts';

let site: Visit;
beforeAll(async () => {
  site = await visit('library');
});
afterAll(() => site.close());

test('C15 a journey in a play is a picture with a name and a description, and the same in words', async () => {
  const { page, troubles } = await site.tab({ viewport: { width: 390, height: 844 } });
  await page.goto(`${site.address}touchpoints/find-my-book/`);
  const picture = page.getByRole('img', { name: 'From the question to the book' });
  expect(await picture.locator('.task').count()).toBe(4);
  expect(await picture.locator('desc').textContent()).toMatch(/^A visitor asks for a title/);
  // As large as it was laid out, in a box that scrolls.
  const { width } = (await picture.boundingBox()) ?? { width: 0 };
  expect(width).toBe(Number(await picture.getAttribute('width')));
  expect(width).toBeGreaterThan(390);
  const words = page.locator('figure.drawn details');
  await words.locator('summary').click();
  expect(await words.locator('li').allInnerTexts()).toEqual([
    'Ask at 10:00, with half a title: 3 of 5, Visitor, Front desk',
    'Walk to the shelf together: 5 of 5, Visitor, Front desk',
    'Hear that another branch has it: 2 of 5, Visitor',
    'Take the slip with the date home: 4 of 5, Visitor',
  ]);
  expect(troubles).toEqual([]);
});

test.each(['light', 'dark'] as const)('C15 axe finds nothing about a drawn journey in %s', async (colorScheme) => {
  const page = await axeTab(site, { colorScheme });
  await page.goto(`${site.address}touchpoints/find-my-book/`);
  await page.locator('figure.drawn summary').click();
  expect(await axeOn(page)).toEqual([]);
});

test('any other diagram is its text, with the way to where it is drawn', async () => {
  const { page, troubles } = await site.tab();
  await page.goto(`${site.address}touchpoints/card-catalogue/`);
  const figure = page.locator('figure.as-text');
  expect(await figure.locator('pre').innerText()).toContain('drawers[Drawers] --> museum[Museum]');
  expect(await figure.locator('figcaption').innerText()).toContain('Flowchart, shown as its text.');
  expect(await figure.locator('a').getAttribute('href')).toBe(
    'https://forge.example/riverside/playbook/-/blob/main/content/touchpoints/desk/card-catalogue.md',
  );
  expect(troubles).toEqual([]);
});

test('C14 search finds a play by the words in its diagram', async () => {
  const { page, troubles } = await site.tab();
  await page.goto(`${site.address}search/?q=${encodeURIComponent('half a title')}`);
  await page.waitForSelector('.found a');
  expect(await page.locator('.found a').allInnerTexts()).toContain('Find my book');
  expect(troubles).toEqual([]);
});

test('on paper a journey in a play is in words too', async () => {
  const { page } = await site.tab();
  await page.goto(`${site.address}touchpoints/find-my-book/`);
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByText('Walk to the shelf together: 5 of 5').isVisible()).toBe(true);
});
