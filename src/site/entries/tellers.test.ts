import { expect, test } from 'vitest';
import type { ToldKind } from '../../model/address.ts';
import { decisionFile, walkFile } from '../../testing/base-playbook.ts';
import { entriesOfEveryKind } from '../../testing/entries-of-every-kind.ts';
import { toldPlaybook } from '../../testing/told-playbook.ts';
import type { ExampleFiles } from '../../rules/rule.ts';
import { entryLines, entryPage } from './entry-page.ts';

/** What the page of an entry says: its facts as words, by what they are called. */
async function toldBy(kind: ToldKind, id: string, ...layers: readonly ExampleFiles[]) {
  await toldPlaybook(entriesOfEveryKind, ...layers);
  const page = await entryPage(kind, id);
  if (!page) throw new Error(`no ${kind} ${id}`);
  const facts = Object.fromEntries(
    page.facts.map(({ label, words, names }) => [label, words ?? names?.map(({ title }) => title).join(', ')]),
  );
  const line = entryLines(kind).find((one) => one.id === id);
  return { ...page, facts, line };
}
const friction = entriesOfEveryKind['content/frictions/cold-cup.yaml'];
const frictionAs = (before: string, after: string) => ({
  'content/frictions/cold-cup.yaml': friction.replace(before, after),
});

test('a friction says in the customer’s words what happened, and how long it took to put right', async () => {
  const told = await toldBy('friction', 'cold-cup');
  expect(told).toMatchObject({ state: 'Put right in 2 days', voice: 'I may as well have brought mine from home.' });
  expect(told.facts).toMatchObject({
    Where: 'Cup in time',
    'Heard from': 'Complaint',
    'Put right for them': '4 October 2026',
    'Told what we changed': '20 October 2026',
    'Kept from coming back by': 'The cup comes first',
  });
  expect(told.line).toMatchObject({ voice: true, aside: '2 October 2026', state: 'Put right in 2 days' });
});

test.each([
  ['fixedForThem: 2026-10-04\n', '', 'Open'],
  ['fixedForThem: 2026-10-04', 'fixedForThem: 2026-10-02', 'Put right the same day'],
  ['fixedForThem: 2026-10-04', 'fixedForThem: 2026-10-03', 'Put right in 1 day'],
  ['told:', 'cameBack: 2026-11-01\ntold:', 'Came back'],
])('a friction with %j made %j reads "%s"', async (before, after, state) => {
  const told = await toldBy('friction', 'cold-cup', frictionAs(before, after));
  expect([told.state, told.line?.state]).toEqual([state, state]);
});

test('what nobody has done yet about a friction is said', async () => {
  const told = await toldBy('friction', 'cold-cup', {
    'content/frictions/cold-cup.yaml': friction.replace(/fixedForThem[\s\S]*/, ''),
  });
  expect(told.facts).toMatchObject({
    'Put right for them': 'Not yet',
    'Told what we changed': 'Not yet',
    Cause: 'Not found yet',
  });
  expect(told.facts).not.toHaveProperty('Came back');
});

test.each([
  ['2026-11-16', '2026-11-29', 'In force'],
  ['2026-11-20', '2026-11-20', 'In force'],
  ['2026-11-10', '2026-11-19', 'Over'],
  ['2026-11-21', '2026-11-29', 'Announced'],
])('on 20 November a notice from %s until %s is "%s"', async (from, until, state) => {
  const text = entriesOfEveryKind['content/notices/no-oat-milk.yaml']
    .replace('2026-11-16', from)
    .replace('2026-11-29', until);
  const told = await toldBy('notice', 'no-oat-milk', { 'content/notices/no-oat-milk.yaml': text });
  expect([told.state, told.line?.state]).toEqual([state, state]);
  expect(told.facts).toMatchObject({
    'Promised instead': 'Soy, at no extra price.',
    About: 'Cup in time, Shops in stations',
    'Decided by': 'Bar',
  });
});

test.each([
  ['2026-11-05', '2027-01-31', 'In force', 'Holds'],
  ['2026-11-05', '2026-11-20', 'In force', 'Holds'],
  ['2026-10-05', '2026-11-19', 'Expired', 'Held'],
  ['2026-11-21', '2027-01-31', 'Not yet in force', 'Holds'],
])('a waiver from %s to %s is "%s"', async (granted, expires, state, label) => {
  const text = entriesOfEveryKind['content/waivers/cup-evidence.yaml']
    .replace('2026-11-05', granted)
    .replace('2027-01-31', expires);
  const told = await toldBy('waiver', 'cup-evidence', { 'content/waivers/cup-evidence.yaml': text });
  expect(told).toMatchObject({
    title: 'Not kept: moment-evidence-fresh',
    state,
    lead: 'The talks take until Christmas.',
  });
  expect(told.facts).toMatchObject({ Covers: 'Cup in time', 'Asked by': 'Bar', 'Approved by': 'Guest office' });
  expect(Object.keys(told.facts)).toContain(label);
});

test('a waiver for everything says so', async () => {
  const text = entriesOfEveryKind['content/waivers/cup-evidence.yaml'].replace('touchpoint/cup-in-time', 'all');
  expect((await toldBy('waiver', 'cup-evidence', { 'content/waivers/cup-evidence.yaml': text })).facts).toMatchObject({
    Covers: 'Everything',
  });
});

test('an initiative says what it serves and will move, and for how much', async () => {
  const told = await toldBy('initiative', 'second-grinder');
  expect(told).toMatchObject({
    state: 'Yes, decided 14 September 2026',
    lead: 'Half of the late cups waited for the grinder.',
  });
  expect(told.facts).toMatchObject({
    'Asked for by': 'Bar',
    Serves: 'Cup in time, I order a coffee and it is right',
    Moves: '“Your drink is ready within five minutes of your order.”',
    Effort: '30 days',
  });
});

test.each([
  ["decision: 'no'\n", 'No', 'Nobody has written down why.'],
  ['decision: not-now\nrevisit: 2027-04-01\n', 'Not now', 'Nobody has written down why.'],
  ['decision: proposed\ndecideBy: 2026-12-15\n', 'Proposed', undefined],
  ["decision: 'yes'\nfinished: 2026-11-01\n", 'Finished 1 November 2026', 'Nobody has written down why.'],
])('an initiative with %j is "%s"', async (decision, state, lead) => {
  const told = await toldBy('initiative', 'second-grinder', {
    'content/initiatives/second-grinder.yaml': `title: Grinder\n${decision}`,
  });
  expect(told.state).toBe(state);
  expect(state).toContain(told.line?.state);
  expect(told.lead).toBe(lead);
});

test.each([
  ['moved: { before: 78, after: 96.4 }', 'From 78\u202f% to 96.4\u202f% kept'],
  ['moved: { tooEarlyUntil: 2027-01-10 }', 'Too early until 10 January 2027'],
])('what is finished with %s moved "%s"', async (moved, words) => {
  const text = `title: Grinder\ndecision: 'yes'\nfinished: 2026-11-01\n${moved}\n`;
  expect(
    (await toldBy('initiative', 'second-grinder', { 'content/initiatives/second-grinder.yaml': text })).facts,
  ).toMatchObject({ 'What it moved': words });
});

test('a reality check counts the answers and shows each in the leader’s words', async () => {
  const told = await toldBy('reality-check', 'autumn');
  expect(told.line).toMatchObject({
    state: 'I order a coffee and it is right',
    words: '3 answers: yes 1, it depends 2.',
  });
  expect(told.parts).toMatchObject([
    {
      rows: [
        {
          name: { title: 'I order', to: '/below/journeys/my-order/#stage-i-order' },
          said: 'Head of guests: Yes',
          words: '“We look up.”',
        },
        {
          name: { title: 'I get my cup' },
          said: 'Head of guests: It depends, whether the grinder works',
          words: undefined,
        },
        { said: 'Shift lead: It depends, how long the queue is' },
      ],
    },
  ]);
});

test('a walk is told stop by stop, with what we caused by a decision of ours', async () => {
  const walk = walkFile.replace(
    'result: kept\n    minutes: 4',
    'result: broken\n    words: It was cold.\n    causedBy: One machine an hour\n    minutes: 4',
  );
  const told = await toldBy('walk', 'my-order-in-october', { 'content/walks/my-order-in-october.yaml': walk });
  expect(told.state).toBe('2 kept, 1 broken');
  expect(told.facts).toMatchObject({ Walked: '14 October 2026', As: 'The commuter' });
  expect(told.parts[0]?.rows[2]).toMatchObject({
    name: { title: 'Cup in time' },
    said: 'Broken, 4 minutes',
    words: '“It was cold.”',
    note: 'Caused by a decision of ours: One machine an hour.',
  });
});

test('a decision says what it is about, what it put into the focus and what replaced it', async () => {
  const later = decisionFile
    .replace('title: The cup comes first', 'title: The smile comes first')
    .replace('---\nRegulars', 'supersedes: focus-on-the-cup\n---\nRegulars');
  const told = await toldBy('decision', 'focus-on-the-cup', { 'content/decisions/smile.md': later });
  expect(told.state).toBe('Accepted, 28 May 2026');
  expect(told.facts).toMatchObject({
    'Decided by': 'Guest office',
    About: 'Cup in time',
    'Put into the focus': 'Cup in time',
    'Replaced by': 'The smile comes first',
  });
  expect((await entryPage('decision', 'smile'))?.facts).toContainEqual({
    label: 'Replaces',
    names: [{ title: 'The cup comes first', to: '/below/decisions/focus-on-the-cup/' }],
  });
});

test('a word says what it means, what else people say, and what to avoid', async () => {
  const told = await toldBy('term', 'cup');
  expect(told.lead).toBe('One drink as the customer ordered it.');
  expect(told.facts).toEqual({ 'Also said': 'drink', Avoid: '“unit”', 'Looked after by': 'Bar' });
  expect(told.line).toMatchObject({ aside: 'Not: unit' });
});

test('a persona has its journeys and the walks that were walked as them', async () => {
  const told = await toldBy('persona', 'commuter');
  expect(told.lead).toBe('A good drink before the train leaves');
  expect(told.facts).toMatchObject({ Values: 'A time to rely on' });
  expect(told.parts.map(({ title, rows }) => [title, rows.length])).toEqual([
    ['Their journeys', 1],
    ['Walked as them', 1],
  ]);
  expect(told.line).toMatchObject({ aside: '1 journey' });
});

test('a channel says who answers, when, and where one goes when it is closed', async () => {
  const told = await toldBy('channel', 'app');
  expect(told.facts).toMatchObject({ 'Who answers': 'A screen', 'If it fails or is closed': 'Counter' });
  expect(told.parts[0]?.rows.map((row) => ('title' in row ? row.title : ''))).toEqual(['Cup in time', 'Take my order']);
  expect(told.line?.aside).toBe('2 touchpoints');
});

test('a segment to which nothing is promised by name says so, and shows its notices', async () => {
  const told = await toldBy('segment', 'stations');
  expect(told.facts).toMatchObject({ Kind: 'Region' });
  expect(told.parts[0]).toMatchObject({ empty: 'They are promised what everybody is.', rows: [] });
  expect(told.parts[1]?.rows).toMatchObject([{ title: 'No oat milk this week', state: 'In force' }]);
});

test('what has a day stands with the latest first, the rest by title', async () => {
  const older = friction.replace('2026-10-02', '2026-09-02').replace('The cup was cold', 'A cold cup in September');
  await toldPlaybook(entriesOfEveryKind, { 'content/frictions/a-cold-september.yaml': older });
  expect(entryLines('friction').map(({ id }) => id)).toEqual(['cold-cup', 'a-cold-september']);
  expect(entryLines('channel').map(({ title }) => title)).toEqual(['App', 'Counter']);
});
