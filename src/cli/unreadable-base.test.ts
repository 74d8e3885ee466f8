import { execFileSync } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { baseDay, basePlaybook, greetingFile, journeyFile, measurementFile } from '../testing/base-playbook.ts';
import { faultyPlaybook } from '../testing/faulty-playbook.ts';
import { gitOnDisk, type GitOnDisk } from '../testing/git-on-disk.ts';
import { runWaymark } from '../testing/run-waymark.ts';

const greet = 'content/touchpoints/greet-me.md';
const order = 'journeys/my-order.yaml';
let disk: GitOnDisk;
let base = '';

beforeAll(() => {
  disk = gitOnDisk(faultyPlaybook);
  base = disk.commit('first');
  disk.git('checkout', '--quiet', '-b', 'work');
});

afterAll(() => {
  disk.remove();
});

beforeEach(() => {
  disk.git('checkout', '--quiet', '--force', 'work');
  disk.git('clean', '-fdq');
});

interface Report {
  readonly ok: boolean;
  readonly base?: string;
  readonly summary: {
    readonly errors: number;
    readonly warnings: number;
    readonly older?: number;
    readonly byCalendar?: number;
  };
  readonly findings: readonly { readonly rule: string; readonly severity: string; readonly entry: string | null }[];
  readonly notRun: readonly string[];
}

const run = (...args: readonly string[]) => runWaymark(['check', '--root', disk.root, '--today', baseDay, ...args]);

async function report(...args: readonly string[]): Promise<Report & { readonly code: number | null }> {
  const { out, code, err } = await run('--json', ...args);
  expect(err).toBe('');
  return { ...(JSON.parse(out) as Report), code };
}

const swapped = (text: string, before: string, by: string): string => {
  expect(text.split(before)).toHaveLength(2);
  return text.replace(before, by);
};

describe('a base that cannot be read', () => {
  test('in part: what it could not say is named, and counts as of this change', async () => {
    disk.git('checkout', '--quiet', '-b', 'broken');
    const broken = disk.commit('broken', { [greet]: 'no front matter\n' });
    const same = await report('--base', broken);
    expect(same).toMatchObject({ code: 0, findings: [] });
    disk.write({ [greet]: swapped(greetingFile, 'owner: counter', 'owner: cuonter') });
    const { out, code } = await run('--base', broken);
    expect(out).toContain('Nobody can read in that commit: touchpoint/greet-me. ');
    expect(out).toContain('(owner-exists)');
    expect(code).toBe(1);
    disk.write({ [greet]: greetingFile });
    expect((await report('--base', broken)).code).toBe(0);
    disk.git('checkout', '--quiet', '--force', 'work');
    disk.git('branch', '--quiet', '-D', 'broken');
  });

  test.each([
    ['mian', 'git knows no revision "mian" here. Did you mean "main"?'],
    ['--output=OUT', 'begins with a hyphen'],
  ])('%s is a wrong call, with how to mend it', async (revision, words) => {
    const { err, out, code } = await run(`--base=${revision}`);
    expect(err).toContain(words);
    expect(out).toBe('');
    expect(code).toBe(2);
  });

  test('without a commit in common it says so', async () => {
    const tree = disk.git('mktree', '--missing').trim();
    const alone = disk.git('commit-tree', '-m', 'alone', tree).trim();
    expect(await run('--base', alone)).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining('no commit in common') as string,
    });
  });

  test('in a shallow clone a base that the head grew from is one; where it left another, nobody can tell', async () => {
    const root = mkdtempSync(join(realpathSync(tmpdir()), 'base-'));
    try {
      disk.commit('one', { [order]: swapped(journeyFile, 'for my train', 'for my tram') });
      const shallow = join(root, 'shallow');
      const env = { PATH: process.env['PATH'], HOME: root };
      const git = (...args: readonly string[]) => execFileSync('git', args, { env, cwd: root, stdio: 'pipe' });
      git('clone', '--quiet', '--depth=2', '--branch=work', `file://${disk.root}`, shallow);
      const grown = await runWaymark(['check', '--root', shallow, '--today', baseDay, '--base', 'HEAD~1']);
      expect(grown.out).toContain('older findings');
      expect(grown.code).toBe(0);
      git('-C', shallow, 'update-ref', 'refs/remotes/origin/main', 'HEAD~1');
      git('-C', shallow, 'checkout', '--quiet', '--orphan', 'other');
      git('-C', shallow, '-c', 'user.name=a', '-c', 'user.email=a@b', 'commit', '--quiet', '-m', 'other');
      const cut = await runWaymark(['check', '--root', shallow, '--today', baseDay, '--base', 'main']);
      expect(cut).toMatchObject({ code: 2, out: '' });
      expect(cut.err).toContain('git fetch --unshallow');
    } finally {
      disk.git('reset', '--quiet', '--hard', base);
      rmSync(root, { recursive: true, force: true });
    }
  });

  test('a repository whose first commit holds no playbook is a base in which nothing was', async () => {
    const empty = gitOnDisk([{ 'notes.txt': 'notes\n' }]);
    try {
      empty.commit('nothing');
      empty.commit('all', { ...basePlaybook, 'content/measurements/till/2026-10.csv': measurementFile });
      const { out, code } = await runWaymark(['check', '--root', empty.root, '--today', baseDay, '--base', 'HEAD~1']);
      expect(out).toContain('Held against commit');
      expect(out).not.toContain('older');
      expect(code).toBe(0);
    } finally {
      empty.remove();
    }
  });
});
