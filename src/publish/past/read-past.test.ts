import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openHistory } from '../../history/open-history.ts';
import type { Playbook } from '../../model/playbook.ts';
import { openPlaybook } from '../../playbook.ts';
import { workingTree } from '../../sources/working-tree.ts';
import { baseDay, greetingFile } from '../../testing/base-playbook.ts';
import { pastOnDisk, pullOfSlower, type PastOnDisk } from '../../testing/past-on-disk.ts';
import { gonePages } from './gone-pages.ts';
import { pastFiles } from './past-file.ts';
import type { Past } from './past.ts';
import { pastOf } from './read-past.ts';

let disk: PastOnDisk;
let playbook: Playbook;
let past: Past;
let recorded: Past;

beforeAll(async () => {
  disk = pastOnDisk();
  ({ playbook } = await openPlaybook(workingTree(disk.root), { today: baseDay }));
  const now = Date.parse('2026-11-20T12:00:00Z') / 1000;
  past = pastOf(await openHistory(disk.root, { now }), playbook);
  const pullOf = (oid: string) => (oid === disk.commits.slower ? pullOfSlower(oid) : undefined);
  recorded = pastOf(await openHistory(disk.root, { now, pullOf }), playbook);
});
afterAll(() => {
  disk.remove();
});

const oids = (name: string) => past.revisions(name).map(({ commit }) => commit.oid);

describe('since when an entry is in the playbook', () => {
  test('what came with the first commit was there before it; by whom is a team', () => {
    expect(past.entryPast('touchpoint/greet-me')).toMatchObject({
      since: 'in this playbook before 10 January 2026',
      came: { oid: disk.commits.began, by: 'committed by Counter', approval: 'approval: no record here' },
      all: 4,
      pending: false,
      withdrawn: undefined,
    });
    expect(past.beginning()).toMatchObject({ oid: disk.commits.began, days: ['2026-01-10', '2026-01-10'] });
  });

  test('what was hidden at first is there since it was shown, and nothing is told of when it was hidden', () => {
    expect(past.entryPast('touchpoint/wave')).toMatchObject({
      since: 'in this playbook since 1 April 2026',
      came: { oid: disk.commits.shown },
      all: 3,
    });
    const wave = 'We wave when you leave.';
    expect(past.stood('touchpoint/wave').map(({ standing, says }) => [standing, says?.promises[0]?.promise])).toEqual([
      ['live', wave],
      ['hidden', undefined],
      ['live', wave],
    ]);
  });

  test('what is in no commit has no past; what differs from its last commit says so', async () => {
    disk.write({
      'content/touchpoints/new.md': greetingFile.replace('Greet me', 'New'),
      'content/touchpoints/greet-me.md': greetingFile,
    });
    const { playbook: now } = await openPlaybook(workingTree(disk.root), { today: baseDay });
    const told = pastOf(await openHistory(disk.root, { now: Date.parse('2026-11-20') / 1000 }), now);
    disk.git('checkout', '--quiet', '.');
    disk.write({ 'content/touchpoints/new.md': undefined });
    expect(told.entryPast('touchpoint/new')).toBeUndefined();
    expect(told.entryPast('touchpoint/greet-me')?.pending).toBe(true);
    expect(told.entryPast('touchpoint/wave')?.pending).toBe(false);
  });
});

test('an approval is told only where the record of a forge has it', () => {
  const slower = (of: Past) =>
    of.revisions('touchpoint/greet-me').find(({ commit }) => commit.oid === disk.commits.slower);
  expect(slower(past)?.commit).toMatchObject({ approval: 'approval: no record here', pull: undefined });
  expect(slower(recorded)?.commit).toMatchObject({
    by: 'merged by an account of no team (by the record of the forge)',
    approval: 'approved by Bar (by the record of the forge)',
    pull: { number: 7 },
  });
});

test('a change is told by its meaning, without the title on its own page, and word by word where words changed', () => {
  const { latest = [] } = past.entryPast('touchpoint/greet-me') ?? {};
  const slower = latest.find(({ commit }) => commit.oid === disk.commits.slower);
  expect(slower?.changes.map(({ class: of, detail }) => [of, detail])).toContainEqual([
    'weakened',
    'On counter, 1 min → 2 min',
  ]);
  const words = slower?.changes.find(({ words: parts }) => parts)?.words;
  expect(words).toContainEqual({ did: 'out', text: 'a minute' });
  expect(words).toContainEqual({ did: 'in', text: 'two minutes' });
});

test('what stood is told from one commit that changed it to the next; where a date cannot be right, between which days', () => {
  const states = past.stood('touchpoint/greet-me');
  expect(
    states.map(({ commit, began, ended, says }) => [
      commit.oid,
      began,
      ended?.oid,
      says?.promises[0]?.terms.replace(/\s/g, ' '),
    ]),
  ).toEqual([
    [disk.commits.doubtful, ['2026-06-01', '2026-08-01'], undefined, 'within 3 minutes, floor 90 %'],
    [disk.commits.slower, ['2026-03-03', '2026-03-03'], disk.commits.doubtful, 'within 2 minutes, floor 90 %'],
    [disk.commits.began, ['2026-01-10', '2026-01-10'], disk.commits.slower, 'within 1 minute, floor 90 %'],
  ]);
  expect(states[0]?.commit.doubt).toContain('older than what came before it');
});

test('what is withdrawn says from which commit on', () => {
  expect(past.entryPast('touchpoint/bow')?.withdrawn?.oid).toBe(disk.commits.withdrawn);
  expect(past.stood('touchpoint/bow').map(({ standing }) => standing)).toEqual(['withdrawn', 'live']);
});

describe('what was taken out', () => {
  test('is told with its last promise, and by whom', () => {
    expect(past.goneEntries()).toMatchObject([
      {
        kind: 'touchpoint',
        id: 'nod',
        title: 'Nod',
        commit: { oid: disk.commits.gone, by: 'committed by Counter' },
        says: { promises: [{ promise: 'Somebody nods at you.' }] },
      },
    ]);
    expect(past.stood('touchpoint/nod').map(({ standing }) => standing)).toEqual(['gone', 'live']);
  });

  test('leaves its address to who has it now, or had it before', () => {
    const of = (id: string, formerly?: string[]) =>
      ({ items: [{ kind: 'touchpoint', id, data: { formerly } }] }) as unknown as Playbook;
    const pages = (now: Playbook) =>
      gonePages({ goneEntries: past.goneEntries, playbook: now }).map(({ folder }) => folder);
    expect(pages(of('greet-me'))).toEqual(['touchpoints']);
    expect(pages(of('nod'))).toEqual([]);
    expect(pages(of('bow', ['nod']))).toEqual([]);
  });
});

test('what was hidden, also when it was taken out, is nowhere in it', () => {
  expect([...oids('touchpoint/wink'), ...oids('touchpoint/blink')]).toEqual([]);
  const all = [
    ...playbook.items.flatMap(({ kind, id }) => [
      past.revisions(`${kind}/${id}`),
      past.entryPast(`${kind}/${id}`),
      past.stood(`${kind}/${id}`),
    ]),
    past.goneEntries(),
    past.latestChanges(),
    [...pastFiles({ ...past, playbook })],
  ];
  expect(JSON.stringify(all)).not.toContain('CANARY');
  expect(JSON.stringify(all)).toContain('Somebody nods at you.');
});
