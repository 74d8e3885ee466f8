import { execFileSync } from 'node:child_process';
import {
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  truncateSync,
  writeFileSync,
  mkdirSync,
  chmodSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { basePlaybook, greetingFile } from '../testing/base-playbook.ts';
import { gitOnDisk, type GitOnDisk } from '../testing/git-on-disk.ts';
import { playbookOnDisk } from '../testing/playbook-on-disk.ts';
import { runWaymark } from '../testing/run-waymark.ts';

const greet = 'content/touchpoints/greet-me.md';
const slower = greetingFile.replace('1 min', '2 min');

const made: { remove(): void }[] = [];
afterEach(() => {
  for (const one of made.splice(0)) one.remove();
});

function repository(...init: readonly string[]): GitOnDisk {
  const disk = gitOnDisk([basePlaybook], ...init);
  made.push(disk);
  return disk;
}

/** A playbook of two commits, the second of which weakens a promise. */
function twoCommits(): GitOnDisk & { readonly first: string; readonly second: string } {
  const disk = repository();
  const first = disk.commit('first');
  return { ...disk, first, second: disk.commit('second', { [greet]: slower }) };
}

function folder(): string {
  const path = mkdtempSync(join(realpathSync(tmpdir()), 'clone-'));
  made.push({ remove: () => { rmSync(path, { recursive: true, force: true }); } }); // prettier-ignore
  return path;
}

function clone(from: string, ...options: readonly string[]): string {
  const root = folder();
  const env = { PATH: process.env['PATH'], HOME: root };
  execFileSync('git', ['clone', '--quiet', ...options, `file://${from}`, root], { env, stdio: 'pipe' });
  return root;
}

const history = (root: string, ...args: readonly string[]) => runWaymark(['history', '--root', root, ...args]);

/** The words of a refusal, on one line; no result beside it. */
async function refusal(root: string, ...args: readonly string[]): Promise<string> {
  for (const command of [['history'], ['history', 'greet-me', '--json'], ['asof', '2026-11-21']]) {
    const { code, out } = await runWaymark([...command, '--root', root, ...args]);
    expect([command[0], code, out]).toEqual([command[0], 2, '']);
  }
  const { err } = await history(root);
  expect(err).not.toContain('fault of Waymark');
  return err.replaceAll(/\s+/g, ' ');
}

test('F1: what was replaced is told as it was committed, and that it was replaced is said', async () => {
  const disk = twoCommits();
  const straight = await history(disk.root, '--json');
  disk.git('replace', disk.second, disk.first);
  const blob = disk.git('rev-parse', `${disk.second}:${greet}`).trim();
  disk.git('replace', blob, disk.git('rev-parse', `${disk.first}:${greet}`).trim());
  rmSync(join(disk.root, '.waymark'), { recursive: true });
  const { code, out, err } = await history(disk.root, '--json');
  expect(code).toBe(0);
  const { replaced, ...rest } = JSON.parse(out) as { replaced: readonly string[] };
  expect(replaced.map((name) => name.replace('replace/', '')).toSorted()).toEqual([disk.second, blob].toSorted());
  expect({ ...rest, replaced: [] }).toEqual(JSON.parse(straight.out));
  expect(err).toContain('This clone replaces 2 objects by others (git replace). None of the replacements was used');
  expect((await history(disk.root)).err).toContain('git replace');
});

test('F2: a file of grafts is refused', async () => {
  const disk = twoCommits();
  mkdirSync(join(disk.root, '.git/info'), { recursive: true });
  writeFileSync(join(disk.root, '.git/info/grafts'), `${disk.second}\n`);
  expect(await refusal(disk.root)).toContain('info/grafts gives commits other parents');
});

test('F2: an empty file of grafts bends nothing', async () => {
  const disk = twoCommits();
  mkdirSync(join(disk.root, '.git/info'), { recursive: true });
  writeFileSync(join(disk.root, '.git/info/grafts'), '# none\n\n');
  expect((await history(disk.root)).code).toBe(0);
});

test('F2: a shallow clone is refused, with how to fetch the rest; a past state of it may be shown', async () => {
  const disk = twoCommits();
  const root = clone(disk.root, '--depth=1');
  expect(await refusal(root)).toMatch(/This clone is shallow.*git fetch --unshallow/);
  expect((await runWaymark(['asof', 'HEAD', '--root', root])).code).toBe(0);
});

test('F3: a clone made with a filter is refused and not filled, and no program of its remote is started', async () => {
  const disk = twoCommits();
  disk.git('config', 'uploadpack.allowFilter', 'true');
  const root = clone(disk.root, '--filter=blob:none');
  const marker = join(root, 'MARKER');
  const program = join(root, '.git/program.sh');
  writeFileSync(program, `#!/bin/sh\ntouch '${marker}'\nexec git-upload-pack "$@"\n`);
  chmodSync(program, 0o755);
  execFileSync('git', ['config', 'remote.origin.uploadpack', program], { cwd: root });
  const before = objectsIn(root);
  expect(await refusal(root)).toMatch(/made with a filter.*Clone it again without one/);
  expect(objectsIn(root)).toEqual(before);
  expect(readdirSync(root)).not.toContain('MARKER');
});

function objectsIn(root: string): readonly string[] {
  return readdirSync(join(root, '.git/objects'), { recursive: true, encoding: 'utf8' }).toSorted();
}

function loseObject(disk: GitOnDisk, revision: string): string {
  const oid = disk.git('rev-parse', revision).trim();
  rmSync(join(disk.root, '.git/objects', oid.slice(0, 2), oid.slice(2)), { force: true });
  return oid;
}

test.each([
  ['a file', (first: string) => `${first}:${greet}`],
  ['a folder', (first: string) => `${first}:content/touchpoints`],
  ['a commit', (first: string) => first],
])('F28: a history of which %s is lost is refused by the name of what is lost', async (_, where) => {
  const disk = twoCommits();
  const oid = loseObject(disk, where(disk.first));
  const said = await refusal(disk.root);
  expect(said).toMatch(/This clone does not hold .*"git fsck" says what is damaged/);
  expect(said).toContain(oid.slice(0, 12));
});

test('F28: a pack that was cut short is refused, and what was kept before it is no way around', async () => {
  const disk = twoCommits();
  expect((await history(disk.root)).code).toBe(0);
  disk.commit('third', { [greet]: greetingFile });
  disk.git('repack', '-a', '-d', '-q');
  const packs = join(disk.root, '.git/objects/pack');
  for (const name of readdirSync(packs).filter((one) => one.endsWith('.pack'))) {
    chmodSync(join(packs, name), 0o644);
    truncateSync(join(packs, name), 300);
  }
  expect(await refusal(disk.root)).toMatch(/"git fsck" says what is damaged|git cannot read/);
});

test('a folder in no repository, and a repository without a commit, are told as such', async () => {
  const disk = playbookOnDisk(basePlaybook);
  made.push(disk);
  expect(await refusal(disk.root)).toContain('in no git repository');
  const empty = repository();
  expect(await refusal(empty.root)).toContain('This repository has no commit yet');
});
