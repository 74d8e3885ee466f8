import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { basePlaybook } from '../../testing/base-playbook.ts';
import { gitOnDisk, type GitOnDisk } from '../../testing/git-on-disk.ts';
import { toldSource } from '../../testing/told-source.ts';
import type { Source } from '../source.ts';
import { workingTree } from '../working-tree.ts';
import { commitSource } from './commit-source.ts';
import { findCommit } from './find-commit.ts';

const made: { remove(): void }[] = [];

afterEach(() => {
  for (const one of made.splice(0)) one.remove();
});

function repository(...layers: Parameters<typeof gitOnDisk>[0]): GitOnDisk {
  const disk = gitOnDisk(layers);
  made.push(disk);
  return disk;
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
  const expected = await toldSource(workingTree(disk.root));
  disk.write({ 'content/teams/bar.yaml': 'name: Other\n', 'journeys/my-order.yaml': undefined });
  expect(await toldSource(commitSource(disk.root, oid))).toEqual(expected);
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
  expect(await toldSource(commitSource(root, findCommit(root, 'main')))).toEqual(await toldSource(workingTree(root)));
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
