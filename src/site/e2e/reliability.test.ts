import { afterAll, beforeAll, expect, test } from 'vitest';
import { visit, type Visit } from './visit.ts';

let site: Visit;
beforeAll(async () => {
  site = await visit('example');
});
afterAll(() => site.close());

const own = () => site.pages.filter((path) => path.startsWith('reliability/'));

test('every page of reliability is reached from the first by links, and the first from the foot of any page', async () => {
  const { page, troubles } = await site.tab();
  await page.goto(site.address);
  await page
    .getByRole('navigation', { name: 'All of the playbook' })
    .getByRole('link', { name: 'Do we keep it?' })
    .click();
  await page.waitForURL(`${site.address}reliability/`);
  const open = ['reliability/'];
  const seen = new Set(open);
  for (let path = open.shift(); path !== undefined; path = open.shift()) {
    await page.goto(`${site.address}${path}`);
    const links = await page
      .locator('main a')
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).pathname));
    for (const link of links) {
      const to = link.replace(/^\//, '');
      if (!to.startsWith('reliability/') || seen.has(to)) continue;
      seen.add(to);
      open.push(to);
    }
  }
  // What is shorter than its first rows needs no page of its own to be reached.
  expect([...seen].sort()).toEqual(own().sort());
  expect(troubles).toEqual([]);
});

test('a verdict is a shape and a word wherever it stands, and its shape is told to nobody twice', async () => {
  const { page } = await site.tab();
  for (const path of own()) {
    await page.goto(`${site.address}${path}`);
    const verdicts = await page.locator('main span.verdict').evaluateAll((all) =>
      all.map((verdict) => ({
        words: verdict.textContent.trim(),
        shapes: verdict.querySelectorAll('svg[aria-hidden="true"] > *').length,
      })),
    );
    for (const { words, shapes } of verdicts) {
      expect(words, path).toMatch(/^(?:Yes|No|It depends|Not measured|Not promised|Consistent|Reliable)/);
      expect(shapes, `${path}: ${words}`).toBeGreaterThan(0);
    }
  }
});

test('in the matrix each place says what it is, also where nothing is offered', async () => {
  const { page } = await site.tab();
  await page.goto(`${site.address}reliability/`);
  const places = await page
    .locator('.matrix tbody td')
    .evaluateAll((all) => all.map((cell) => cell.textContent.replace(/\s+/g, ' ').trim()));
  expect(places.length).toBeGreaterThan(100);
  for (const words of places)
    expect(words).toMatch(
      /^(?:– not offered|nothing promised|(?:Yes|No|Yes so far|No so far|It depends|Not measured|Not promised)(?: [\d.]+ %| [\d,]+ of [\d,]+| not for all| not split)?)$/,
    );
  const row = page.getByRole('row', { name: /Keep me online/ });
  expect(await row.getByRole('cell').allInnerTexts()).toEqual(
    expect.arrayContaining([expect.stringMatching(/^No\s+78\.0 %$/), expect.stringMatching(/^Yes so far\s+17 of 17$/)]),
  );
});

test('a trend is a picture with a name, and the same stands in numbers', async () => {
  const { page } = await site.tab();
  await page.goto(`${site.address}reliability/how/`);
  const picture = page.getByRole('img', { name: /^Share kept from May to October: 97\.1 %, then 78\.0 %$/ });
  expect(await picture.count()).toBe(1);
  await page.getByText('The same in numbers').click();
  const rows = page.locator('.trend tbody tr');
  expect(await rows.count()).toBe(6);
  expect((await rows.first().innerText()).replace(/\s+/g, ' ')).toBe('October 788 1,010 78.0 % No');
  expect(await picture.locator('circle.point').count()).toBe(6);
});

test('on a phone no channel that is not offered takes room, and nothing is wider than the page', async () => {
  const { page } = await site.tab({ viewport: { width: 320, height: 640 } });
  for (const path of own()) {
    await page.goto(`${site.address}${path}`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBe(320);
  }
  await page.goto(`${site.address}reliability/`);
  expect(await page.locator('.matrix td.absent:visible').count()).toBe(0);
  expect(await page.locator('.matrix td:visible').count()).toBeGreaterThan(40);
});

test('few leavers are never told by their number', async () => {
  const { page } = await site.tab();
  await page.goto(`${site.address}reliability/drop-outs/`);
  const numbers = await page.locator('.reasons .num').allInnerTexts();
  expect(numbers).toContain('fewer than 5');
  expect(numbers.filter((words) => /^[1-4]$/.test(words))).toEqual([]);
});
