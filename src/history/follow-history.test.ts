import { afterEach, expect, test, vi } from 'vitest';
import fc from 'fast-check';
import type { ExampleFiles } from '../rules/rule.ts';
import { basePlaybook, greetingFile, journeyFile, momentFile, orderFile } from '../testing/base-playbook.ts';
import { entriesOfEveryKind } from '../testing/entries-of-every-kind.ts';
import { fullComparison } from '../testing/full-comparison.ts';
import { gitOnDisk, type GitOnDisk } from '../testing/git-on-disk.ts';
import { openHistory, type History } from './open-history.ts';

const made: GitOnDisk[] = [];
afterEach(() => {
  vi.unstubAllEnvs();
  for (const disk of made.splice(0)) disk.remove();
});

function repository(...layers: Parameters<typeof gitOnDisk>[0]): GitOnDisk {
  const disk = gitOnDisk(layers);
  made.push(disk);
  return disk;
}

const now = Date.parse('2026-11-27T12:00:00Z') / 1000;
const open = (disk: GitOnDisk): Promise<History> => openHistory(disk.root, { now });
const inOrder = (list: readonly unknown[]): readonly string[] => list.map((one) => JSON.stringify(one)).sort();

/** Each commit says of itself what comparing the two whole playbooks says. */
async function expectSameMeaning(disk: GitOnDisk): Promise<void> {
  const history = await open(disk);
  const rows = new Map([...history.revisions()].map((row) => [row.seq, row]));
  for (const { seq, oid, subject } of history.commits) {
    const whole = await fullComparison(disk.root, history.commits[seq - 1]?.oid, oid);
    const row = rows.get(seq);
    expect(inOrder(row?.entries.flatMap(({ changes }) => changes) ?? []), subject).toEqual(inOrder(whole.changes));
    expect(inOrder(row?.cap ?? []), subject).toEqual(inOrder(whole.cap));
    if (row) expect(row.focus, subject).toEqual(whole.focus);
  }
}

const greet = 'content/touchpoints/greet-me.md';
const cup = 'content/touchpoints/cup-in-time.md';
const order = 'content/touchpoints/take-my-order.md';
const journey = 'journeys/my-order.yaml';
const inner = `title: My way in
goal: I stand at the counter
owner: counter
personas: []
stages:
  - id: i-come
    title: I come
    stops: [greet-me]
momentsOfTruth:
  - touchpoint: greet-me
    gameOver: I leave.
    evidence: { grade: opinion, date: 2026-10-01, source: shops }
`;
const outer = `title: My day out
goal: A good day
owner: bar
personas: []
stages:
  - id: i-enter
    title: I enter
    journey: my-order
`;

/** Edits that touch each other's meaning: names, places, owners, journeys inside journeys, settings. */
const edits: readonly ExampleFiles[] = [
  { [greet]: greetingFile.replace('1 min', '2 min') },
  { [greet]: greetingFile },
  { [greet]: greetingFile.replace('owner: counter', 'owner: bar') },
  { [greet]: undefined, 'content/touchpoints/door/say-hello.md': greetingFile.replace('title: Greet me', 'title: Say hello\nformerly: [greet-me]') },
  { 'content/touchpoints/door/say-hello.md': undefined, [greet]: greetingFile },
  { [cup]: momentFile.replace('    within: 5 min', '    within: 300 s') },
  { [cup]: momentFile.replace('    within: 5 min', '    within: 8 min') },
  { [cup]: 'no front matter' },
  { [cup]: undefined },
  { [cup]: momentFile },
  { [order]: orderFile.replace('---\nSay', '  - id: said-back\n    promise: We say it back.\n    floor: 90\n---\nSay') },
  { [order]: orderFile.replace('title: ', 'status: draft\ntitle: ') },
  { [order]: orderFile },
  { [journey]: journeyFile.replaceAll('greet-me', 'say-hello') },
  { [journey]: journeyFile.replace('  - touchpoint: cup-in-time\n', '  - touchpoint: take-my-order\n    displaces: cup-in-time\n') },
  { [journey]: journeyFile },
  { [journey]: undefined },
  { 'journeys/inner.yaml': inner },
  { 'journeys/inner.yaml': inner.replace('owner: counter', 'owner: bar') },
  { 'journeys/inner.yaml': undefined },
  { 'journeys/outer.yaml': outer },
  { 'journeys/outer.yaml': outer.replace('my-order', 'inner') },
  { 'journeys/outer.yaml': undefined },
  { 'content/teams/bar.yaml': 'name: Bar of all shops\n' },
  { 'content/teams/bar.yaml': basePlaybook['content/teams/bar.yaml'] },
  { 'content/teams/bar.yaml': undefined },
  { 'content/playbook.yaml': `${basePlaybook['content/playbook.yaml']}\ndefaults: { target: 99 }\n` },
  { 'content/playbook.yaml': basePlaybook['content/playbook.yaml'] },
  { 'content/measurements/till/2026-10.csv': 'touchpoint,standard,channel,segment,from,to,good,total\ncup-in-time,ready-in-five,,,2026-10-01,2026-10-31,9,10\n' },
]; // prettier-ignore

test(
  'a commit read by its surroundings says the same as two whole playbooks compared',
  { timeout: 120_000 },
  async () => {
    const broken = edits.findIndex((files) => files[cup] === 'no front matter');
    await fc.assert(
      fc.asyncProperty(
        // What cannot be read is told otherwise here: see below.
        fc.array(
          fc.nat(edits.length - 1).filter((edit) => edit !== broken),
          { minLength: 12, maxLength: 12 },
        ),
        async (picked) => {
          const disk = repository(basePlaybook, entriesOfEveryKind);
          disk.commit('first');
          for (const edit of picked) disk.commit(`edit ${String(edit)}`, edits[edit]);
          await expectSameMeaning(disk);
        },
      ),
      { numRuns: 8 },
    );
  },
);

test('whoever breaks a file and mends it with other numbers has changed them', async () => {
  const disk = repository(basePlaybook);
  disk.commit('first');
  disk.commit('break', { [cup]: 'no front matter' });
  disk.commit('mend', { [cup]: momentFile.replace('    within: 5 min', '    within: 8 min') });
  const rows = [...(await open(disk)).revisions()];
  expect(rows[1]?.entries).toMatchObject([{ kind: 'touchpoint', id: 'cup-in-time', did: 'unread', changes: [] }]);
  expect(rows[2]?.entries).toMatchObject([
    { did: 'changed', changes: [{ class: 'weakened', before: '5 min', after: '8 min' }] },
  ]);
});

test('an entry is the same through a move, a new name and another text in its place', async () => {
  const disk = repository(basePlaybook);
  disk.commit('first');
  const history = async (): Promise<readonly string[]> => {
    const read = await open(disk);
    const key = read.keyOf('touchpoint', 'say-hello');
    return [...read.revisions()].flatMap(({ seq, entries }) =>
      entries.filter((entry) => entry.key === key).map(({ id, did }) => `${String(seq)} ${did} ${id}`),
    );
  };
  disk.commit('move', { [greet]: undefined, 'content/touchpoints/door/greet-me.md': greetingFile });
  disk.commit('rename', {
    'content/touchpoints/door/greet-me.md': undefined,
    'content/touchpoints/door/say-hello.md': greetingFile
      .replace('title: Greet me', 'title: Say hello\nformerly: [greet-me]')
      .replace('Look up', 'Smile at everybody'),
  });
  disk.commit('another', { [greet]: greetingFile.replace('Greet me', 'Another') });
  expect(await history()).toEqual(['0 came greet-me', '1 changed greet-me', '2 changed say-hello']);
});

test('a second reading reads only what is new, and says the same', async () => {
  const disk = repository(basePlaybook);
  disk.commit('first');
  disk.commit('second', edits[0]);
  const first = await open(disk);
  expect(first.read).toBe(2);
  expect((await open(disk)).read).toBe(0);
  disk.commit('third', edits[5]);
  disk.commit('fourth', edits[6]);
  const again = await open(disk);
  expect(again.read).toBe(2);
  disk.write({ '.waymark/history/state.json': '{' });
  const anew = await open(disk);
  expect(anew.read).toBe(4);
  expect([...again.revisions()]).toEqual([...anew.revisions()]);
  expect(again.commits).toEqual(anew.commits);
});
