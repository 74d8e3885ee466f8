import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { basePlaybook, baseWith } from '../testing/base-playbook.ts';
import { playbookOnDisk, type PlaybookOnDisk } from '../testing/playbook-on-disk.ts';
import { launcher, runWaymark, startWaymark } from '../testing/run-waymark.ts';

let clean: PlaybookOnDisk;
let broken: PlaybookOnDisk;

beforeAll(() => {
  clean = playbookOnDisk(basePlaybook);
  broken = playbookOnDisk(basePlaybook, baseWith('content/touchpoints/greet-me.md', 'owner: counter', 'owner: nobody'));
});

afterAll(() => {
  clean.remove();
  broken.remove();
});

/** A Node older than the product needs, where this machine has one. */
const oldNode = (process.env['PATH'] ?? '')
  .split(delimiter)
  .filter((folder) => !folder.includes('node_modules'))
  .map((folder) => join(folder, 'node'))
  .find(
    (file) => existsSync(file) && /^v(?:1\d|20|21)\./.test(execFileSync(file, ['--version'], { encoding: 'utf8' })),
  );

describe.skipIf(oldNode === undefined)('started by a Node that is too old', () => {
  const old = { node: oldNode ?? '' };

  test('the one beside it takes over, with its exit code and its signals', async () => {
    const results = await Promise.all([
      runWaymark(['check', '--root', clean.root], old),
      runWaymark(['check', '--root', broken.root], old),
      runWaymark(['chek'], old),
    ]);
    expect(results.map(({ code }) => code)).toEqual([0, 1, 2]);
    const watching = startWaymark(['check', '--watch', '--root', clean.root], old);
    await watching.said('Watching.');
    watching.child.kill('SIGTERM');
    expect((await watching.ended).code).toBe(143);
  });

  test('where there is none beside it, it says which is needed', async () => {
    const alone = mkdtempSync(join(realpathSync(tmpdir()), 'alone-'));
    try {
      mkdirSync(join(alone, 'cli'));
      copyFileSync(launcher, join(alone, 'cli', 'waymark.mjs'));
      const { code, err } = await runWaymark(['check'], { ...old, launcher: join(alone, 'cli', 'waymark.mjs') });
      expect(err).toMatch(/^Waymark needs Node 22\.18 or newer; this is \d/);
      expect(code).toBe(2);
    } finally {
      rmSync(alone, { recursive: true, force: true });
    }
  });
});
