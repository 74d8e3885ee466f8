import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { recordsOf } from '../../publish/read-search-index.ts';
import { visit, type Visit } from './visit.ts';

const page = 'touchpoints/card-catalogue/';
const old = 'touchpoints/drawers-of-cards/';

let site: Visit;
beforeAll(async () => {
  site = await visit('library');
});
afterAll(() => site.close());

test('what was withdrawn keeps its page, which says so before anything else', async () => {
  const { page: tab, troubles } = await site.tab();
  await tab.goto(`${site.address}${page}`);
  const said = await tab.locator('main').innerText();
  expect(said).toContain('Withdrawn. This is kept for the record and is no longer in force.');
  expect(said.indexOf('Withdrawn.')).toBeLessThan(said.indexOf('Every book has its card.'));
  expect(said).toContain('The drawers went to the museum in 2025.');
  expect(troubles).toEqual([]);
});

test('a link from long ago, under its former name, still leads to it', async () => {
  const { page: tab } = await site.tab();
  await tab.goto(`${site.address}${old}`);
  await tab.waitForURL(`${site.address}${page}`);
  expect(await tab.locator('main').innerText()).toContain('Withdrawn.');
});

test('with scripts off the former page leads on too', async () => {
  const { page: tab } = await site.tab({ javaScriptEnabled: false });
  await tab.goto(`${site.address}${old}`);
  await tab.waitForURL(`${site.address}${page}`);
});

test('it asks not to be found by others, and stands in no list of what is in force, in no search and in nothing for machines', () => {
  for (const path of [page, old]) expect(site.html(path)).toContain('<meta name="robots" content="noindex">');
  // What changed is told of everything, by name: the pages of changes, and those of its team.
  const tellsChanges = /^(?:changes|teams\/collections)\//;
  const naming = site.files
    .filter((file) => !tellsChanges.test(file))
    .filter((file) => /\.(?:html|md|txt|xml)$/.test(file) && !file.startsWith(page) && !file.startsWith(old))
    .filter((file) => /card-catalogue|Card catalogue/.test(readFileSync(join(site.folder, file), 'utf8')));
  expect(naming).toEqual([]);
  const records = recordsOf(join(site.folder, 'pagefind'));
  expect(records).toContain('/touchpoints/get-a-card/');
  expect(records.filter((address) => /card-catalogue|drawers/.test(address))).toEqual([]);
  expect(existsSync(join(site.folder, page, 'index.md'))).toBe(true);
});
