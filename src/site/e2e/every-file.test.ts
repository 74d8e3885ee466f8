import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';
import { openPlaybook } from '../../playbook.ts';
import { workingTree } from '../../sources/working-tree.ts';
import { leadsOn, siteOnDisk } from './site-on-disk.ts';

const product = join(import.meta.dirname, '../../..');
const roots = { example: product, below: product, library: join(product, 'src/testing/library') };
const bases = { example: '/', below: '/play/book/', library: '/' };

/** What a reader of a file gets, also where it is packed. */
function textOf(file: string): string {
  const bytes = readFileSync(file);
  return (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('utf8');
}

describe.each(['example', 'below', 'library'] as const)('the files of the site "%s"', (name) => {
  const site = siteOnDisk(inject('sites')[name]);
  const texts = site.files
    .filter((file) => !/\.(?:woff2|png|jpe?g|webp|ico)$/.test(file))
    .map((file) => ({ file, text: textOf(join(site.folder, file)) }));
  const endingIn = (ending: RegExp) => texts.filter(({ file }) => ending.test(file));

  test('no script makes a program out of text, and none brings its own framework into a page', () => {
    expect(endingIn(/\.js$/).length).toBeGreaterThan(3);
    for (const { file, text } of endingIn(/\.js$/)) expect(text, file).not.toMatch(/\bnew Function\b|\beval\s*\(/);
    for (const { file, text } of endingIn(/\.html$/)) expect(text, file).not.toMatch(/astro-island/);
  });

  test('nothing is fetched from anybody else', () => {
    const elsewhere = /^(?:[a-z][a-z\d+.-]*:)?\/\//i;
    for (const { file, text } of endingIn(/\.html$/)) {
      const fetched = text.matchAll(
        /<(?:script|link|img|source|video|audio|iframe|object|embed|form|input|use|image)\b[^>]*?\s(?:src|href|srcset|data|poster|action)="([^"]*)"/g,
      );
      for (const [tag, address = ''] of fetched) expect(elsewhere.test(address), `${file}: ${tag}`).toBe(false);
    }
    for (const { file, text } of endingIn(/\.css$/)) {
      for (const [, address = ''] of text.matchAll(/url\(\s*["']?([^"')]*)/g))
        expect(elsewhere.test(address), `${file}: ${address}`).toBe(false);
      expect(text, file).not.toContain('@import');
    }
  });

  test('nothing is left over from the making: no map, no working file, no path of the machine', () => {
    const traces = [product, homedir(), 'node_modules', '.prerender', '.waymark'].filter((trace) => trace.length > 1);
    for (const { file, text } of texts) {
      expect(file).not.toMatch(/\.(?:map|m?ts|astro)$|(?:^|\/)\./);
      expect(text, file).not.toMatch(/sourceMappingURL=/);
      // The rules show what a playbook should not hold, and help says where things lie.
      if (/^(?:rules|help)\//.test(file)) continue;
      for (const trace of traces) expect(text.includes(trace), `${file} holds ${trace}`).toBe(false);
    }
  });

  test('no account, no author and no address of a person stands anywhere: only how to reach teams', async () => {
    const { playbook } = await openPlaybook(workingTree(roots[name]), { today: '2026-11-20' });
    const reachable = new Set(playbook.teams.flatMap(({ data }) => data.contact?.mail ?? []));
    const accounts = playbook.teams.flatMap(({ data }) => [...(data.accounts ?? []), data.forge ?? []].flat());
    if (name !== 'library') expect(accounts.length).toBeGreaterThan(0);
    for (const { file, text } of texts) {
      for (const account of accounts) expect(text.includes(account), `${file} holds ${account}`).toBe(false);
      for (const [address] of text.matchAll(/(?<![\w:.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}/g))
        expect(reachable, `${file} holds ${address}`).toContain(address);
    }
  });

  test('every page has a twin that begins with its heading, and machines are led to twins that are there', () => {
    for (const page of site.pages) {
      const html = site.html(page);
      const twin = join(site.folder, page, 'index.md');
      expect(existsSync(twin), page).toBe(!leadsOn(html));
      if (leadsOn(html)) continue;
      expect(readFileSync(twin, 'utf8').match(/^# \S.*$/gm), page).toHaveLength(1);
      expect(html, page).toContain('<link rel="alternate" type="text/markdown"');
    }
    const llms = readFileSync(join(site.folder, 'llms.txt'), 'utf8');
    const links = [...llms.matchAll(/\]\(([^)]*)\)/g)].map(([, to = '']) => to);
    expect(links.length).toBeGreaterThan(8);
    for (const to of links) {
      expect(to.startsWith(bases[name]), to).toBe(true);
      expect(site.files, to).toContain(to.slice(bases[name].length));
    }
  });
});
