import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { barFile } from '../testing/base-playbook.ts';
import { withHandles } from '../testing/codeowners-on-disk.ts';
import { openPlaybook } from '../playbook.ts';
import { commitSource } from '../sources/git/commit-source.ts';
import { locateFindings } from '../sources/locate-findings.ts';
import { workingTree } from '../sources/working-tree.ts';
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
