import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildLibrary, cardOf, contentHash, type BuiltLibrary } from '../testing/built-library.ts';
import { runWaymark, startWaymark } from '../testing/run-waymark.ts';
import { filesBelow, hashOfFiles } from './site-files.ts';

let built: BuiltLibrary;
let folder = '';
let root = '';
let out = '';

const build = () => built.build();
const siteHash = (place: string): string => hashOfFiles(place, filesBelow(place));

beforeAll(async () => {
  built = await buildLibrary();
  ({ folder, root, out } = built);
});

afterAll(() => {
  built.remove();
});

describe('what stops a build leaves the old site as it was', () => {
  const unchanged = async (run: () => ReturnType<typeof build>) => {
    const before = siteHash(out);
    const ended = await run();
    expect(siteHash(out)).toBe(before);
    return ended;
  };

  test('an error of the playbook, told as "check" tells it', async () => {
    const file = join(root, 'content/touchpoints/desk/get-a-card.md');
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace('owner: front-desk', 'owner: front-dsk'));
    try {
      const { code, err, out: said } = await unchanged(build);
      const checked = await runWaymark(['check', '--root', root]);
      expect(err).toBe(`${checked.out}Nothing was built: 1 error. The old site stays as it was.\n`);
      expect([code, said]).toEqual([1, '']);
      const dated = await runWaymark(['build', '--root', root, '--out', out, '--today', '2027-01-02']);
      expect(dated.err).toContain('As of 2 January 2027.');
    } finally {
      writeFileSync(file, text);
    }
  });

  test('a page that somebody put into public/', async () => {
    const surplus = join(root, 'public/journeys/surplus/index.html');
    cpSync(join(out, 'index.html'), surplus);
    try {
      const { code, err } = await unchanged(build);
      expect(err).toContain('public/journeys/surplus/index.html');
      expect(code).toBeGreaterThan(1);
      expect(err).not.toMatch(/\n\s+at /);
    } finally {
      rmSync(join(root, 'public'), { recursive: true });
    }
  });

  test.each([
    ['the playbook itself', '.'],
    ['a folder above it', '..'],
    ['a folder of somebody else', 'content'],
  ])('a place that is %s', async (_, place) => {
    const { code, err } = await unchanged(() => runWaymark(['build', '--out', place], { cwd: root }));
    expect(err).toMatch(/Name another folder/);
    expect(code).toBe(2);
  });

  test('a repository that carries kept files, which anybody could have made', async () => {
    const git = (...args: readonly string[]) => execFileSync('git', args, { cwd: root, stdio: 'pipe' });
    git('init', '--quiet');
    git('add', '--force', '.waymark/pages');
    const { code, err } = await unchanged(build);
    expect(err).toContain('git rm -r --cached .waymark');
    expect(code).toBe(2);
    rmSync(join(root, '.git'), { recursive: true });
  });

  test('a build of the same site that is under way', async () => {
    const first = startWaymark(['build', '--root', root, '--out', out]);
    const lock = join(folder, '.waymark/served/lock');
    while (!existsSync(lock)) await new Promise((resolve) => setTimeout(resolve, 20));
    const second = await build();
    expect(second.err).toContain(`Another build of this site is under way (process ${String(first.child.pid)}).`);
    expect(second.code).toBe(2);
    expect((await first.ended).code).toBe(0);
  });
});

describe('a build that is killed', () => {
  /** A fraction of the time that a build takes, or the moment at which a file comes to be. */
  const moments = [0, 0.2, 0.4, 0.6, 0.8].map((part) => part + Math.random() / 5);
  const settings = 'content/playbook.yaml';

  const rename = (name: string): void => {
    const text = readFileSync(join(root, settings), 'utf8');
    writeFileSync(join(root, settings), text.replace(/^organisation: .*/m, `organisation: ${name}`));
  };

  test('leaves a site that is wholly old or wholly new, and the next build works', async () => {
    rename('Before');
    const began = performance.now();
    expect((await build()).code).toBe(0);
    const took = performance.now() - began;
    rename('After');
    for (const moment of [...moments, 'written' as const]) {
      const { child, ended } = startWaymark(['build', '--root', root, '--out', out]);
      if (moment === 'written') {
        const written = join(folder, '.waymark/served/staging/build.json');
        while (child.exitCode === null && !existsSync(written)) await new Promise((resolve) => setImmediate(resolve));
      } else await new Promise((resolve) => setTimeout(resolve, took * moment));
      child.kill('SIGKILL');
      await ended;
      if (existsSync(out)) expect(contentHash(out), `killed at ${String(moment)}`).toBe(cardOf(out).content);
      else expect(existsSync(join(folder, '.waymark/served/previous/build.json'))).toBe(true);
    }
    expect((await build()).code).toBe(0);
    expect(contentHash(out)).toBe(cardOf(out).content);
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toContain('After');
    expect(readFileSync(join(out, 'index.html'), 'utf8')).not.toContain('Before');
  });

  test('by Ctrl-C ends by itself with its code, and the site stays', async () => {
    const before = siteHash(out);
    const { child, ended } = startWaymark(['build', '--root', root, '--out', out]);
    await new Promise((resolve) => setTimeout(resolve, 1500));
    child.kill('SIGINT');
    const { code, err } = await ended;
    expect([130, 0]).toContain(code);
    expect(err).not.toMatch(/\n\s+at /);
    expect(siteHash(out)).toBe(before);
  });
});
