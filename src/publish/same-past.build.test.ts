import { execFileSync } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { basePlaybook, greetingFile, playbookFile } from '../testing/base-playbook.ts';
import { gitOnDisk, type GitOnDisk } from '../testing/git-on-disk.ts';
import { runWaymark } from '../testing/run-waymark.ts';
import { filesBelow, hashOfFiles } from './site-files.ts';

let disk: GitOnDisk;
let folder = '';
const greet = 'content/touchpoints/greet-me.md';

beforeAll(() => {
  folder = mkdtempSync(join(realpathSync(tmpdir()), 'same-'));
  disk = gitOnDisk([basePlaybook, { 'content/playbook.yaml': `${playbookFile}\nsite: https://playbook.example\n` }]);
  disk.commit('first', {}, { at: '2026-09-30T22:30:00Z' });
  disk.commit('second', { [greet]: greetingFile.replace('1 min', '2 min') }, { at: '2026-10-31T23:30:00Z' });
  disk.commit('third', { [greet]: greetingFile }, { at: '2026-11-10T08:00:00Z' });
});
afterAll(() => {
  disk.remove();
  rmSync(folder, { recursive: true, force: true });
});

async function built(root: string, env: Readonly<Record<string, string>>): Promise<string> {
  const { code, err } = await runWaymark(['build', '--root', root], { env });
  expect(err).not.toContain('fault');
  expect(code).toBe(0);
  const out = join(root, 'dist');
  return hashOfFiles(out, filesBelow(out));
}

test(
  'one commit gives the same bytes, its past and its feeds included, wherever and whenever it is built',
  { timeout: 240_000 },
  async () => {
    const clone = join(folder, 'another/place/clone');
    execFileSync('git', ['clone', '--quiet', disk.root, clone], { env: { PATH: process.env['PATH'], HOME: folder } });
    const first = await built(disk.root, { TZ: 'Pacific/Auckland', LC_ALL: 'de_DE.UTF-8' });
    expect(filesBelow(join(disk.root, 'dist'))).toContain('changes/feed.xml');
    expect(await built(clone, { TZ: 'America/Los_Angeles', LC_ALL: 'C' })).toBe(first);
    // The rows of history are kept now, and the pages too.
    expect(await built(clone, { TZ: 'UTC', LC_ALL: 'tr_TR.UTF-8' })).toBe(first);
  },
);
