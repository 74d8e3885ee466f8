import { afterAll, beforeAll, expect, test } from 'vitest';
import { openHistory } from '../../history/open-history.ts';
import { readPlaybook } from '../../playbook.ts';
import { workingTree } from '../../sources/working-tree.ts';
import { basePlaybook, greetingFile, journeyFile, playbookFile } from '../../testing/base-playbook.ts';
import { entriesOfEveryKind } from '../../testing/entries-of-every-kind.ts';
import type { GitOnDisk } from '../../testing/git-on-disk.ts';
import { commitsOnDays } from '../../testing/commits-on-days.ts';
import type { Past } from './past.ts';
import { pastOf } from './read-past.ts';

const greet = 'content/touchpoints/greet-me.md';
const grinder = 'content/initiatives/second-grinder.yaml';
const slower = (time: string) => ({ [greet]: greetingFile.replace('1 min', time) });
const shadow = journeyFile.replace(/^title: .*/m, 'title: CANARY way').replace(/momentsOfTruth[\s\S]*/, '');
const secret = greetingFile.replace('title: Greet me', 'title: CANARY wink\nstatus: hidden');
const moments = (cap: number, ...ids: readonly string[]) => ({
  'content/playbook.yaml': `${playbookFile}policy: { cap: ${String(cap)} }\n`,
  'journeys/my-order.yaml': `${journeyFile.slice(0, journeyFile.indexOf('momentsOfTruth'))}momentsOfTruth:\n${ids.map((id) => `  - { touchpoint: ${id}, gameOver: X }\n`).join('')}${journeyFile.slice(journeyFile.indexOf('handoffs'))}`,
});

let disk: GitOnDisk;
let past: Past;
beforeAll(async () => {
  disk = commitsOnDays(
    [basePlaybook, entriesOfEveryKind],
    [
      ['2026-09-01', { 'journeys/shadow.yaml': shadow }],
      ['2026-09-03', slower('2 min')],
      ['2026-10-01', { [grinder]: `${entriesOfEveryKind[grinder]}finished: 2026-09-30\n` }],
      ['2026-10-05', { 'content/touchpoints/wink.md': secret, 'journeys/shadow.yaml': `status: hidden\n${shadow}` }],
      // Its own date goes against the order.
      ['2025-01-01', slower('3 min')],
      ['2026-11-02', moments(1, 'cup-in-time')],
      ['2026-11-03', moments(1, 'take-my-order')],
    ],
  );
  const { playbook } = await readPlaybook(workingTree(disk.root));
  past = pastOf(await openHistory(disk.root, { now: Date.parse('2026-12-01') / 1000 }), playbook);
});
afterAll(() => {
  disk.remove();
});

const rows = () => past.changeMonths().flatMap(({ month }) => past.changesIn(month));

test('changes stand under their months, the newest first, and what has no day stands at the end', () => {
  expect(past.changeMonths()).toEqual([
    { month: '2026-11', rows: 3 },
    { month: '2026-10', rows: 1 },
    { month: '2026-09', rows: 1 },
    { month: 'undated', rows: 1 },
  ]);
  expect(past.latestChanges()[0]?.commit.day).toBe('2026-11-03');
});

test('a commit whose date is not believed has no day, and the bound that is known', () => {
  const [row] = past.changesIn('undated');
  expect(row).toMatchObject({ entry: 'touchpoint/greet-me', commit: { day: undefined, near: '2026-11-02' } });
  expect(row?.commit.doubt).toContain('older than what came before it');
  expect(row?.commit.when).toBe('between 5 October 2026 and 2 November 2026');
});

test('what is hidden is in no row', () => {
  expect(JSON.stringify(rows())).not.toMatch(/CANARY|wink|shadow/);
  expect(rows().map(({ entry }) => entry)).not.toContain('touchpoint/wink');
});

test('what came with the first commit is no change', () => {
  expect(rows().every(({ commit }) => commit.day !== '2026-09-01')).toBe(true);
});

test('a team finds what touches it: its promises, and the work that it asked for', () => {
  expect(past.teamChanges('counter').map(({ entry }) => entry)).toEqual(
    expect.arrayContaining(['touchpoint/greet-me', 'journey/my-order']),
  );
  expect(past.teamChanges('bar').map(({ entry }) => entry)).toContain('initiative/second-grinder');
});

test('steps of moments of truth name which came and which left, and none tells of words alone', () => {
  expect(past.momentSteps()).toMatchObject([
    { first: true, before: 0, after: 1, came: ['Cup in time'] },
    { first: false, before: 1, after: 1, came: ['Take my order'], left: ['Cup in time'] },
  ]);
  expect(past.momentSteps()[1]?.sentences.join()).toContain('in the place of “Cup in time”');
  expect(past.journeyMomentSteps('my-order')).toMatchObject([{ after: 1 }, { left: ['Cup in time'] }]);
});
