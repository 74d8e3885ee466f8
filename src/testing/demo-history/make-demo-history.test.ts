import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { accountsOfTeams } from '../../changes/accounts-of-teams.ts';
import { standingApprovals } from '../../changes/approvals-of.ts';
import { compare } from '../../changes/compare.ts';
import { pullsByCommit } from '../../changes/pulls-by-commit.ts';
import { reviewersOf } from '../../changes/reviewers.ts';
import { openPlaybook, readPlaybook } from '../../playbook.ts';
import { readForgeRecord, type ForgeRecord } from '../../sources/forge/read-forge-record.ts';
import { commitSource } from '../../sources/git/commit-source.ts';
import { exampleFiles } from './example-files.ts';
import { makeDemoHistory, type DemoHistory } from './make-demo-history.ts';
import { plainGit } from './write-commits.ts';

const rooms: string[] = [];
const room = (): string => {
  const made = mkdtempSync(join(realpathSync(tmpdir()), 'demo-history-'));
  rooms.push(made);
  return made;
};
let demo: DemoHistory;
let record: ForgeRecord;
const git = (...args: readonly string[]): string => plainGit(demo.dir, args).trim();
const lines = (...args: readonly string[]): readonly string[] => git(...args).split('\n');

beforeAll(async () => {
  demo = await makeDemoHistory(join(room(), 'harbour'));
  const reading = readForgeRecord('forge.jsonl', readFileSync(demo.forge));
  if ('fault' in reading) throw new Error(JSON.stringify(reading.fault));
  record = reading;
});
afterAll(() => {
  for (const made of rooms) rmSync(made, { recursive: true, force: true });
});

test('it has the same commits and the same record for somebody with other settings', async () => {
  const home = room();
  writeFileSync(
    join(home, '.gitconfig'),
    '[user]\nname = x\nemail = x@x\n[core]\nautocrlf = true\n[init]\ndefaultBranch = trunk\n',
  );
  for (const [name, value] of [
    ['HOME', home],
    ['GIT_AUTHOR_NAME', 'somebody'],
    ['GIT_COMMITTER_DATE', '2001-01-01T00:00:00Z'],
    ['GIT_DIR', join(home, 'elsewhere')],
    ['GIT_DEFAULT_HASH', 'sha256'],
    ['TZ', 'Pacific/Auckland'],
    ['LC_ALL', 'de_DE.UTF-8'],
  ] as const)
    vi.stubEnv(name, value);
  const again = await makeDemoHistory(join(home, 'again'));
  vi.unstubAllEnvs();
  expect(again.head).toBe(demo.head);
  expect(readFileSync(again.forge, 'utf8')).toBe(readFileSync(demo.forge, 'utf8'));
});

test('it tells about two hundred changes over two years, and ends before the example stands still', () => {
  expect(Number(git('rev-list', '--first-parent', '--count', 'main'))).toBe(demo.changes + 1);
  expect(demo.changes).toBeGreaterThan(190);
  expect(demo.changes).toBeLessThan(240);
  const days = lines('log', '--first-parent', '--reverse', '--format=%cs', 'main');
  expect([days[0], days.at(-1)]).toEqual(['2024-11-18', '2026-11-19']);
});

test('it begins with one journey and few touchpoints', () => {
  const [root = ''] = lines('rev-list', '--max-parents=0', 'main');
  const files = lines('ls-tree', '-r', '--name-only', root);
  expect(files.filter((file) => file.startsWith('journeys/'))).toHaveLength(1);
  expect(files.filter((file) => file.startsWith('content/touchpoints/'))).toHaveLength(4);
  // What is new in the example needs a change of its own in the chapters: otherwise it would have been there all along.
  const kinds = new Set(files.map((file) => file.split('/').slice(0, 2).join('/')));
  expect([...kinds].filter((kind) => kind.startsWith('content/'))).toEqual([
    'content/channels.yaml',
    'content/personas',
    'content/playbook.yaml',
    'content/teams',
    'content/touchpoints',
  ]);
});

test('it ends with the example, byte for byte', () => {
  const files = lines('ls-tree', '-r', '--name-only', 'main');
  const example = exampleFiles();
  expect(files).toEqual([...example.keys()].toSorted());
  for (const [path, text] of example) expect(readFileSync(join(demo.dir, path), 'utf8')).toBe(text);
  expect(git('status', '--porcelain')).toBe('');
});

test('git finds nothing wrong with it', () => {
  expect(git('fsck', '--strict', '--full')).toBe('');
});

test('time never runs backwards in it', () => {
  const times = lines('log', '--first-parent', '--reverse', '--format=%ct %at', 'main').map((line) =>
    line.split(' ').map(Number),
  );
  for (const [index, [committed = 0, authored = 0]] of times.entries()) {
    expect(committed).toBeGreaterThan(times[index - 1]?.[0] ?? 0);
    expect(authored).toBeLessThanOrEqual(committed);
  }
});

test('the record covers each commit but the first, and each merge holds what its branch held', () => {
  const [, ...oids] = lines('rev-list', '--first-parent', '--reverse', 'main');
  const pullOf = pullsByCommit(record.pulls, 'main');
  expect(oids.map((oid) => pullOf(oid)?.number)).toEqual(record.pulls.map(({ number }) => number));
  for (const { head_oid, merge_oid, merged_at } of record.pulls) {
    const [head, merge] = lines('log', '--no-walk=unsorted', '--format=%T %ct', head_oid, merge_oid ?? '');
    expect(merge?.split(' ')[0]).toBe(head?.split(' ')[0]);
    expect(Number(merge?.split(' ')[1]) * 1000).toBe(Date.parse(merged_at));
  }
  const squashed = record.pulls.filter(({ merge_method }) => merge_method === null);
  expect(squashed.length).toBeGreaterThan(20);
  for (const { merge_oid, head_oid } of squashed) {
    expect(lines('rev-list', '--parents', '-1', merge_oid ?? '')[0]?.split(' ')).toHaveLength(2);
    expect(git('branch', '--contains', head_oid)).toBe('');
  }
});

test('every change has the approvals that it needs, by the accounts of the day before', async () => {
  const [first = '', ...oids] = lines('rev-list', '--first-parent', '--reverse', 'main');
  const known = new Map();
  const read = async (oid: string) => (await readPlaybook(commitSource(demo.dir, oid), undefined, known)).playbook;
  const pullOf = pullsByCommit(record.pulls);
  let before = await read(first);
  for (const oid of oids) {
    const after = await read(oid);
    const pull = pullOf(oid);
    if (!pull) throw new Error(`no pull request became ${oid}`);
    const standing = standingApprovals(pull, accountsOfTeams(before.teams));
    const needed = reviewersOf(compare(before, after).changes, { before, after }).map(({ team }) => team);
    expect(standing.length, pull.title).toBeGreaterThan(0);
    expect(
      standing.flatMap(({ teams }) => teams),
      pull.title,
    ).toEqual(expect.arrayContaining(needed));
    expect(pull.merged_by).not.toBe(pull.author);
    before = after;
  }
});

test('a state of every month opens, and no rule objects on its day but that leaders walk late', async () => {
  const late: string[] = [];
  const oids = lines('log', '--first-parent', '--reverse', '--format=%H %cs', 'main').filter(
    (_, index) => index % 9 === 0,
  );
  expect(oids.length).toBeGreaterThan(20);
  for (const line of oids) {
    const [oid = '', today = ''] = line.split(' ');
    const { findings } = await openPlaybook(commitSource(demo.dir, oid), { today });
    const told = findings.filter(({ severity }) => severity === 'error' || severity === 'warning');
    const others = told.filter(({ rule }) => rule !== 'moment-walked');
    expect(others.map(({ rule, message }) => `${today} ${rule}: ${message}`)).toEqual([]);
    if (others.length < told.length) late.push(today);
  }
  // The first walk was in May 2026, and the journeys that came after the first had to wait for theirs.
  expect([late.at(0), late.at(-1)]).toEqual(['2025-08-21', '2026-10-07']);
});

test('a folder with something in it is left alone', async () => {
  const full = room();
  writeFileSync(join(full, 'note'), '');
  await expect(makeDemoHistory(full)).rejects.toThrow('is not empty');
});
