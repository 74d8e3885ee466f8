import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { basePlaybook, greetingFile, journeyFile, momentFile } from '../testing/base-playbook.ts';
import { gitOnDisk, type GitOnDisk } from '../testing/git-on-disk.ts';
import { runWaymark } from '../testing/run-waymark.ts';

const greet = 'content/touchpoints/greet-me.md';
const cup = 'content/touchpoints/cup-in-time.md';
const counts = `touchpoint,standard,channel,segment,from,to,good,total
cup-in-time,ready-in-five,,,2026-10-01,2026-10-31,700,1000
`;
const today = ['--today', '2026-11-20'];

let disk: GitOnDisk;
let first = '';
let second = '';
beforeAll(() => {
  disk = gitOnDisk([basePlaybook]);
  first = disk.commit('first', { 'content/measurements/till/2026-10.csv': counts });
  disk.git('tag', 'v1');
  disk.git('checkout', '--quiet', '-b', 'work');
  second = disk.commit('slower', { [cup]: momentFile.replace('    within: 5 min', '    within: 10 min') });
});
afterAll(() => {
  disk.remove();
});

const diff = (...args: readonly string[]) => runWaymark(['diff', '--root', disk.root, ...today, ...args]);

interface Report {
  readonly version: number;
  readonly base: string;
  readonly head: string;
  readonly changes: readonly { readonly class: string; readonly entry: string; readonly path: string }[];
  readonly cap: readonly unknown[];
  readonly gate: { readonly ok: boolean; readonly missing: readonly unknown[] };
}
const report = (text: string) => JSON.parse(text) as Report;

describe('diff', () => {
  test('says in a sentence what changed since this branch left the main one, then each change with verdict and approvals', async () => {
    const { out, err, code } = await diff();
    const [sentence, all, ...lines] = out.split('\n');
    expect(sentence).toBe('Customers are promised less at “Cup in time” (moment of truth).');
    expect(all).toBe('1 change, 1 of a promise: 1 weakened.');
    const text = lines.join(' ').replaceAll(/\s+/g, ' ');
    expect(text).toContain('Weakened: *Cup in time*, 5 min -> 10 min (moment of truth of 1 journey; owner Bar)');
    expect(text).toContain('Kept so far? No: 700 of 1,000 kept in October, floor 98 %');
    expect(text).toContain('Approval: Bar, as the owner; Guest office, as the second voice');
    expect(text).toContain(
      'Missing “Cup in time”: nothing here says why customers are promised less (5 min → 10 min).',
    );
    expect(err).toContain(`Compared commit ${first.slice(0, 12)} with the working tree.`);
    expect(code).toBe(0);
  });

  test('a floor that falls below what is kept shows both answers', async () => {
    disk.write({
      [cup]: momentFile.replace('    floor: 98', '    floor: 60').replace('    within: 5 min', '    within: 10 min'),
    });
    const { out } = await diff('work');
    disk.write({ [cup]: momentFile.replace('    within: 5 min', '    within: 10 min') });
    expect(out.replaceAll(/\s+/g, ' ')).toContain(
      'Kept so far? No: 700 of 1,000 kept in October, floor 98 %. As promised now: Yes: 700 of 1,000 kept in October, floor 60 %',
    );
  });

  test('as JSON is version 1 with just the keys that are promised', async () => {
    const { out, err, code } = await diff('--json');
    const told = report(out);
    expect(Object.keys(told)).toEqual(['version', 'base', 'head', 'changes', 'cap', 'gate']);
    expect(told).toMatchObject({ version: 1, base: first, head: 'working tree', cap: [], gate: { ok: false } });
    expect(Object.keys(told.changes[0] ?? {}).sort()).toEqual(
      'after approvalBy before channel class entry journeys kind moments path segment sentence subject teams'.split(
        ' ',
      ),
    );
    expect(err).toBe('');
    expect(code).toBe(0);
  });

  test('compares two commits by any of their names, and the other way round', async () => {
    const [there, back] = await Promise.all([diff('v1', 'work', '--json'), diff(second.slice(0, 9), 'main', '--json')]);
    expect(report(there.out)).toMatchObject({ base: first, head: second, changes: [{ class: 'weakened' }] });
    expect(report(back.out)).toMatchObject({ base: second, head: first, changes: [{ class: 'strengthened' }] });
  });

  test('without a change says so and ends with 0, the gate too', async () => {
    const [told, json] = await Promise.all([diff('work', '--gate'), diff('work', '--json', '--gate')]);
    expect(told).toMatchObject({ code: 0, out: 'Nothing changed for the customer.\n' });
    expect(json.code).toBe(0);
    expect(report(json.out)).toMatchObject({ changes: [], cap: [], gate: { ok: true, missing: [] } });
  });

  test('the gate is closed until the weaker promise has its reason', async () => {
    expect((await diff('--gate')).code).toBe(1);
    const file = 'content/decisions/slower-cups.md';
    disk.write({
      [file]:
        '---\ntitle: Slower cups\nstatus: accepted\ndate: 2026-11-20\ndeciders: [guest-office]\nappliesTo: [touchpoint/cup-in-time]\n---\nOne machine is broken.\n',
    });
    const { code, out } = await diff('--gate');
    disk.write({ [file]: undefined });
    expect(out).toContain('Added: *Slower cups*');
    expect(code).toBe(0);
  });

  test('a fourth moment of truth is told with the cap, and closes the gate', async () => {
    const more = ['a', 'b', 'greet-me'].map((id) => `  - { touchpoint: ${id}, gameOver: X }\n`).join('');
    disk.write({ 'journeys/my-order.yaml': journeyFile.replace('momentsOfTruth:\n', `momentsOfTruth:\n${more}`) });
    const { out, code } = await diff('work', '--gate');
    disk.write({ 'journeys/my-order.yaml': journeyFile });
    expect(out).toMatch(/^Moments of truth: 1 → 4; /);
    expect(out).toContain('\n\nMoments of truth: 1 -> 4\n');
    expect(out.replaceAll(/\s+/g, ' ')).toContain(
      'Moments of truth, of 3 at most I order a coffee and it is right: 1 before, 4 now',
    );
    expect(code).toBe(1);
  });

  test('a file that cannot be read is not called removed, and fails', async () => {
    disk.write({ [greet]: 'broken' });
    const { out, code } = await diff('work');
    disk.write({ [greet]: greetingFile });
    expect(out).toContain('Nothing changed for the customer; 1 entry could not be compared.');
    expect(out).toContain('touchpoint/greet-me cannot be read');
    expect(code).toBe(1);
  });

  test.each([
    [['mian'], 'git knows no revision "mian" here. Did you mean "main"?'],
    [['main', 'wrok'], 'Did you mean "work"?'],
    [['--', '--output=OUT'], 'begins with a hyphen'],
  ])('%j is a wrong call', async (args, words) => {
    const { err, out, code } = await diff(...args);
    expect(err).toContain(words);
    expect(out).toBe('');
    expect(code).toBe(2);
    expect(existsSync(join(disk.root, 'OUT'))).toBe(false);
  });

  test('outside of a repository, and in a shallow clone, it says what is missing', async () => {
    const root = mkdtempSync(join(realpathSync(tmpdir()), 'diff-'));
    try {
      mkdirSync(join(root, 'bare/content'), { recursive: true });
      const bare = await runWaymark(['diff', '--root', join(root, 'bare')], {
        env: { GIT_CEILING_DIRECTORIES: dirname(root) },
      });
      expect(bare).toMatchObject({ code: 2, out: '' });
      expect(bare.err).toContain('in no git repository');
      const shallow = join(root, 'shallow');
      const env = { PATH: process.env['PATH'], HOME: root };
      execFileSync('git', ['clone', '--quiet', '--depth=1', '--branch=work', `file://${disk.root}`, shallow], { env });
      execFileSync('git', ['update-ref', 'refs/remotes/origin/main', 'HEAD'], { cwd: shallow, env });
      const cut = await runWaymark(['diff', '--root', shallow]);
      expect(cut).toMatchObject({ code: 2, out: '' });
      expect(cut.err).toContain('git fetch --unshallow');
    } finally {
      rmSync(root, { recursive: true, force: true });
    }
  });

  test('shows characters of a name that a terminal would obey', async () => {
    const { err, code } = await diff('\u001B[2J');
    expect(err).toContain('knows no revision "\\u001b[2J"');
    expect(err).not.toContain('\u001B');
    expect(code).toBe(2);
  });

  test('runs nothing that a repository is set up to run, inside a hook of git neither', async () => {
    const hostile = gitOnDisk([basePlaybook]);
    try {
      hostile.commit('first');
      hostile.commit('second', { [greet]: greetingFile.replace('floor: 90', 'floor: 80') });
      const marker = join(hostile.root, 'MARKER');
      const script = join(hostile.root, '.git/evil.sh');
      writeFileSync(script, `#!/bin/sh\necho ran "$@" >> '${marker}'\ncat\n`);
      chmodSync(script, 0o755);
      for (const key of [
        'core.fsmonitor',
        'core.pager',
        'diff.external',
        'diff.evil.textconv',
        'diff.evil.command',
        'filter.evil.smudge',
        'gpg.program',
        'credential.helper',
      ])
        hostile.git('config', key, script);
      for (const name of ['rev-parse', 'cat-file', 'ls-tree', 'merge-base', 'for-each-ref', 'diff'])
        hostile.git('config', `alias.${name}`, `!${script}`);
      writeFileSync(join(hostile.root, '.gitattributes'), '* diff=evil filter=evil\n');
      rmSync(marker, { force: true });
      const elsewhere = {
        GIT_DIR: join(disk.root, '.git'),
        GIT_INDEX_FILE: '/nowhere',
        GIT_EXTERNAL_DIFF: script,
        GIT_PREFIX: 'x/',
      };
      const { out, code } = await runWaymark(['diff', 'HEAD~1', '--root', hostile.root, ...today, '--json'], {
        env: elsewhere,
      });
      expect(report(out).changes.map((one) => `${one.class} ${one.entry}${one.path}`)).toEqual([
        'weakened greet-me/standards/seen-at-once/floor',
      ]);
      expect(code).toBe(0);
      expect(existsSync(marker)).toBe(false);
    } finally {
      hostile.remove();
    }
  });
});
