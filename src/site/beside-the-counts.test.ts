import { expect, test } from 'vitest';
import { baseWith, journeyFile, walkFile } from '../testing/base-playbook.ts';
import { toldPlaybook } from '../testing/told-playbook.ts';
import { dropOutRows, mostLeft } from './pages/reliability/_drop-out-rows.ts';
import { frictionFacts, frictionRows, frictionsSaid } from './pages/reliability/_friction-rows.ts';
import { leaderRows, leadersSaid } from './pages/reliability/_leader-rows.ts';
import { journeysWalked, walkRows } from './pages/reliability/_walk-rows.ts';

const journey = 'journeys/my-order.yaml';
const flow = (...rows: readonly string[]) => ({
  'content/measurements/flow/2026-10.csv': [
    'journey,stage,channel,segment,from,to,entered,continued,left,reason',
    ...rows.map((row) => `my-order,${row}`),
    '',
  ].join('\n'),
});
const october = ',,,2026-10-01,2026-10-31,';
const check = (...answers: readonly string[]) => ({
  'content/reality-checks/autumn.yaml': `journey: my-order\ndate: 2026-11-01\nanswers:\n${answers.map((answer) => `  - { ${answer} }\n`).join('')}`,
});
const friction = (id: string, more: string) => ({
  [`content/frictions/${id}.yaml`]: `title: It was ${id}\nwhere: touchpoint/cup-in-time\nwords: It was ${id}.\nsource: customer\n${more}`,
});

test('a journey whose flow nobody counts says so in one row', async () => {
  await toldPlaybook();
  expect(dropOutRows()).toMatchObject([{ journey: { title: 'I order a coffee and it is right' }, stage: undefined }]);
  expect(mostLeft(3)).toEqual([]);
});

test('stages that customers leave stand in their order, and those that most leave come first on the first page', async () => {
  await toldPlaybook(
    flow(
      `i-order${october}100,90,10,the queue`,
      `i-get-my-cup${october}90,60,20,too late`,
      `i-get-my-cup${october}90,60,10,wrong cup`,
    ),
  );
  expect(dropOutRows().map(({ stage }) => stage?.title)).toEqual(['I order', 'I get my cup']);
  expect(mostLeft(1)).toMatchObject([
    {
      stage: { title: 'I get my cup', to: '/below/journeys/my-order/#stage-i-get-my-cup' },
      said: { says: '30 of 90 left in October, 33.3 %', reasons: [{ reason: 'too late', left: '20' }, { left: '10' }] },
    },
  ]);
});

test('where leaders and counts disagree comes first, and what nobody was asked about last', async () => {
  await toldPlaybook(
    check('stage: i-get-my-cup, job: Head of guests, answer: it-depends, on: the machine, sentence: It jams.'),
  );
  const rows = leaderRows();
  expect(rows.map(({ stage, disagrees }) => [stage.title, disagrees])).toEqual([
    ['I get my cup', true],
    ['I order', false],
  ]);
  expect(rows[0]?.reality).toEqual({
    says: 'Leaders said it depends (1 of 1). Customers: yes.',
    on: ['the machine'],
    sentences: ['It jams.'],
    date: '1 November 2026',
  });
  expect(rows[1]).toMatchObject({ reality: undefined, counted: { answer: { verdict: 'yes' } } });
  expect(leadersSaid(rows)).toBe(
    'Leaders were asked about one stage. On one they and the counts disagree. Of one stage nobody has asked.',
  );
});

test('a stage with neither counts nor a check is one that nobody has asked about', async () => {
  await toldPlaybook({ 'content/measurements/till/2026-10.csv': undefined });
  expect(leaderRows().map(({ counted, reality }) => [counted, reality])).toEqual([
    [undefined, undefined],
    [undefined, undefined],
  ]);
  expect(leadersSaid(leaderRows())).toBe('Nobody has asked yet.');
});

test('a walk says when the next is due, and is overdue from the day after', async () => {
  await toldPlaybook();
  expect(journeysWalked()).toMatchObject([
    {
      overdue: false,
      says: 'Last walked on 14 October 2026 by the head of guests: 3 kept. Due again by 14 April 2027.',
      walk: { to: '/below/walks/my-order-in-october/' },
    },
  ]);
  const walkedOn = (day: string) => ({ 'content/walks/my-order-in-october.yaml': walkFile.replace('2026-10-14', day) });
  await toldPlaybook(walkedOn('2026-05-20'));
  expect(journeysWalked()[0]?.overdue).toBe(false);
  await toldPlaybook(walkedOn('2026-05-19'));
  expect(journeysWalked()[0]).toMatchObject({ overdue: true });
  expect(journeysWalked()[0]?.says).toContain('It was due again by 19 November 2026.');
});

test('a journey may be walked more often than the others, and one that nobody walked comes first', async () => {
  await toldPlaybook(
    { [journey]: journeyFile.replace('goal:', 'walkEvery: 4 weeks\ngoal:') },
    { 'journeys/again.yaml': journeyFile.replace(/^title: .*/m, 'title: I order again') },
  );
  expect(journeysWalked().map(({ title, overdue }) => [title, overdue])).toEqual([
    ['I order again', true],
    ['I order a coffee and it is right', true],
  ]);
});

test('each stop of a walk stands beside what was counted there', async () => {
  await toldPlaybook({
    'content/walks/my-order-in-october.yaml': walkFile.replace(
      'result: kept\n    minutes: 4',
      'result: broken\n    words: It was cold.\n    causedBy: We keep one machine for two shops.',
    ),
  });
  expect(walkRows().at(-1)?.stop).toMatchObject({
    name: { title: 'Cup in time', to: '/below/touchpoints/cup-in-time/' },
    said: 'Broken',
    words: 'It was cold.',
    causedBy: 'We keep one machine for two shops.',
    counted: { answer: { verdict: 'yes' }, share: '99.3 %' },
  });
});

test('a hidden stop of a walk is not told', async () => {
  await toldPlaybook(baseWith('content/touchpoints/greet-me.md', 'title: Greet me', 'title: Greet me\nstatus: hidden'));
  expect(walkRows().map(({ stop }) => stop?.name.title)).toEqual(['Take my order', 'Cup in time']);
});

test('frictions: what is open first, then what came back, then what nothing prevents', async () => {
  await toldPlaybook(
    friction(
      'prevented',
      'reported: 2026-09-01\nfixedForThem: 2026-09-02\ntold: 2026-09-09\npreventedBy: decision/focus-on-the-cup\n',
    ),
    friction('fixed', 'reported: 2026-10-01\nfixedForThem: 2026-10-01\n'),
    friction(
      'back',
      'reported: 2026-08-01\nfixedForThem: 2026-08-05\npreventedBy: decision/focus-on-the-cup\ncameBack: 2026-09-01\n',
    ),
    friction('open', 'reported: 2026-11-01\n'),
    friction('later', 'reported: 2026-12-01\n'),
  );
  expect(frictionRows().map(({ name, state }) => [name.title, state])).toEqual([
    ['It was open', 'Still open'],
    ['It was back', 'Came back on 1 September 2026'],
    ['It was fixed', 'Put right on the same day'],
    ['It was prevented', 'Put right within a day'],
  ]);
  expect(frictionsSaid()).toBe('Four frictions reported: one is still open and one came back.');
  expect(frictionFacts()).toEqual([
    { label: 'Still open', words: '1 of 4' },
    { label: 'Half of what was put right', words: 'within a day', note: 'nine of ten within 4 days' },
    { label: 'Told what we changed', words: '1 of 4' },
    { label: 'Kept from coming back', words: '2 of 4', note: 'by a decision or an initiative' },
    { label: 'Came back', words: '1 of 4' },
    { label: 'Put right by the next day', words: '2 of 4', note: 'these customers become the strongest allies' },
  ]);
});

test('where nothing was reported, nothing is claimed', async () => {
  await toldPlaybook();
  expect(frictionRows()).toEqual([]);
  expect(frictionFacts()).toEqual([]);
  expect(frictionsSaid()).toBe('No friction has been reported yet.');
});
