import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { workingTree } from '../working-tree.ts';
import { headCommit } from './head-commit.ts';

let root = '';

beforeEach(() => {
  root = mkdtempSync(join(realpathSync(tmpdir()), 'git-'));
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(root, { recursive: true, force: true });
});

const author = { GIT_AUTHOR_NAME: 'a', GIT_AUTHOR_EMAIL: 'a@b', GIT_COMMITTER_NAME: 'a', GIT_COMMITTER_EMAIL: 'a@b' };
const dates = { GIT_AUTHOR_DATE: '2026-11-20T23:30:00+0100', GIT_COMMITTER_DATE: '2026-11-20T23:30:00+0100' };

function git(...args: readonly string[]): string {
  return execFileSync('git', args, {
    cwd: root,
    env: { PATH: process.env['PATH'], HOME: root, GIT_CONFIG_NOSYSTEM: '1', ...author, ...dates },
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

function write(path: string, text: string): string {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  return file;
}

function commitPlaybook(...init: readonly string[]): string {
  git('init', '--quiet', ...init);
  write('content/teams/care.yaml', 'name: Care\n');
  write('content/touchpoints/übung.md', 'words\r\n');
  write('journeys/j.yaml', 'title: J\n');
  write('notes.txt', 'x\n');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'first');
  return git('rev-parse', 'HEAD').trim();
}

const head = () => headCommit(root, workingTree(root));

test('a folder as it was committed is clean, and its day is the committer’s', async () => {
  const oid = commitPlaybook();
  expect(await head()).toEqual({ oid, committed: new Date('2026-11-20T22:30:00Z'), clean: true });
});

test('what changes outside of the playbook’s two folders leaves it clean', async () => {
  commitPlaybook();
  write('notes.txt', 'other\n');
  write('public/new.png', 'x');
  expect(await head()).toMatchObject({ clean: true });
});

test.each([
  ['a changed file', () => write('journeys/j.yaml', 'title: K\n')],
  ['a file that nobody added', () => write('content/teams/new.yaml', 'name: New\n')],
  ['a file that is gone', () => rmSync(join(root, 'content/teams/care.yaml'))],
  ['line ends that were turned', () => write('content/touchpoints/übung.md', 'words\n')],
  [
    'a changed file that is added and not committed',
    () => {
      write('journeys/j.yaml', 'title: K\n');
      git('add', '--all');
    },
  ],
])('%s makes it unclean', async (_, change) => {
  commitPlaybook();
  change();
  expect(await head()).toMatchObject({ clean: false });
});

test('a repository with the longer names of SHA-256 is read too', async () => {
  const oid = commitPlaybook('--object-format=sha256');
  expect(oid).toHaveLength(64);
  expect(await head()).toMatchObject({ oid, clean: true });
});

test('a playbook in a folder of a repository is compared with that folder', async () => {
  git('init', '--quiet');
  write('playbooks/ours/journeys/j.yaml', 'title: J\n');
  write('journeys/other.yaml', 'title: Other\n');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'first');
  const below = join(root, 'playbooks/ours');
  expect(await headCommit(below, workingTree(below))).toMatchObject({ clean: true });
  write('playbooks/ours/journeys/k.yaml', 'title: K\n');
  expect(await headCommit(below, workingTree(below))).toMatchObject({ clean: false });
});

test('without a repository there is no commit', async () => {
  write('journeys/j.yaml', 'title: J\n');
  // The folder of the tests may stand inside another repository.
  vi.stubEnv('GIT_CEILING_DIRECTORIES', dirname(root));
  expect(await head()).toBeUndefined();
});

test('before the first commit there is no commit', async () => {
  git('init', '--quiet');
  write('journeys/j.yaml', 'title: J\n');
  expect(await head()).toBeUndefined();
});

test('nothing that a repository is set up to run is run', async () => {
  const oid = commitPlaybook();
  const marker = join(root, 'MARKER');
  const script = write('.git/evil.sh', `#!/bin/sh\necho ran "$@" >> '${marker}'\ncat\n`);
  chmodSync(script, 0o755);
  for (const name of [
    'post-index-change',
    'pre-commit',
    'post-checkout',
    'reference-transaction',
    'fsmonitor-watchman',
  ])
    chmodSync(write(`.git/hooks/${name}`, `#!/bin/sh\necho ${name} >> '${marker}'\n`), 0o755);
  for (const [key, value] of [
    ['core.fsmonitor', script],
    ['core.pager', script],
    ['core.sshCommand', script],
    ['core.alternateRefsCommand', script],
    ['diff.external', script],
    ['diff.evil.textconv', script],
    ['diff.evil.command', script],
    ['filter.evil.clean', script],
    ['filter.evil.smudge', script],
    ['filter.evil.process', script],
    ['gpg.program', script],
    ['log.showSignature', 'true'],
    ['alias.cat-file', `!${script}`],
    ['alias.ls-tree', `!${script}`],
  ] as const)
    git('config', key, value);
  write('.gitattributes', '* filter=evil diff=evil\n');
  write('content/.gitattributes', '* filter=evil diff=evil\n');
  rmSync(marker, { force: true });
  write('content/teams/care.yaml', 'name: Care\n');
  expect(await head()).toMatchObject({ oid });
  expect(existsSync(marker)).toBe(false);
});

test('variables that a hook of git sets lead nowhere else', async () => {
  const oid = commitPlaybook();
  const other = mkdtempSync(join(realpathSync(tmpdir()), 'other-'));
  try {
    execFileSync('git', ['init', '--quiet', other], { env: { PATH: process.env['PATH'], HOME: root } });
    vi.stubEnv('GIT_DIR', join(other, '.git'));
    vi.stubEnv('GIT_WORK_TREE', other);
    vi.stubEnv('GIT_INDEX_FILE', join(other, 'index'));
    vi.stubEnv('GIT_OBJECT_DIRECTORY', join(other, 'objects'));
    vi.stubEnv('GIT_PREFIX', 'nowhere/');
    vi.stubEnv('GIT_EXTERNAL_DIFF', 'false');
    expect(await head()).toMatchObject({ oid, clean: true });
  } finally {
    rmSync(other, { recursive: true, force: true });
  }
});

test('a commit put in the place of another is not taken for it', async () => {
  const oid = commitPlaybook();
  write('journeys/j.yaml', 'title: K\n');
  git('commit', '--quiet', '--all', '--message', 'second');
  const second = git('rev-parse', 'HEAD').trim();
  git('replace', second, oid);
  expect(await head()).toMatchObject({ oid: second, clean: true });
});
