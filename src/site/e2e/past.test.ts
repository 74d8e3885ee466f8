import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { recordsOf } from '../../publish/read-search-index.ts';
import { orderFile } from '../../testing/base-playbook.ts';
import { pastOnDisk, type PastOnDisk } from '../../testing/past-on-disk.ts';
import { runWaymark } from '../../testing/run-waymark.ts';
import { axeOn, axeTab } from './axe.ts';
import { linksInside } from './links-inside.ts';
import { visitFolder, type Visit } from './visit.ts';

const greet = 'touchpoints/greet-me/';
const order = 'touchpoints/take-my-order/';
const changes = 64;

let disk: PastOnDisk;
let site: Visit;
beforeAll(async () => {
  disk = pastOnDisk();
  // A promise that was changed every day from September on: more than one page, and more than one file, can hold.
  for (let day = 0; day < changes; day++)
    disk.commit(
      'Another floor',
      { 'content/touchpoints/take-my-order.md': orderFile.replace('floor: 95', `floor: ${String(30 + day)}`) },
      { at: new Date(Date.UTC(2026, 8, 1 + day, 12)).toISOString() },
    );
  const { code, err } = await runWaymark(['build', '--root', disk.root]);
  expect(code, err).toBe(0);
  site = await visitFolder(join(disk.root, 'dist'), '/');
});
afterAll(async () => {
  await site.close();
  disk.remove();
});

const answer = '.answer-of-day';

async function pick(page: Page, day: string): Promise<string> {
  await page.getByLabel('What did we promise on').fill(day);
  await page.getByRole('button', { name: 'Show' }).click();
  const [year, , date] = day.split('-');
  const said = page.locator(answer).filter({ hasText: new RegExp(`On ${String(Number(date))} \\w+ ${String(year)}`) });
  return (await said.innerText()).replace(/\s+/g, ' ');
}

describe('the day that a reader picks', () => {
  test('gives the promise of that day, from which commit on, until when, and by whom', async () => {
    const { page, troubles } = await site.tab();
    await page.goto(`${site.address}${greet}`);
    const said = await pick(page, '2026-03-12');
    expect(said).toContain('“Somebody greets you within two minutes of your coming in.”');
    expect(said).toContain('within 2 minutes, floor 90 %');
    expect(said).toContain('Answered for by Counter');
    expect(said).toContain('From 3 March 2026 until a day between 1 June 2026 and 1 August 2026.');
    expect(said).toContain(
      `It began with commit ${disk.commits.slower.slice(0, 10)}, 3 March 2026, committed by Counter; approval: no record here.`,
    );
    expect(page.url()).toBe(`${site.address}${greet}#on=2026-03-12`);
    expect(await page.locator(answer).getAttribute('aria-live')).toBe('polite');
    expect(await pick(page, '2026-03-03')).toContain('It changed on that very day: this is what stood at its end.');
    expect(await pick(page, '2026-03-02')).toContain('within a minute of your coming in');
    expect(troubles).toEqual([]);
  });

  test('before the first commit nothing is known, and of what came later it was not there', async () => {
    const { page } = await site.tab();
    await page.goto(`${site.address}${greet}`);
    expect(await pick(page, '2026-01-09')).toMatch(
      /This history begins on 10 January 2026: what was promised before is in no commit\.$/,
    );
    await page.goto(`${site.address}touchpoints/wave/`);
    expect(await pick(page, '2026-03-25')).toContain('It was not in this playbook yet.');
    expect(await pick(page, '2026-11-21')).toContain('This playbook stands still: of later days it knows nothing.');
  });

  test('where it hangs on a commit whose date cannot be right, nobody guesses', async () => {
    const { page } = await site.tab();
    await page.goto(`${site.address}${greet}`);
    const said = await pick(page, '2026-07-01');
    expect(said).toContain('Nobody can say which of these stood on that day');
    expect(said).toContain('within three minutes');
    expect(said).toContain('within two minutes');
    expect(said).toContain('its own date is older than what came before it');
  });

  test('may stand in the address that is sent to somebody', async () => {
    const { page, troubles } = await site.tab();
    await page.goto(`${site.address}${greet}#on=2026-02-02`);
    await page.getByText('On 2 February 2026').waitFor();
    expect(await page.locator(answer).innerText()).toContain('within a minute');
    expect(await page.getByLabel('What did we promise on').inputValue()).toBe('2026-02-02');
    await page.evaluate(() => (location.hash = '#on=2026-03-12'));
    await page.getByText('On 12 March 2026').waitFor();
    expect(troubles).toEqual([]);
  });

  test('is looked up further back only where it lies further back', async () => {
    const { page } = await site.tab();
    const asked: string[] = [];
    page.on('request', (request) => {
      if (/\/past[-\d]*\.json$/.test(request.url()))
        asked.push(request.url().slice(site.address.length + order.length));
    });
    await page.goto(`${site.address}${order}`);
    expect(asked).toEqual([]);
    expect(await pick(page, '2026-11-01')).toContain('floor 91 %');
    expect(asked).toEqual(['past.json']);
    expect(await pick(page, '2026-01-15')).toContain('floor 95 %');
    expect(asked).toEqual(['past.json', 'past-2.json']);
  });

  test('is picked by the keyboard alone', async () => {
    const { page } = await site.tab();
    await page.goto(`${site.address}${greet}`);
    await page.getByLabel('What did we promise on').focus();
    await page.keyboard.type('03122026');
    await page.keyboard.press('Enter');
    await page.getByText('On 12 March 2026').waitFor();
  });
});

test('with scripts off the page says what stood from which day to which', async () => {
  const { page } = await site.tab({ javaScriptEnabled: false });
  await page.goto(`${site.address}${greet}`);
  expect(await page.getByLabel('What did we promise on').isVisible()).toBe(false);
  const stood = page.getByText('From 3 March 2026 until a day between 1 June 2026 and 1 August 2026: what stood');
  await stood.click();
  expect(await page.locator('details.stood[open]').innerText()).toContain('within two minutes of your coming in');
});

test('a long history has pages of its own, all of it, and what stood after each', async () => {
  const { page } = await site.tab({ javaScriptEnabled: false });
  await page.goto(`${site.address}${order}`);
  expect(await page.locator('#past .revision').count()).toBe(6);
  await page.getByRole('link', { name: `All ${String(changes + 1)} changes` }).click();
  expect(await page.locator('.revision').count()).toBe(60);
  await page.getByRole('link', { name: 'On in the list' }).click();
  await page.waitForURL(/history\/page\/2\/$/);
  expect(await page.locator('.revision').count()).toBe(5);
  expect(await page.locator('.revision details.stood').last().textContent()).toContain('floor 95');
  expect(site.pages.filter((path) => path.includes('/history/'))).toEqual([
    `${order}history/`,
    `${order}history/page/2/`,
  ]);
});

test('what was taken out leaves a page that says so, in no list and no search; what was hidden leaves nothing', () => {
  const page = site.html('touchpoints/nod/');
  expect(page).toContain('<meta name="robots" content="noindex">');
  const text = page.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
  for (const words of [
    'Taken out on 1 June 2026.',
    'Committed by Counter',
    'Somebody nods at you.',
    'Touchpoints of today',
  ])
    expect(text).toContain(words);
  const naming = site.files
    .filter((file) => /\.(?:html|md|txt)$/.test(file) && !file.startsWith('touchpoints/nod/'))
    .filter((file) => readFileSync(join(site.folder, file), 'utf8').includes('touchpoints/nod/'));
  expect(naming).toEqual([]);
  expect(recordsOf(join(site.folder, 'pagefind'))).not.toContain('/touchpoints/nod/');
  for (const file of site.files) {
    const bytes = readFileSync(join(site.folder, file));
    const told = bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes).toString('utf8') : bytes.toString('utf8');
    expect(/CANARY|touchpoints\/(?:wink|blink)/.exec(`${file} ${told}`)?.[0], file).toBeUndefined();
  }
});

test('a withdrawn entry says since when', async () => {
  const { page } = await site.tab();
  await page.goto(`${site.address}touchpoints/bow/`);
  expect(await page.locator('main .said').innerText()).toContain('1 August 2026: withdrawn with commit');
});

describe.each(['light', 'dark'] as const)('in a %s room', (colorScheme) => {
  test('nothing of the past stands in the way of anybody', async () => {
    const page = await axeTab(site, { colorScheme });
    const found: string[] = [];
    for (const path of [
      greet,
      `${greet}#on=2026-07-01`,
      `${order}history/`,
      'touchpoints/nod/',
      'teams/counter/',
      'journeys/my-order/',
    ]) {
      await page.goto('about:blank');
      await page.goto(`${site.address}${path}`);
      if (path.includes('#on')) await page.locator(`${answer} .day`).waitFor();
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      found.push(...(await axeOn(page)).map((line) => `${path}: ${line}`));
    }
    expect(found).toEqual([]);
  });
});

test.each([390, 320])('a window of %i pixels shows it without a scroll to the side', async (width) => {
  const { page } = await site.tab({ viewport: { width, height: 700 } });
  for (const path of [`${greet}#on=2026-07-01`, `${order}history/`, 'touchpoints/nod/']) {
    await page.goto('about:blank');
    await page.goto(`${site.address}${path}`);
    if (path.includes('#on')) await page.locator(`${answer} .day`).waitFor();
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
      path,
    ).toBe(0);
  }
});

test('every link leads somewhere, and the pages and the script stay light', () => {
  const { dead, links } = linksInside(site);
  expect(dead).toEqual([]);
  expect(links).toBeGreaterThan(100);
  const packed = (file: string): number => gzipSync(readFileSync(join(site.folder, file))).length;
  const script = site.files.filter((file) => /assets\/DayPicker.*\.js$/.test(file));
  expect(script).toHaveLength(1);
  expect(packed(script[0] ?? '')).toBeLessThan(2048);
  for (const file of [`${order}index.html`, `${order}history/index.html`])
    expect(packed(file), file).toBeLessThan(16 * 1024);
});
