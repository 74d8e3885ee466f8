import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { basePlaybook } from '../../testing/base-playbook.ts';
import { gitOnDisk, type GitOnDisk } from '../../testing/git-on-disk.ts';
import { readEntries } from '../read-entries.ts';
import type { Source } from '../source.ts';
import { workingTree } from '../working-tree.ts';
import { commitSource } from './commit-source.ts';
import { findCommit, findMergeBase } from './find-commit.ts';
import { GitFault } from './git-fault.ts';

const made: { remove(): void }[] = [];
afterEach(() => {
  vi.unstubAllEnvs();
  for (const one of made.splice(0)) one.remove();
});

function repository(...layers: Parameters<typeof gitOnDisk>[0]): GitOnDisk {
  const disk = gitOnDisk(layers);
  made.push(disk);
  return disk;
}

const folder = (): string => {
  const root = mkdtempSync(join(realpathSync(tmpdir()), 'commit-'));
  made.push({
    remove: () => {
      rmSync(root, { recursive: true, force: true });
    },
  });
  return root;
};

/** What everything downstream gets of a source, in an order of its own. */
async function told(source: Source) {
  const { entries, measurements, troubles, unreadable, ignored } = await readEntries(source);
  const byFile = <T extends { readonly file: string }>(list: readonly T[]) =>
    list.toSorted((a, b) => (a.file < b.file ? -1 : 1));
  return {
    entries: byFile(entries),
    measurements: byFile(measurements),
    troubles: byFile(troubles),
    unreadable: [...unreadable].sort(),
    ignored,
  };
}

const counts =
  'touchpoint,standard,channel,segment,from,to,good,total\ncup-in-time,ready-in-five,,,2026-10-01,2026-10-31,9,10\n';
const odd = {
  'content/measurements/till/2026-10.csv': counts,
  'content/touchpoints/übung "q".md': '---\ntitle: X\n---\n',
  'content/touchpoints/bar/latin.md': { bytes: [0x2d, 0x2d, 0x2d, 0x0a, 0xe9] },
  'content/touchpoints/link.md': { symlink: '../../outside.md' },
  'content/touchpoints/lines.md': '---\r\ntitle: X\r\n---\r\n',
  'content/teams/broken.yaml': 'name: [',
  'content/teams/.hidden.yaml': 'x',
  'content/teams/big.yaml': 'x'.repeat(5 * 1024 * 1024),
  'journeys/README.md': 'words',
  'journeys/pointer.yaml': 'version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 3\n',
} as const;

test('a commit gives the same entries as the working tree that was committed', async () => {
  const disk = repository(basePlaybook, odd);
  const oid = disk.commit('first');
  const expected = await told(workingTree(disk.root));
  disk.write({ 'content/teams/bar.yaml': 'name: Other\n', 'journeys/my-order.yaml': undefined });
  expect(await told(commitSource(disk.root, oid))).toEqual(expected);
  expect(expected.entries.length).toBeGreaterThan(5);
  expect(expected.troubles.map(({ type }) => type)).toEqual(expect.arrayContaining(['symlink', 'encoding', 'size']));
});

test('a playbook below the top of its repository is read with its own paths, in a repository of SHA-256 too', async () => {
  const disk = gitOnDisk([], '--object-format=sha256');
  made.push(disk);
  for (const [path, text] of Object.entries(basePlaybook)) disk.write({ [`books/ours/${path}`]: text });
  const oid = disk.commit('first', { 'journeys/other.yaml': 'title: Other\n' });
  const root = join(disk.root, 'books/ours');
  expect(oid).toHaveLength(64);
  expect(await told(commitSource(root, findCommit(root, 'main')))).toEqual(await told(workingTree(root)));
});

test('a folder of the playbook that is a file or a link is none, and a submodule is not entered', async () => {
  const disk = repository({ content: 'a file', journeys: { symlink: 'elsewhere' } });
  const first = disk.commit('first');
  const sorted = async (source: Source) =>
    (await source.list())
      .map(({ path, type, size }) => ({ path, type, size }))
      .toSorted((a, b) => (a.path < b.path ? -1 : 1));
  expect(await sorted(commitSource(disk.root, first))).toEqual(await sorted(workingTree(disk.root)));
  disk.git('update-index', '--force-remove', 'content');
  disk.git('update-index', '--add', '--cacheinfo', `160000,${first},content/teams/sub`);
  disk.git('commit', '--quiet', '--message', 'second');
  const files = await commitSource(disk.root, disk.git('rev-parse', 'HEAD').trim()).list();
  expect(files).toContainEqual(expect.objectContaining({ path: 'content/teams/sub', type: 'special' }));
});

test('a revision is a branch, a tag, or the beginning of a commit’s name', () => {
  const disk = repository(basePlaybook);
  const oid = disk.commit('first');
  disk.git('tag', '--annotate', '--message', 'x', 'v1');
  for (const name of ['main', 'HEAD', 'v1', oid, oid.slice(0, 8)]) expect(findCommit(disk.root, name)).toBe(oid);
});

test.each([
  ['mian', /git knows no revision "mian" here\. Did you mean "main"\?/],
  ['nowhere-near', /"git fetch" brings/],
  ['--output=OUT', /begins with a hyphen/],
  ['-main', /begins with a hyphen/],
  ['^main', /knows no revision/],
  ['main..HEAD', /knows no revision/],
  ['', /knows no revision/],
])('the revision "%s" is refused', (revision, words) => {
  const disk = repository(basePlaybook);
  disk.commit('first');
  expect(() => findCommit(disk.root, revision)).toThrow(words);
  expect(existsSync(join(disk.root, 'OUT'))).toBe(false);
});

test('without a repository it says so', () => {
  const root = folder();
  vi.stubEnv('GIT_CEILING_DIRECTORIES', dirname(root));
  expect(() => findCommit(root, 'main')).toThrow(/in no git repository/);
});

test('the merge base is where the head left the branch in force, the remote’s one first', () => {
  const disk = repository(basePlaybook);
  const first = disk.commit('first');
  disk.git('checkout', '--quiet', '-b', 'work');
  const work = disk.commit('work', { 'content/teams/bar.yaml': 'name: Bar\n' });
  disk.git('checkout', '--quiet', 'main');
  const later = disk.commit('later', { 'notes.txt': 'x' });
  expect(findMergeBase(disk.root, undefined, work)).toBe(first);
  expect(findMergeBase(disk.root, 'main', 'HEAD')).toBe(later);
  disk.git('update-ref', 'refs/remotes/origin/main', first);
  expect(findMergeBase(disk.root, 'main', 'HEAD')).toBe(first);
  expect(() => findMergeBase(disk.root, 'trunk', 'HEAD')).toThrow(/"trunk".*repository: branch:/);
});

test('a commit of an unrelated history has no merge base, and a repository without a commit nothing to compare', () => {
  const disk = repository(basePlaybook);
  expect(() => findMergeBase(disk.root, undefined, 'HEAD')).toThrow(/no commit yet/);
  disk.commit('first');
  disk.git('checkout', '--quiet', '--orphan', 'other');
  disk.commit('second');
  expect(() => findMergeBase(disk.root, 'main', 'HEAD')).toThrow(/no commit in common/);
});

test('a shallow clone says what it lacks and how to get it', async () => {
  const disk = repository(basePlaybook);
  const first = disk.commit('first');
  disk.commit('second', { 'notes.txt': 'x' });
  const root = folder();
  const { PATH } = process.env;
  execFileSync('git', ['clone', '--quiet', '--depth=1', `file://${disk.root}`, root], { env: { PATH, HOME: root } });
  expect(() => findCommit(root, first)).toThrow(/shallow.*git fetch --unshallow/);
  expect(() => findMergeBase(root, 'main', 'HEAD')).toThrow(/shallow.*git fetch --unshallow/);
  expect(await told(commitSource(root, findCommit(root, 'HEAD')))).toEqual(await told(workingTree(root)));
});

test('a clone with a filter is not filled over the network, and no program of its remote is started', async () => {
  const disk = repository(basePlaybook);
  disk.git('config', 'uploadpack.allowFilter', 'true');
  disk.commit('first');
  const oid = disk.commit('second', { 'content/teams/bar.yaml': 'name: Later\n' });
  const root = folder();
  const marker = join(disk.root, 'MARKER');
  const program = join(disk.root, 'program.sh');
  writeFileSync(program, `#!/bin/sh\ntouch '${marker}'\nexec git-upload-pack "$@"\n`);
  chmodSync(program, 0o755);
  const env = { PATH: process.env['PATH'], HOME: root };
  execFileSync('git', ['clone', '--quiet', '--no-checkout', '--filter=blob:none', `file://${disk.root}`, root], {
    env,
  });
  execFileSync('git', ['config', 'remote.origin.uploadpack', program], { cwd: root, env });
  execFileSync('git', ['config', 'protocol.file.allow', 'always'], { cwd: root, env });
  const source = commitSource(root, oid);
  await expect((async () => source.list())()).rejects.toThrow(GitFault);
  await expect((async () => source.list())()).rejects.toThrow(/does not hold all files.*filter/);
  expect(existsSync(marker)).toBe(false);
});

test('a file that gives a commit other parents is not believed', () => {
  const disk = repository(basePlaybook);
  const first = disk.commit('first');
  disk.git('checkout', '--quiet', '-b', 'work');
  const work = disk.commit('work', { 'notes.txt': 'x' });
  mkdirSync(join(disk.root, '.git/info'), { recursive: true });
  writeFileSync(join(disk.root, '.git/info/grafts'), `${work}\n`);
  expect(findMergeBase(disk.root, 'main', work)).toBe(first);
});

test('a commit of which a file is lost is refused, and not read as if it had none', async () => {
  const disk = repository(basePlaybook);
  const oid = disk.commit('first');
  const blob = disk.git('rev-parse', 'HEAD:content/teams/bar.yaml').trim();
  rmSync(join(disk.root, '.git/objects', blob.slice(0, 2), blob.slice(2)), { force: true });
  const source = commitSource(disk.root, oid);
  await expect((async () => source.list())()).rejects.toThrow(/does not hold all files.*"git fsck"/);
});

test('a repository of another user is not read, and git’s own mend is told', () => {
  const disk = repository(basePlaybook);
  disk.commit('first');
  // Git's own switch for its tests: every owner is another one. It would be taken away with all other GIT_ variables.
  const bin = folder();
  const real = execFileSync('which', ['git'], { encoding: 'utf8' }).trim();
  writeFileSync(join(bin, 'git'), `#!/bin/sh\nGIT_TEST_ASSUME_DIFFERENT_OWNER=1 exec '${real}' "$@"\n`);
  chmodSync(join(bin, 'git'), 0o755);
  vi.stubEnv('PATH', `${bin}:${process.env['PATH'] ?? ''}`);
  vi.stubEnv('HOME', bin);
  expect(() => findCommit(disk.root, 'main')).toThrow(/another user.*safe\.directory/);
});

test('nothing that a repository is set up to run is run, and no commit is put in the place of another', async () => {
  const disk = repository(basePlaybook);
  const first = disk.commit('first');
  const oid = disk.commit('second', { 'content/teams/bar.yaml': 'name: Later\n' });
  const expected = await told(commitSource(disk.root, oid));
  const marker = join(disk.root, 'MARKER');
  const script = join(disk.root, '.git/evil.sh');
  writeFileSync(script, `#!/bin/sh\necho ran "$@" >> '${marker}'\ncat\n`);
  chmodSync(script, 0o755);
  for (const key of [
    'core.fsmonitor',
    'core.pager',
    'core.sshCommand',
    'core.askPass',
    'diff.external',
    'diff.evil.textconv',
    'diff.evil.command',
    'filter.evil.smudge',
    'filter.evil.process',
    'gpg.program',
    'credential.helper',
    'core.editor',
  ])
    // prettier-ignore
    disk.git('config', key, script);
  for (const name of ['rev-parse', 'cat-file', 'ls-tree', 'merge-base', 'for-each-ref', 'config'])
    disk.git('config', `alias.${name}`, `!${script}`);
  mkdirSync(join(disk.root, '.git/info'), { recursive: true });
  appendFileSync(join(disk.root, '.git/info/attributes'), '* diff=evil filter=evil\n');
  disk.write({ 'content/.gitattributes': '* diff=evil filter=evil text eol=crlf\n' });
  disk.git('-c', 'core.fsmonitor=false', 'replace', oid, first);
  rmSync(marker, { force: true });
  expect(findCommit(disk.root, 'HEAD')).toBe(oid);
  expect(findMergeBase(disk.root, 'main', 'HEAD')).toBe(oid);
  expect(() => findCommit(disk.root, 'mian')).toThrow(GitFault);
  expect(await told(commitSource(disk.root, oid))).toEqual(expected);
  expect(existsSync(marker)).toBe(false);
});
