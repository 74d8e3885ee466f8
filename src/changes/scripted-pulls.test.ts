import { afterAll, describe, expect, test } from 'vitest';
import { readPlaybook } from '../playbook.ts';
import { commitSource } from '../sources/git/commit-source.ts';
import type { GitOnDisk } from '../testing/git-on-disk.ts';
import { scriptedPulls } from '../testing/scripted-pulls/index.ts';
import { playPulls } from '../testing/scripted-pulls/play-pulls.ts';
import { compare } from './compare.ts';

const disks: GitOnDisk[] = [];
afterAll(() => {
  for (const disk of disks) disk.remove();
});

/** Each state is read once: it comes after one pull request and before the next. */
const states = new Map<string, ReturnType<typeof readPlaybook>>();

async function stateOf(root: string, commit: string) {
  const state = states.get(commit) ?? readPlaybook(commitSource(root, commit));
  states.set(commit, state);
  return state;
}

async function between(root: string, commits: readonly [before: string, after: string]) {
  const [before, after] = [await stateOf(root, commits[0]), await stateOf(root, commits[1])];
  // What cannot be read is compared with nothing: a pull request of the script would prove nothing.
  expect([...before.unreadable, ...after.unreadable]).toEqual([]);
  return compare(before.playbook, after.playbook).changes.map(
    ({ class: of, kind, entry, path, channel, segment }) =>
      `${of} ${kind}/${entry}${path}${channel === null ? '' : ` on ${channel}`}${segment === null ? '' : ` for ${segment}`}`,
  );
}

describe('each pull request means what its team would call it', () => {
  test('of at least as many as a company makes in some months', () => {
    expect(scriptedPulls.flatMap(({ pulls }) => pulls).length).toBeGreaterThanOrEqual(80);
  });

  test.each(scriptedPulls)('$about', async (history) => {
    const { disk, played } = playPulls(history);
    disks.push(disk);
    const told = await Promise.all(
      played.map(async ({ what, before, after }) => [what, await between(disk.root, [before, after])]),
    );
    expect(told).toEqual(history.pulls.map(({ what, expected }) => [what, expected]));
  });
});
