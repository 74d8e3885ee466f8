import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { basePlaybook, counterFile } from '../testing/base-playbook.ts';
import { withHandles } from '../testing/codeowners-on-disk.ts';
import { gitOnDisk, type GitOnDisk } from '../testing/git-on-disk.ts';
import { runWaymark } from '../testing/run-waymark.ts';

const github = '.github/CODEOWNERS';
let disk: GitOnDisk;

beforeEach(() => {
  disk = gitOnDisk([withHandles]);
});

afterEach(() => {
  disk.remove();
});

const run = (...args: readonly string[]) => runWaymark(['codeowners', '--root', disk.root, ...args]);
const read = (file: string) => readFileSync(join(disk.root, file), 'utf8');

const lines = [
  '/content/ @cafe/office',
  '/journeys/ @cafe/office',
  '/content/glossary/cup.md @cafe/bar',
  '/content/teams/bar.yaml @cafe/bar',
  '/content/teams/counter.yaml @cafe/counter',
  '/content/touchpoints/cup-in-time.md @cafe/bar @cafe/office',
  '/content/touchpoints/greet-me.md @cafe/counter',
  '/content/touchpoints/take-my-order.md @cafe/counter',
];

describe('codeowners', () => {
  test('writes where the forge of the playbook looks, says what is new and what comes next, and then changes nothing more', async () => {
    const first = await run();
    const text = read(github);
    expect(text.split('\n').filter((line) => line.startsWith('/'))).toEqual(lines);
    expect(text).toMatch(/^# begin waymark\n[^]*\n# end waymark\n$/);
    expect(first.out).toContain(`Wrote ${github}: 12 new lines, 0 gone.\n+ # begin waymark\n`);
    expect(first.err).toContain('Next: commit it.');
    expect(first.code).toBe(0);
    const second = await run();
    expect(second).toMatchObject({ code: 0, out: `${github} is up to date.\n`, err: '' });
    expect(read(github)).toBe(text);
    expect(readdirSync(join(disk.root, '.github'))).toEqual(['CODEOWNERS']);
  });

  test('shows the lines that a new owner changes', async () => {
    await run();
    disk.write({
      'content/touchpoints/greet-me.md': basePlaybook['content/touchpoints/greet-me.md'].replace(
        'owner: counter',
        'owner: bar',
      ),
    });
    expect((await run()).out).toBe(
      `Wrote ${github}: 1 new line, 1 gone.\n- /content/touchpoints/greet-me.md @cafe/counter\n+ /content/touchpoints/greet-me.md @cafe/bar\n`,
    );
  });

  test.each([
    ['github', 'docs/CODEOWNERS'],
    ['github', 'CODEOWNERS'],
    ['gitlab', 'docs/CODEOWNERS'],
    ['gitlab', '.gitlab/CODEOWNERS'],
  ])('for %s keeps what stands in %s, to the byte', async (forge, file) => {
    const above = '\uFEFF# ours\r\n*   @all\t\r\n[x] \n';
    disk.write({ [file]: above });
    await run('--forge', forge);
    expect(read(file).startsWith(above)).toBe(true);
    expect(read(file)).toContain('/journeys/ @cafe/office\r\n');
    for (const other of [github, 'CODEOWNERS', 'docs/CODEOWNERS', '.gitlab/CODEOWNERS'])
      expect(existsSync(join(disk.root, other)), other).toBe(other === file);
    const once = read(file);
    expect((await run('--forge', forge)).out).toContain('is up to date');
    expect(read(file)).toBe(once);
  });

  test('names files from the top of the repository, where the playbook lies below it', async () => {
    const below = Object.entries(withHandles).map(([path, text]) => [`our plays/it/${path}`, text] as const);
    disk.write({
      ...Object.fromEntries(below),
      ...Object.fromEntries(Object.keys(withHandles).map((path) => [path, undefined])),
    });
    const { code } = await runWaymark(['codeowners', '--root', join(disk.root, 'our plays/it')]);
    expect(code).toBe(0);
    expect(read(github)).toContain('# begin waymark our plays/it\n');
    expect(read(github)).toContain('\n/our\\ plays/it/journeys/ @cafe/office\n');
  });

  test('with --check writes nothing, and exits 1 until the file is up to date', async () => {
    const first = await run('--check');
    expect(first).toMatchObject({ code: 1 });
    expect(first.out).toContain(`Would write ${github}: 12 new lines`);
    expect(existsSync(join(disk.root, '.github'))).toBe(false);
    await run();
    expect(await run('--check')).toMatchObject({ code: 0 });
  });

  test('prints the lines themselves with --out -, and writes to a file that is named', async () => {
    const { out, code } = await run('--out', '-');
    expect(code).toBe(0);
    expect(out.split('\n').filter((line) => line.startsWith('/'))).toEqual(lines);
    expect(existsSync(join(disk.root, '.github'))).toBe(false);
    const named = await runWaymark(['codeowners', '--root', disk.root, '--out', 'owners.txt'], { cwd: disk.root });
    expect(named.out).toContain('Wrote owners.txt');
    expect(read('owners.txt')).toBe(out);
    expect((await run('--out', '-', '--json')).code).toBe(2);
    expect((await run('--out', 'nowhere/owners.txt')).code).toBe(2);
  });

  test('as JSON is version 1 with just the keys that are promised', async () => {
    disk.write({ 'content/teams/counter.yaml': counterFile });
    const { out, err } = await run('--json');
    expect(err).toBe('');
    const told = JSON.parse(out) as Readonly<Record<string, unknown>>;
    expect(Object.keys(told)).toEqual(
      'version forge file changed written added removed withoutHandle unwritten'.split(' '),
    );
    expect(told).toMatchObject({
      version: 1,
      forge: 'github',
      file: github,
      changed: true,
      written: true,
      removed: [],
      withoutHandle: [
        {
          team: 'counter',
          files: [
            'content/teams/counter.yaml',
            'content/touchpoints/greet-me.md',
            'content/touchpoints/take-my-order.md',
          ],
        },
      ],
      unwritten: [],
    });
  });
});
