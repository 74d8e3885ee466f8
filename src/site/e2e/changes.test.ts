import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { basePlaybook, greetingFile, momentFile, orderFile, playbookFile } from '../../testing/base-playbook.ts';
import { entriesOfEveryKind } from '../../testing/entries-of-every-kind.ts';
import type { GitOnDisk } from '../../testing/git-on-disk.ts';
import { commitsOnDays, type DatedFiles } from '../../testing/commits-on-days.ts';
import { runWaymark } from '../../testing/run-waymark.ts';
import { axeFinds } from './axe.ts';
import { visitFolder, type Visit } from './visit.ts';

const greet = 'content/touchpoints/greet-me.md';
const order = 'content/touchpoints/take-my-order.md';
const cup = 'content/touchpoints/cup-in-time.md';
const grinder = 'content/initiatives/second-grinder.yaml';
const proposed = entriesOfEveryKind[grinder].replace(
  /decision: 'yes'\ndecided.*\n/,
  'decision: proposed\ndecideBy: 2026-09-30\n',
);
const page = `${playbookFile}site: https://cafe.example\nrepository: { url: https://forge.example/cafe/playbook, forge: github }\n`;

const many: readonly DatedFiles[] = Array.from({ length: 64 }, (_, index) => [
  '2026-10-05',
  { [order]: `${orderFile}Smile ${String(index)} times.\n` },
]);
const commits: readonly DatedFiles[] = [
  ['2026-09-01', { 'content/playbook.yaml': page, [grinder]: proposed }],
  ['2026-09-03', { [greet]: greetingFile.replace('1 min', '2 min') }],
  ['2026-09-14', { [grinder]: entriesOfEveryKind[grinder] }],
  ...many,
  ['2026-11-05', { [cup]: momentFile.replace('floor: 98', 'floor: 99') }],
  ['2026-11-06', { [greet]: greetingFile.replace('1 min', '3 min') }],
];

let disk: GitOnDisk;
let site: Visit;
beforeAll(async () => {
  disk = commitsOnDays([basePlaybook, entriesOfEveryKind], commits);
  const { code, err } = await runWaymark(['build', '--root', disk.root, '--today', '2026-11-20']);
  expect(code, err).toBe(0);
  site = await visitFolder(`${disk.root}/dist`, '/');
});
afterAll(async () => {
  await site.close();
  disk.remove();
});

const rows = (at: Page) => at.locator('[data-row]:visible');
const titles = (at: Page) => at.locator('[data-row]:visible h3').allInnerTexts();

test('the rows of a page are narrowed by team and by class, the address keeps it, and so do the months', async () => {
  const { page: at, troubles } = await site.tab();
  await at.goto(`${site.address}changes/`);
  expect(await rows(at).count()).toBe(60);
  await at.getByLabel('Team').selectOption({ label: 'Counter' });
  await at.getByLabel('What it means').selectOption({ label: 'Weakened' });
  expect(await titles(at)).toEqual(['Greet me']);
  expect(await at.locator('[data-commit]:visible').count()).toBe(1);
  expect(await at.getByRole('status').innerText()).toContain('1 of 60 rows');
  expect(new URL(at.url()).search).toBe('?team=counter&class=weakened');
  await at.reload();
  expect(await titles(at)).toEqual(['Greet me']);
  await at.getByRole('link', { name: 'September' }).click();
  await at.waitForURL('**/changes/2026-09/?team=counter&class=weakened');
  expect(await titles(at)).toEqual(['Greet me']);
  expect(await rows(at).locator('time, a').first().getAttribute('href')).toBe('/touchpoints/greet-me/');
  await at.getByRole('button', { name: 'Show all' }).click();
  await expect.poll(() => rows(at).count()).toBe(2);
  expect(new URL(at.url()).search).toBe('');
  expect(troubles).toEqual([]);
});

test('a choice of which a page has no row leaves none, and says so', async () => {
  const { page: at } = await site.tab();
  await at.goto(`${site.address}changes/2026-09/?team=nobody-<b>`);
  expect(await rows(at).count()).toBe(0);
  expect(await at.getByRole('status').innerText()).toContain('0 of 2 rows');
});

test('with JavaScript off every row can be read, month by month, and nothing is offered that needs a script', async () => {
  const { page: at, troubles } = await site.tab({ javaScriptEnabled: false });
  await at.goto(`${site.address}changes/`);
  expect(await rows(at).count()).toBe(60);
  expect(await at.locator('form[data-narrow]:visible').count()).toBe(0);
  await at.getByRole('link', { name: 'October' }).click();
  expect(await rows(at).count()).toBe(60);
  await at.getByRole('link', { name: 'On in the list' }).click();
  expect(new URL(at.url()).pathname).toBe('/changes/2026-10/2/');
  expect(await rows(at).count()).toBe(4);
  expect(troubles).toEqual([]);
});

test('an auditor finds who weakened a promise, and in which commit, two clicks from home', async () => {
  const { page: at } = await site.tab();
  await at.goto(site.address);
  expect(await at.locator('.lately').innerText()).toMatch(/Weakened\.\s+Greet me: On counter, 2 min → 3 min/);
  await at.getByRole('link', { name: 'All changes' }).click();
  const commit = at.locator('[data-commit]').first();
  expect(await commit.innerText()).toMatch(
    /6 November 2026\s+Committed by an account of no team; approval: no record here\./,
  );
  const oid = disk.git('rev-parse', 'HEAD').trim();
  expect(await commit.getByRole('link', { name: /commit/ }).getAttribute('href')).toBe(
    `https://forge.example/cafe/playbook/commit/${oid}`,
  );
});

test('a team finds what changed for it, and its feed', async () => {
  const { page: at } = await site.tab();
  await at.goto(`${site.address}teams/bar/`);
  const section = at.locator('.our-changes');
  expect(await section.innerText()).toMatch(/In November 2026[\s\S]*Strengthened\.\s+Cup in time: Floor 98 % → 99 %/);
  expect(await at.locator('link[type="application/atom+xml"]').getAttribute('href')).toBe('/teams/bar/changes.xml');
  await at.emulateMedia({ media: 'print' });
  expect(await section.isVisible()).toBe(false);
});

test('an initiative tells its decisions over time', async () => {
  const { page: at } = await site.tab();
  await at.goto(`${site.address}initiatives/second-grinder/`);
  expect(await at.locator('.told').innerText()).toMatch(
    /14 September 2026\s+Decided yes on 14 September 2026[\s\S]*1 September 2026\s+Proposed, to be decided by 30 September 2026/,
  );
});

test('axe finds nothing on these pages in light and dark, and at 390 and 320 px nothing scrolls sideways', async () => {
  const pages = ['changes/', 'changes/2026-09/', 'changes/2026-10/2/', '', 'teams/bar/', 'moments/'];
  for (const colorScheme of ['light', 'dark'] as const)
    expect(await axeFinds(site, pages, { colorScheme, viewport: { width: 1280, height: 900 } })).toEqual([]);
  const { page: at } = await site.tab();
  for (const width of [390, 320]) {
    await at.setViewportSize({ width, height: 844 });
    for (const path of pages) {
      await at.goto(`${site.address}${path}`);
      const over = await at.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      expect(over, `${path} at ${String(width)} px`).toBeLessThanOrEqual(0);
    }
  }
});
