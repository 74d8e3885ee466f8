import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { basePlaybook } from '../../testing/base-playbook.ts';
import { gitOnDisk, type GitOnDisk } from '../../testing/git-on-disk.ts';
import { toldSource } from '../../testing/told-source.ts';
import { workingTree } from '../working-tree.ts';
import { commitSource } from './commit-source.ts';
import { findCommit, findMergeBase } from './find-commit.ts';

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
  expect(await toldSource(commitSource(root, findCommit(root, 'HEAD')))).toEqual(await toldSource(workingTree(root)));
});
