import { mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { momentFile } from '../testing/base-playbook.ts';
import { basePlaybook } from '../testing/base-playbook.ts';
import { gitOnDisk, type GitOnDisk } from '../testing/git-on-disk.ts';
import { runWaymark } from '../testing/run-waymark.ts';

let disk: GitOnDisk;
let first = '';
let folder = '';
const cup = 'content/touchpoints/cup-in-time.md';

beforeAll(() => {
  folder = mkdtempSync(join(realpathSync(tmpdir()), 'asof-'));
  disk = gitOnDisk([basePlaybook]);
  first = disk.commit('first', { [cup]: momentFile.replace('within five minutes', 'within seven minutes') });
  disk.commit('second', { [cup]: momentFile });
  // What lies here and is in no commit is no part of any past.
  disk.write({ [cup]: momentFile.replace('within five minutes', 'within nine minutes') });
});
afterAll(() => {
  disk.remove();
  rmSync(folder, { recursive: true, force: true });
});

test(
  'a past state is built whole, marked on every page, and leaves the playbook as it is',
  { timeout: 120_000 },
  async () => {
    const out = join(folder, 'site');
    const { code, err } = await runWaymark(['asof', first, '--build', out, '--root', disk.root]);
    expect(err).not.toContain('fault');
    expect(code).toBe(0);
    const pages = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
    expect(pages.length).toBeGreaterThan(20);
    const words = `Not in force.</strong> This is the playbook as it stands in commit ${first.slice(0, 12)}`;
    for (const page of pages) {
      const html = readFileSync(join(out, page), 'utf8');
      expect(html, page).toContain(words);
      expect(html, page).toContain('noindex');
      expect(html, page).not.toMatch(/<a[^>]*>Propose a change/);
    }
    const page = readFileSync(join(out, 'touchpoints/cup-in-time/index.html'), 'utf8');
    expect(page).toContain('ready within seven minutes');
    expect(page).not.toMatch(/ready within (?:five|nine) minutes/);
    expect(JSON.parse(readFileSync(join(out, 'build.json'), 'utf8'))).toMatchObject({ commit: first });
    expect(readFileSync(join(disk.root, cup), 'utf8')).toContain('nine minutes');
    expect(readdirSync(disk.root)).not.toContain('dist');
  },
);

test('a past state is not built over what is no site of ours', async () => {
  const { code, err } = await runWaymark(['asof', first, '--build', disk.root, '--root', disk.root]);
  expect(code).toBe(2);
  expect(err).toContain('holds the playbook itself');
});
