import { expect, test } from 'vitest';
import type { ChangeClass } from '../changes/change.ts';
import { classWords } from '../changes/sentence.ts';
import { handOver } from '../publish/handed-over.ts';
import type { ChangeRow } from '../publish/past/past.ts';
import { readPlaybook } from '../playbook.ts';
import { baseDay, basePlaybook } from '../testing/base-playbook.ts';
import { handedOverOf } from '../testing/hand-over-playbook.ts';
import { memorySource } from '../testing/memory-source.ts';
import { broughtWords, changedEntry, commitRows } from './change-rows.ts';
import { latestNews, teamNews } from './news-rows.ts';

const commitOn = (day: string | undefined) => ({
  oid: day ?? 'undated',
  address: undefined,
  when: day ?? 'before a day',
  day,
  near: day,
  doubt: undefined,
  by: 'merged by Counter',
  teams: ['Counter'],
  approval: 'approval: no record here',
  pull: undefined,
});

function row(
  day: string | undefined,
  of: ChangeClass,
  kind = 'touchpoint',
  title = `${of} on ${day ?? ''}`,
): ChangeRow {
  return {
    commit: commitOn(day),
    did: 'changed',
    changes: [
      {
        class: of,
        path: '/x',
        sentence: `${classWords[of]}: *${title}*, floor 98 % -> 95 % (owner Bar)`,
        detail: 'floor 98 % -> 95 %',
        words: undefined,
      },
    ],
    more: 0,
    says: undefined,
    entry: `${kind}/greet-me`,
    kind,
    title,
    journeys: [],
    teams: ['bar'],
  };
}

async function told(rows: readonly ChangeRow[]) {
  const { playbook } = await readPlaybook(memorySource(basePlaybook));
  handOver({ ...handedOverOf(playbook, baseDay), latestChanges: () => rows, teamChanges: () => rows });
}

test('home tells the five changes of late that matter most, the newest first', async () => {
  await told([
    row('2026-11-19', 'editorial'),
    row('2026-11-18', 'added', 'friction'),
    row('2026-11-17', 'measurement'),
    row(undefined, 'weakened'),
    row('2026-11-16', 'added'),
    row('2026-11-15', 'ownership'),
    row('2026-11-14', 'strengthened'),
    row('2026-11-13', 'removed'),
    row('2026-11-12', 'weakened'),
    row('2026-10-01', 'weakened'),
  ]);
  expect(latestNews().map(({ word, when }) => `${when} ${word}`)).toEqual([
    '2026-11-16 Added',
    '2026-11-15 Ownership',
    '2026-11-14 Strengthened',
    '2026-11-13 Removed',
    '2026-11-12 Weakened',
  ]);
});

test('what was decided matters more than that a report came', async () => {
  const decided = { ...row('2026-11-10', 'editorial', 'initiative', 'Grind') };
  const changes = [
    {
      class: 'editorial',
      path: '/decision',
      sentence: 'Editorial: *Grind*, decided no',
      detail: 'decided no',
      words: undefined,
    } as const,
  ];
  const reports = [19, 18, 17, 16, 15].map((day) => row(`2026-11-${String(day)}`, 'added', 'friction'));
  await told([...reports, { ...decided, changes }]);
  expect(latestNews().at(-1)).toMatchObject({ word: 'Decision', says: 'Decided no' });
});

test('where nothing that matters is known, home tells nothing', async () => {
  await told([]);
  expect(latestNews()).toEqual([]);
  await told([row('2026-11-19', 'editorial'), row(undefined, 'weakened')]);
  expect(latestNews()).toEqual([]);
});

test('a team finds its changes under their months, what changed in words alone by name only', async () => {
  await told([
    row('2026-11-19', 'editorial', 'touchpoint', 'Greet me'),
    row('2026-11-18', 'weakened', 'touchpoint', 'Cup in time'),
    row('2026-11-18', 'editorial', 'touchpoint', 'Cup in time'),
    row('2026-10-02', 'added', 'touchpoint', 'Take my order'),
  ]);
  expect(
    teamNews('bar').map(({ title, rows, inWords }) => [
      title,
      rows.map(({ says }) => says),
      inWords.map((one) => one.title),
    ]),
  ).toEqual([
    ['In November 2026', ['Floor 98 % → 95 %'], ['Greet me']],
    ['In October 2026', ['Floor 98 % → 95 %'], []],
  ]);
});

test('a team is told ten changes that matter at most', async () => {
  await told(
    Array.from({ length: 30 }, (_, index) => row(`2026-11-${String(30 - index).padStart(2, '0')}`, 'weakened')),
  );
  expect(teamNews('bar').flatMap(({ rows }) => rows)).toHaveLength(10);
});

test('rows of one commit stand under it once, each with what it is about', async () => {
  await told([]);
  const rows = [row('2026-11-19', 'weakened'), row('2026-11-19', 'editorial'), row('2026-11-18', 'added', 'playbook')];
  expect(commitRows(rows).map(({ commit, entries }) => [commit.when, entries.length])).toEqual([
    ['2026-11-19', 2],
    ['2026-11-18', 1],
  ]);
  expect(changedEntry(rows[0] ?? row('', 'added'))).toMatchObject({
    name: { to: '/below/touchpoints/greet-me/' },
    beside: 'owner Bar',
    loud: [{ word: 'Weakened', says: 'Floor 98 % → 95 %' }],
    quiet: [],
    marks: ['weakened'],
  });
});

test('of very many changes of an entry the first are told, what matters first, and how many more there are', async () => {
  await told([]);
  const one = row('2026-11-19', 'added');
  const [change] = one.changes;
  if (!change) throw new Error('a row has a change');
  const quiet = { ...change, class: 'editorial' } as const;
  const entry = changedEntry({
    ...one,
    changes: [...Array<typeof quiet>(6).fill(quiet), ...Array<typeof change>(6).fill(change)],
    more: 3,
  });
  expect([entry.loud.length, entry.quiet.length, entry.more]).toEqual([6, 2, 7]);
});

test('what rests on the forge’s record is said once, and what does not is never said to', () => {
  const forge = ' (by the record of the forge)';
  const commit = commitOn('2026-11-19');
  expect(broughtWords({ ...commit, by: `merged by Care${forge}`, approval: `approved by Billing${forge}` })).toBe(
    'Merged by Care; approved by Billing. By the record of the forge.',
  );
  expect(broughtWords(commit)).toBe('Merged by Counter; approval: no record here.');
});
