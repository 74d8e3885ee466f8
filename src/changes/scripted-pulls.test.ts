import { afterAll, describe, expect, test } from 'vitest';
import { readPlaybook } from '../playbook.ts';
import { commitSource } from '../sources/git/commit-source.ts';
import type { GitOnDisk } from '../testing/git-on-disk.ts';
import { scriptedPulls } from '../testing/scripted-pulls/index.ts';
import { playPulls } from '../testing/scripted-pulls/play-pulls.ts';
import type { Change, ChangeClass } from './change.ts';
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
  return compare(before.playbook, after.playbook).changes;
}

function tell(of: ChangeClass, { kind, entry, path, channel, segment }: Change): string {
  const where = `${channel === null ? '' : ` on ${channel}`}${segment === null ? '' : ` for ${segment}`}`;
  return `${of} ${kind}/${entry}${path}${where}`;
}

const opposite: Partial<Record<ChangeClass, ChangeClass>> = {
  weakened: 'strengthened',
  strengthened: 'weakened',
  added: 'removed',
  removed: 'added',
};

describe('each pull request means what its team would call it', () => {
  test('of at least as many as a company makes in some months', () => {
    expect(scriptedPulls.flatMap(({ pulls }) => pulls).length).toBeGreaterThanOrEqual(80);
  });

  test.each(scriptedPulls)('$about', { timeout: 120_000 }, async (history) => {
    const { disk, played } = playPulls(history);
    disks.push(disk);
    for (const { what, before, after, expected } of played) {
      const there = await between(disk.root, [before, after]);
      expect
        .soft(
          there.map((change) => tell(change.class, change)),
          what,
        )
        .toEqual(expected);
      for (const { sentence } of there) expect.soft(sentence).not.toMatch(/undefined|\[object|[[{]"|"[\]}]|"[,:]/);
      const back = await between(disk.root, [after, before]);
      expect
        .soft(back.map((change) => tell(opposite[change.class] ?? change.class, change)).sort(), `back: ${what}`)
        .toEqual([...expected].sort());
    }
  });
});
