import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openPlaybook } from '../../playbook.ts';
import type { ExampleFiles } from '../../rules/rule.ts';
import { baseDay, basePlaybook } from '../../testing/base-playbook.ts';
import { handedOverOf } from '../../testing/hand-over-playbook.ts';
import { memorySource } from '../../testing/memory-source.ts';
import type { HandedOver } from '../handed-over.ts';
import { openKeptPages } from './kept-pages.ts';

let folder = '';
let kept = '';
let site = '';
let builds = 0;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kept-'));
  kept = join(folder, 'pages');
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const team = 'content/teams/bar.yaml';
const renamed = { [team]: basePlaybook[team].replace(/^name: .*/m, 'name: Coffee bar') };
const pages = {
  'bar.html': ({ playbook }: HandedOver) => `The ${playbook.find('team', 'bar')?.title ?? ''}`,
  'cup.html': ({ playbook }: HandedOver) => `The ${playbook.find('touchpoint', 'cup-in-time')?.title ?? ''}`,
};

/** Builds both pages into a site of its own. */
async function build(files: ExampleFiles = {}, { maker = 'one', given = 'a', stop = false } = {}) {
  const { playbook } = await openPlaybook(memorySource(basePlaybook, files), { today: baseDay });
  const opened = openKeptPages(kept, handedOverOf(playbook, baseDay), maker);
  site = join(folder, `site-${String((builds += 1))}`);
  mkdirSync(site);
  for (const [file, page] of Object.entries(pages)) {
    const route = { key: file, file, given: { given } };
    if (opened.putBack(route, site)) continue;
    const render = () => Promise.resolve(new TextEncoder().encode(page(opened.view)));
    writeFileSync(join(site, file), await opened.render(route, site, render));
  }
  if (!stop) opened.leave([]);
  opened.close();
  return opened.rendered;
}

const read = (file: string): string => readFileSync(join(site, file), 'utf8');

test('a page is rendered once, and again only where something that it read is another', async () => {
  expect(await build()).toEqual(['bar.html', 'cup.html']);
  expect(await build()).toEqual([]);
  expect(await build(renamed)).toEqual(['bar.html']);
  expect([read('bar.html'), read('cup.html')]).toEqual(['The Coffee bar', expect.stringMatching(/^The .*cup/i)]);
  expect(await build(renamed)).toEqual([]);
  expect(await build()).toEqual(['bar.html']);
});

test('what the route gives to a page, and who made it, are part of what it rests on', async () => {
  await build();
  expect(await build({}, { given: 'b' })).toEqual(['bar.html', 'cup.html']);
  expect(await build({}, { given: 'b' })).toEqual([]);
  expect(await build({}, { given: 'b', maker: 'two' })).toEqual(['bar.html', 'cup.html']);
});

test('a build that was stopped leaves what was kept as it was', async () => {
  await build();
  await build(renamed, { stop: true });
  expect(await build()).toEqual([]);
  expect(read('bar.html')).not.toContain('Coffee bar');
  expect(await build(renamed)).toEqual(['bar.html']);
});

test('a page is not put back where its bytes are not those that were rendered', async () => {
  await build();
  const pack = join(kept, readdirSync(kept).find((name) => name.startsWith('pack')) ?? '');
  const bytes = readFileSync(pack);
  const text = bytes.toString('latin1');
  writeFileSync(pack, text.replace('The', 'Not'), 'latin1');
  expect(await build()).toEqual(['bar.html']);
  expect(read('bar.html')).toMatch(/^The/);
});

test.each<[string, (file: string) => void]>([
  ['cut off', (file) => writeFileSync(file, readFileSync(file).subarray(0, -1))],
  ['longer', (file) => appendFileSync(file, 'x')],
  ['empty', (file) => writeFileSync(file, '')],
  ['something else', (file) => writeFileSync(file, '{"pages":[]}\n\n')],
  ['gone', (file) => rmSync(file)],
])('an index or a pack that is %s costs time and changes nothing', async (_, spoil) => {
  await build();
  const before = read('bar.html');
  for (const name of ['index', 'pack']) {
    const file = readdirSync(kept).find((one) => one.startsWith(name));
    spoil(join(kept, file ?? ''));
    await build();
    expect(read('bar.html')).toBe(before);
    expect(existsSync(join(kept, 'index'))).toBe(true);
  }
  expect(await build()).toEqual([]);
});

test('pages of the past do not pile up', async () => {
  for (let round = 0; round < 12; round += 1) await build(round % 2 === 0 ? renamed : {});
  const sizes = readdirSync(kept)
    .filter((name) => name.startsWith('pack'))
    .map((name) => readFileSync(join(kept, name)).length);
  expect(sizes).toHaveLength(1);
  expect(sizes[0]).toBeLessThan(200);
});
