import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openPlaybook } from '../playbook.ts';
import { baseDay, basePlaybook } from '../testing/base-playbook.ts';
import { workingTree } from './working-tree.ts';

let root = '';

beforeEach(() => {
  root = mkdtempSync(join(realpathSync(tmpdir()), 'tree-'));
});

afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

function write(path: string, text = 'x'): string {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  return file;
}

const listed = async (): Promise<Readonly<Record<string, string>>> =>
  Object.fromEntries((await workingTree(root).list()).map(({ path, type }) => [path, type]));

const rulesBroken = async (): Promise<readonly string[]> => {
  for (const [path, text] of Object.entries(basePlaybook)) write(path, text);
  const { findings } = await openPlaybook(workingTree(root), { today: baseDay });
  return findings.map(({ rule, at }) => `${rule} ${at.file}`);
};

test('lists the files of both folders at any depth, and nothing beside them', async () => {
  for (const path of ['content/a/b/c.md', 'content/x.yaml', 'journeys/j.yaml', 'public/logo.png', 'notes.md'])
    write(path);
  mkdirSync(join(root, 'content/empty'));
  expect(await listed()).toEqual({ 'content/a/b/c.md': 'file', 'content/x.yaml': 'file', 'journeys/j.yaml': 'file' });
});

test('a folder without a playbook lists nothing', async () => {
  expect(await listed()).toEqual({});
});

test('a linked file is listed as a link, is told, and is never read', async () => {
  const outside = write('secret.md', 'OUTSIDE');
  mkdirSync(join(root, 'content/touchpoints'), { recursive: true });
  symlinkSync(outside, join(root, 'content/touchpoints/link.md'));
  symlinkSync('/dev/zero', join(root, 'content/touchpoints/endless.md'));
  expect(await listed()).toEqual({
    'content/touchpoints/link.md': 'symlink',
    'content/touchpoints/endless.md': 'symlink',
  });
  expect(await rulesBroken()).toEqual([
    'file-symlink content/touchpoints/endless.md',
    'file-symlink content/touchpoints/link.md',
  ]);
});

test('linked folders, also those that lead back to themselves, end at the link', async () => {
  mkdirSync(join(root, 'content/touchpoints'), { recursive: true });
  symlinkSync('..', join(root, 'content/touchpoints/up'));
  symlinkSync('loop', join(root, 'content/loop'));
  symlinkSync('nowhere', join(root, 'content/gone'));
  expect(await rulesBroken()).toEqual(
    expect.arrayContaining([
      'file-symlink content/gone',
      'file-symlink content/loop',
      'file-symlink content/touchpoints/up',
    ]),
  );
});

test('a room that is itself a link is told, and its files are not read', async () => {
  mkdirSync(join(root, 'elsewhere'));
  writeFileSync(join(root, 'elsewhere/j.yaml'), 'title: Not ours\n');
  symlinkSync('elsewhere', join(root, 'journeys'));
  mkdirSync(join(root, 'content'));
  expect(await listed()).toEqual({ journeys: 'symlink' });
});

test('a pipe among the files is told and keeps nobody waiting', async () => {
  mkdirSync(join(root, 'content/teams'), { recursive: true });
  execFileSync('mkfifo', [join(root, 'content/teams/pipe.yaml')]);
  expect(await rulesBroken()).toEqual([expect.stringContaining('content/teams/pipe.yaml')]);
});

test('a file that vanishes between listing and reading is told, and hides no other', async () => {
  const gone = write('content/teams/gone.yaml', 'name: Gone\n');
  for (const [path, text] of Object.entries(basePlaybook)) write(path, text);
  const tree = workingTree(root);
  const files = await tree.list();
  rmSync(gone);
  const { findings } = await openPlaybook({ ...tree, list: () => Promise.resolve(files) }, { today: baseDay });
  expect(findings.map(({ rule, at }) => `${rule} ${at.file}`)).toEqual(['file-readable content/teams/gone.yaml']);
});

test.skipIf(process.getuid?.() === 0)('a file that may not be read is told, and hides no other', async () => {
  chmodSync(write('content/teams/locked.yaml', 'name: Locked\n'), 0o000);
  expect(await rulesBroken()).toEqual(['file-readable content/teams/locked.yaml']);
});

test.skipIf(process.getuid?.() === 0)('a folder that may not be opened is told, and hides no other', async () => {
  write('content/personas/more.yaml');
  chmodSync(join(root, 'content/personas'), 0o000);
  expect(await listed()).toEqual({ 'content/personas': 'closed' });
  chmodSync(join(root, 'content/personas'), 0o700);
});

test('a file that changed has another stamp, even where its size and date are put back', async () => {
  const file = write('content/teams/a.yaml', 'name: A\n');
  const stampOf = async () => (await workingTree(root).list())[0]?.stamp;
  const before = await stampOf();
  expect(await stampOf()).toBe(before);
  // The change time is as fine as the disk's clock.
  await new Promise((resolve) => setTimeout(resolve, 20));
  writeFileSync(file, 'name: B\n');
  utimesSync(file, 0, 0);
  expect(await stampOf()).not.toBe(before);
});
