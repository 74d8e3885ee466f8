import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { barFile, basePlaybook, counterFile, officeFile, playbookFile } from '../testing/base-playbook.ts';
import { openPlaybook } from '../playbook.ts';
import { commitSource } from '../sources/git/commit-source.ts';
import { locateFindings } from '../sources/locate-findings.ts';
import { workingTree } from '../sources/working-tree.ts';
import { gitOnDisk, type GitOnDisk } from '../testing/git-on-disk.ts';
import { runWaymark } from '../testing/run-waymark.ts';

const onForge = (forge: string) =>
  `${playbookFile}repository: { url: 'https://forge.example/cafe', forge: ${forge} }\n`;
const withHandles = {
  ...basePlaybook,
  'content/playbook.yaml': onForge('github'),
  'content/teams/bar.yaml': `${barFile}forge: '@cafe/bar'\n`,
  'content/teams/counter.yaml': `${counterFile}forge: '@cafe/counter'\n`,
  'content/teams/guest-office.yaml': `${officeFile}forge: '@cafe/office'\n`,
};
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

describe('codeowners-fresh', () => {
  const check = async (...args: readonly string[]) => {
    const { out, code } = await runWaymark(['check', '--root', disk.root, '--today', '2026-11-20', '--json', ...args]);
    const { findings } = JSON.parse(out) as {
      readonly findings: readonly { readonly rule: string; readonly file: string; readonly line: number }[];
    };
    return { code, told: findings.map(({ rule, file, line }) => [rule, file, line]) };
  };

  test('objects where CODEOWNERS alone was changed, though nothing else was since the last check', async () => {
    await run();
    const fresh = read(github);
    expect(await check()).toEqual({ code: 0, told: [] });
    // Readings of the last two seconds are not kept, and it is the kept ones that must not fool it.
    await new Promise((resolve) => setTimeout(resolve, 2100));
    expect(await check()).toEqual({ code: 0, told: [] });
    disk.write({ [github]: fresh.replace('greet-me.md @cafe/counter', 'greet-me.md @cafe/bar') });
    expect(await check()).toEqual({ code: 1, told: [['codeowners-fresh', github, 10]] });
    expect(await check()).toEqual({ code: 1, told: [['codeowners-fresh', github, 10]] });
    await run();
    expect(await check()).toEqual({ code: 0, told: [] });
  });

  test('says nothing of a file without lines of ours', async () => {
    disk.write({ [github]: '* @all\n' });
    expect(await check()).toEqual({ code: 0, told: [] });
  });

  test('finds the same in a commit as in the files, above the playbook too', async () => {
    const below = Object.entries(withHandles).map(([path, text]) => [`docs/it/${path}`, text] as const);
    disk.write(Object.fromEntries(below));
    const root = join(disk.root, 'docs/it');
    await runWaymark(['codeowners', '--root', root]);
    const fresh = disk.commit('fresh');
    disk.write({ [github]: read(github).replace('/docs/it/journeys/ @cafe/office', '/docs/it/journeys/ @cafe/bar') });
    const stale = disk.commit('stale');
    for (const [oid, count] of [
      [fresh, 0],
      [stale, 1],
    ] as const) {
      disk.git('checkout', '--quiet', oid);
      const [tree, commit] = await Promise.all(
        [workingTree(root), commitSource(root, oid)].map(async (source) => {
          const { findings, notRun } = await openPlaybook(source, { today: '2026-11-20' });
          return { notRun, found: locateFindings(source, findings) };
        }),
      );
      expect(tree?.found).toHaveLength(count);
      expect(commit).toEqual(tree);
      for (const { at, span, frame } of tree?.found ?? [])
        expect([at.file, span.line, frame]).toEqual(['../../.github/CODEOWNERS', 5, '/docs/it/journeys/ @cafe/bar']);
    }
  });

  test('fails a change that lets the file fall behind, and none that found it so', async () => {
    await run();
    const fresh = disk.commit('fresh');
    disk.write({ 'content/teams/bar.yaml': `${barFile}forge: '@cafe/baristas'\n` });
    const told = [['codeowners-fresh', github, 6]];
    expect(await check('--base', fresh)).toEqual({ code: 1, told });
    const stale = disk.commit('stale');
    expect(await check('--base', stale)).toEqual({ code: 0, told: [] });
    expect(await check()).toEqual({ code: 1, told });
  });

  test('is not run, and says so, where an entry cannot be read', async () => {
    await run();
    disk.write({ 'content/touchpoints/greet-me.md': '---\ntitle: [\n---\n' });
    const { findings, notRun } = await openPlaybook(workingTree(disk.root), { today: '2026-11-20' });
    expect(findings.map(({ rule }) => rule)).not.toContain('codeowners-fresh');
    expect(notRun).toContain('codeowners-fresh');
  });
});

describe('codeowners writes nothing', () => {
  test.each([
    ['of two begins', `# begin waymark\n# begin waymark\n`, 'CODEOWNERS:2: "# begin waymark" stands twice'],
    [
      'of a begin alone',
      `* @all\n# begin waymark\n`,
      'CODEOWNERS:2: "# begin waymark" has no "# end waymark" below it',
    ],
  ])('where there is no telling which lines are ours: %s', async (_, text, said) => {
    disk.write({ [github]: text });
    const { code, err } = await run();
    expect([code, read(github)]).toEqual([1, text]);
    expect(err.replaceAll(/\s+/g, ' ')).toContain(said);
  });

  test.each([
    ['a symbolic link', { [github]: { symlink: '../elsewhere' }, elsewhere: 'old\n' }],
    ['a folder that is a link', { '.github': { symlink: 'elsewhere' }, 'elsewhere/CODEOWNERS': 'old\n' }],
    ['no text in UTF-8', { [github]: { bytes: [0x2a, 0xff] } }],
  ])('over %s', async (_, files) => {
    disk.write(files);
    const before = readFileSync(join(disk.root, github));
    const { code, err } = await run();
    expect(code).toBe(1);
    expect(err).toContain('Nothing was written.');
    expect(readFileSync(join(disk.root, github))).toEqual(before);
  });

  test('where a file stands in the way of the folder', async () => {
    disk.write({ '.github': 'a file' });
    const { code, err } = await run();
    expect([code, err]).toEqual([1, expect.stringContaining('a file stands where a folder belongs')]);
  });

  test('while a file of the playbook cannot be read', async () => {
    disk.write({ 'content/touchpoints/greet-me.md': '---\ntitle: [\n---\n' });
    expect(await run()).toMatchObject({ code: 1, out: '' });
    expect(existsSync(join(disk.root, '.github'))).toBe(false);
  });

  test('where no forge is named, or no team has a handle', async () => {
    disk.write({ 'content/playbook.yaml': playbookFile });
    const noForge = await run();
    expect([noForge.code, noForge.err]).toEqual([2, expect.stringContaining('--forge github')]);
    disk.write({ ...basePlaybook });
    const noHandle = await run('--forge', 'github');
    expect([noHandle.code, noHandle.err]).toEqual([2, expect.stringContaining('The team bar has no handle')]);
    expect(existsSync(join(disk.root, '.github'))).toBe(false);
  });
});
