import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { barFile, basePlaybook, counterFile, momentFile, personaFile, playbookFile } from '../testing/base-playbook.ts';
import { gitOnDisk, type GitOnDisk } from '../testing/git-on-disk.ts';
import { runWaymark } from '../testing/run-waymark.ts';

const cup = 'content/touchpoints/cup-in-time.md';
const slower = { [cup]: momentFile.replace('    within: 5 min', '    within: 10 min') };

let disk: GitOnDisk;
let first = '';
beforeAll(() => {
  disk = gitOnDisk([basePlaybook]);
  first = disk.commit('first', {
    'content/teams/bar.yaml': `${barFile}forge: '@cafe/bar'\n`,
    'content/teams/counter.yaml': `${counterFile}forge: '@cafe/counter'\n`,
  });
  disk.git('checkout', '--quiet', '-b', 'work');
});
afterAll(() => {
  disk.remove();
});
const run = (...args: readonly string[]) => runWaymark(['reviewers', '--root', disk.root, ...args]);

interface Report {
  readonly reviewers: readonly {
    readonly team: string | null;
    readonly forge: string | null;
    readonly changes: readonly { readonly entry: string; readonly because: string }[];
  }[];
}

describe('reviewers', () => {
  test('of no change are nobody, and that is said', async () => {
    const { out, err, code } = await run();
    expect([out, code]).toEqual(['Nobody: nothing changed for the customer.\n', 0]);
    expect(err).toContain(`Compared commit ${first.slice(0, 12)} with the working tree.`);
    expect((JSON.parse((await run('--json')).out) as Report).reviewers).toEqual([]);
  });

  test('of a weaker promise are its owner and the second voice, each with its handle, its changes and why', async () => {
    disk.commit('slower', slower);
    const { out, code } = await run('main');
    const text = out.replaceAll(/\s+/g, ' ');
    expect(text).toContain(
      'Bar (@cafe/bar) must approve 1 change: Weakened: *Cup in time*, 5 min -> 10 min (moment of truth of 1 journey; owner Bar) - as the owner',
    );
    expect(text).toContain('Guest office (no handle on the forge) must approve 1 change:');
    expect(text).not.toContain('@cafe/counter');
    expect(code).toBe(0);
  });

  test('are told from files that are not committed too, and from the base that is named', async () => {
    disk.write({ 'content/personas/commuter.yaml': personaFile.replace(/^title: .*/, 'title: The hurried one') });
    const fromBranch = JSON.parse((await run('work', '--json')).out) as Report;
    disk.write({ 'content/personas/commuter.yaml': personaFile });
    expect(fromBranch.reviewers.map(({ team, changes }) => [team, changes.map(({ entry }) => entry)])).toEqual([
      ['guest-office', ['commuter']],
    ]);
  });

  test('as JSON are version 1 with just the keys that are promised', async () => {
    const { out, err, code } = await run('--json');
    const told = JSON.parse(out) as Report;
    expect(Object.keys(told)).toEqual(['version', 'base', 'head', 'reviewers', 'notCompared']);
    expect(told).toMatchObject({ version: 1, base: first, head: 'working tree', notCompared: [] });
    expect(told.reviewers.map((one) => Object.keys(one))).toEqual(Array(2).fill(['team', 'title', 'forge', 'changes']));
    expect(told.reviewers.map(({ team, forge }) => [team, forge])).toEqual([
      ['bar', '@cafe/bar'],
      ['guest-office', null],
    ]);
    expect(Object.keys(told.reviewers[0]?.changes[0] ?? {})).toEqual(['kind', 'entry', 'path', 'sentence', 'because']);
    expect([err, code]).toEqual(['', 0]);
  });

  test('come last and without a name where the playbook names none that could', async () => {
    disk.write({
      'content/playbook.yaml': playbookFile,
      [cup]: slower[cup].replace('floor: 98', 'floor: 90\n    basis: law\n    reference: Coffee act, 3'),
    });
    disk.git('commit', '--quiet', '--all', '--message', 'ours by law');
    disk.write({
      [cup]: slower[cup].replace('floor: 98', 'floor: 80\n    basis: law\n    reference: Coffee act, 3'),
    });
    const { out } = await run('work');
    disk.write(slower);
    const text = out.replaceAll(/\s+/g, ' ');
    expect(text).toMatch(/A team that the playbook does not name must approve 1 change: .* - the compliance team/);
    expect(text.indexOf('A team that')).toBeGreaterThan(text.indexOf('Bar ('));
  });

  test('are not all told where a file cannot be read, and the exit code says so', async () => {
    disk.write({ 'content/touchpoints/greet-me.md': '---\ntitle: [\n---\n' });
    const { code, err } = await run();
    disk.write({ 'content/touchpoints/greet-me.md': basePlaybook['content/touchpoints/greet-me.md'] });
    expect([code, err]).toEqual([1, expect.stringContaining('touchpoint/greet-me was left out')]);
  });

  test.each([[['nowhere']], [['--output=x']]])('of a base that is none (%j) are not guessed', async (args) => {
    expect((await run(...args)).code).toBe(2);
  });
});
