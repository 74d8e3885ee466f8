import { afterEach, describe, expect, test } from 'vitest';
import { basePlaybook, greetingFile, momentFile } from '../testing/base-playbook.ts';
import { gitOnDisk, type GitOnDisk } from '../testing/git-on-disk.ts';
import { keptTerminal } from '../testing/kept-terminal.ts';
import { runWaymark } from '../testing/run-waymark.ts';
import { history as historyCommand } from '../cli/commands/history.ts';
import { openHistory } from './open-history.ts';

const greet = 'content/touchpoints/greet-me.md';
const cup = 'content/touchpoints/cup-in-time.md';
const within = (minutes: number): string => greetingFile.replace('1 min', `${String(minutes)} min`);
const now = Date.parse('2026-11-27T12:00:00Z') / 1000;

const made: GitOnDisk[] = [];
afterEach(() => {
  for (const disk of made.splice(0)) disk.remove();
});

function repository(): GitOnDisk {
  const disk = gitOnDisk([basePlaybook]);
  made.push(disk);
  disk.commit('first');
  return disk;
}

const history = (disk: GitOnDisk, ...args: readonly string[]) => runWaymark(['history', '--root', disk.root, ...args]);

/** Puts many small commits on the branch; each writes what it is told to. */
function addCommits(disk: GitOnDisk, count: number, changes: (index: number) => string, message = 'a change'): void {
  const commits = Array.from({ length: count }, (_, index) => {
    const who = `a <a@b> ${String(1_795_200_000 + index)} +0000`;
    const from = index === 0 ? 'from refs/heads/main^0\n' : '';
    return `commit refs/heads/main\nauthor ${who}\ncommitter ${who}\ndata ${String(message.length)}\n${message}\n${from}${changes(index)}\n`;
  });
  disk.feed(commits.join(''), 'fast-import', '--quiet', '--force');
}

function inline(path: string, text: string): string {
  return `M 100644 inline ${path}\ndata ${String(Buffer.byteLength(text))}\n${text}\n`;
}

describe('F26: a large history', () => {
  test('of 5,000 commits is told whole, with more than ten megabytes of JSON, and says how far it is', async () => {
    const disk = repository();
    const count = 5000;
    // Every other commit changes the playbook; each message is long enough that all are more than a buffer holds.
    addCommits(
      disk,
      count,
      (index) => (index % 2 === 0 ? inline(greet, within((index % 50) + 2)) : inline('notes.txt', String(index))),
      `s\n\n${'m'.repeat(2000)}`,
    );
    const terminal = keptTerminal();
    const program = historyCommand.run(terminal, { root: disk.root }, []);
    expect(await program).toBe(0);
    expect(terminal.told()).toContain(`Reading history: 100 of ${count + 1} commits`);
    expect(terminal.told().replaceAll(/\s+/g, ' ')).toContain(
      '2501 commits of 5001 commits on this branch changed the playbook. The latest 20 are told here',
    );
    const { out, code } = await history(disk, '--json');
    expect(code).toBe(0);
    const { commits } = JSON.parse(out) as { commits: readonly { seq: number; entries: readonly unknown[] }[] };
    expect(out.length).toBeGreaterThan(5_000_000);
    expect(commits).toHaveLength(2501);
    expect(commits.every(({ seq, entries }) => (seq === 0 || seq % 2 === 1) && entries.length > 0)).toBe(true);
    const entry = JSON.parse((await history(disk, 'greet-me', '--json')).out) as { revisions: readonly unknown[] };
    expect(entry.revisions).toHaveLength(2501);
  });

  test('of one commit with 20,000 files is told, and long messages are not kept in memory', async () => {
    const disk = repository();
    const blob = disk.feed(within(2), 'hash-object', '-w', '--stdin').trim();
    const strange = Array.from({ length: 20_000 }, (_, index) => `M 100644 ${blob} content/heap/${String(index)}.md\n`);
    addCommits(disk, 1, () => `${strange.join('')}${inline(greet, within(2))}`);
    addCommits(disk, 60, (index) => inline(greet, within(index + 3)), `s\n\n${'m'.repeat(4_000_000)}`);
    const before = process.memoryUsage().rss;
    const told = await openHistory(disk.root, { now });
    const grown = process.memoryUsage().rss - before;
    expect([...told.revisions()].map(({ entries }) => entries.length).slice(1)).toEqual(Array(61).fill(1));
    // All messages together are 240 MB.
    expect(grown).toBeLessThan(200_000_000);
    told.close();
  });
});

describe('F27: a branch that was written anew', () => {
  const rewritten = async (disk: GitOnDisk): Promise<readonly [json: string | null, said: boolean]> => {
    const { out, err } = await history(disk, '--json');
    return [(JSON.parse(out) as { rewritten: string | null }).rewritten, err.includes('(history-rewritten)')];
  };

  test('is said, and all of it is read again as from a fresh clone', async () => {
    const disk = repository();
    const old = disk.commit('second', { [greet]: within(2) });
    expect(await rewritten(disk)).toEqual([null, false]);
    disk.git('reset', '--quiet', '--hard', 'HEAD~1');
    disk.commit('second, otherwise', {
      [greet]: within(3),
      [cup]: momentFile.replace('    within: 5 min', '    within: 9 min'),
    });
    expect(await rewritten(disk)).toEqual([old, true]);
    // Once told, what stands now is what the next reading goes by.
    expect(await rewritten(disk)).toEqual([null, false]);
    const kept = (await history(disk, '--json')).out;
    disk.git('clean', '-fdxq');
    expect((await history(disk, '--json')).out).toBe(kept);
  });

  test('is said of a branch that only lost its end', async () => {
    const disk = repository();
    const old = disk.commit('second', { [greet]: within(2) });
    await rewritten(disk);
    disk.git('reset', '--quiet', '--hard', 'HEAD~1');
    expect(await rewritten(disk)).toEqual([old, true]);
  });

  test('is said where others were read between, and not of a branch that only is another one', async () => {
    const disk = repository();
    disk.git('branch', 'work');
    const old = disk.commit('second', { [greet]: within(2) });
    expect(await rewritten(disk)).toEqual([null, false]);
    disk.git('checkout', '--quiet', 'work');
    disk.commit('on work', { [cup]: momentFile.replace('    within: 5 min', '    within: 6 min') });
    expect(await rewritten(disk)).toEqual([null, false]);
    disk.git('checkout', '--quiet', '--detach', 'HEAD~1');
    expect(await rewritten(disk)).toEqual([null, false]);
    disk.git('branch', '--force', 'main', 'work');
    disk.git('checkout', '--quiet', 'main');
    expect(await rewritten(disk)).toEqual([old, true]);
  });

  test('is said where what it stood on became a side branch of itself', async () => {
    const disk = repository();
    const old = disk.commit('second', { [greet]: within(2) });
    await rewritten(disk);
    disk.git('checkout', '--quiet', '--detach', 'HEAD~1');
    disk.commit('aside', { 'notes.txt': 'x' });
    disk.git('merge', '--quiet', '--no-ff', '--message', 'the wrong way round', old);
    disk.git('branch', '--force', 'main');
    disk.git('checkout', '--quiet', 'main');
    expect(await rewritten(disk)).toEqual([old, true]);
  });
});
