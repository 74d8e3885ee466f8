import { expect, test } from 'vitest';
import type { Playbook } from '../../model/playbook.ts';
import { openPlaybook } from '../../playbook.ts';
import { baseDay, basePlaybook } from '../../testing/base-playbook.ts';
import { handedOverOf } from '../../testing/hand-over-playbook.ts';
import { memorySource } from '../../testing/memory-source.ts';
import type { ExampleFiles } from '../../rules/rule.ts';
import type { HandedOver } from '../handed-over.ts';
import { follow } from './follow.ts';
import { Reads } from './reads.ts';

const handOut = async (files: ExampleFiles = {}, more: object = {}, today = baseDay): Promise<HandedOver> => {
  const { playbook } = await openPlaybook(memorySource(basePlaybook, files), { today });
  return { ...handedOverOf(playbook, today), ...more };
};

/** What a page asks, in words. */
const questionsOf = async (all: HandedOver, page: (view: HandedOver) => unknown): Promise<readonly string[]> => {
  const reads = new Reads();
  const following = follow(all, reads);
  const { asked } = await following.note(() => Promise.resolve(page(following.view)));
  return asked.map((number) => `${reads.questions[number]?.part ?? ''} ${reads.questions[number]?.ask ?? ''}`);
};

/** The questions of a page that are answered differently in another playbook. */
const changed = async (page: (view: HandedOver) => unknown, files: ExampleFiles, today = baseDay) => {
  const reads = new Reads();
  const before = follow(await handOut(), reads);
  const { asked } = await before.note(() => Promise.resolve(page(before.view)));
  const after = follow(await handOut(files, {}, today), new Reads());
  return asked.flatMap((number) => {
    const { part, ask } = reads.questions[number] ?? { part: '', ask: '' };
    return after.answerNow(part, ask) === reads.answers[number] ? [] : [`${part} ${ask}`];
  });
};

const cup = ({ playbook }: HandedOver) => playbook.find('touchpoint', 'cup-in-time');
const teamFile = 'content/teams/bar.yaml';
const edited = (path: keyof typeof basePlaybook, before: string | RegExp, after: string): ExampleFiles => {
  const text = basePlaybook[path];
  if (text.replace(before, after) === text) throw new Error(`${path} does not hold it`);
  return { [path]: text.replace(before, after) };
};

test('a page rests on the fields that it read, through every link, and on nothing else', async () => {
  const questions = await questionsOf(await handOut(), (view) => cup(view)?.owner?.title);
  expect(questions).toEqual([
    'handed over .playbook',
    'playbook find["touchpoint","cup-in-time"]',
    'touchpoint/cup-in-time .owner',
    'team/bar .title',
  ]);
});

test('what one page read is noted for the next page again', async () => {
  const all = await handOut();
  const following = follow(all, new Reads());
  const read = () => following.note(() => Promise.resolve(cup(following.view)?.title));
  expect((await read()).asked).toEqual((await read()).asked);
  await expect(following.note(() => read())).rejects.toThrow('at the same time');
});

test('a view looks and behaves like what stands behind it', async () => {
  const all = await handOut();
  const { view } = follow(all, new Reads());
  expect(JSON.stringify(cup(view)?.data)).toBe(JSON.stringify(cup(all)?.data));
  expect({ ...cup(view)?.data }).toEqual(cup(all)?.data);
  const [journey] = view.playbook.journeys;
  expect(journey?.stages.flatMap(({ stops }) => stops).every(({ stage }) => journey.stages.includes(stage))).toBe(true);
  expect(journey?.moments[0]?.touchpoint.target).toBe(cup(view));
  expect(() => Object.assign(cup(view) ?? {}, { title: 'Other' })).toThrow();
});

test.each<[string, (view: HandedOver) => unknown, ExampleFiles, readonly string[]]>([
  ['the title of a team', (view) => cup(view)?.owner?.title, edited(teamFile, /^name: .*/m, 'name: Guests'), ['team/bar .title']],
  ['another field of it', (view) => cup(view)?.owner?.id, edited(teamFile, /^name: .*/m, 'name: Guests'), []],
  ['a field that was not there', (view) => cup(view)?.data.beyond, edited('content/touchpoints/cup-in-time.md', /^title/m, 'beyond: A biscuit.\ntitle'), ['touchpoint/cup-in-time.data .beyond']],
  ['which fields there are', (view) => Object.keys(cup(view)?.data ?? {}), edited('content/touchpoints/cup-in-time.md', /^title/m, 'beyond: A biscuit.\ntitle'), ['touchpoint/cup-in-time.data *']],
  ['whether a field is there', (view) => 'beyond' in (cup(view)?.data ?? {}), edited('content/touchpoints/cup-in-time.md', /^title/m, 'beyond: A biscuit.\ntitle'), ['touchpoint/cup-in-time.data ?beyond']],
  ['the words of a play', (view) => cup(view)?.body?.text, edited('content/touchpoints/cup-in-time.md', /$/, '\nSmile.\n'), ['touchpoint/cup-in-time .body']],
  ['the length of a list', ({ playbook }) => playbook.teams.length, { 'content/teams/new.yaml': 'name: New\n' }, ['playbook .teams']],
  ['an entry that is gone', (view) => cup(view)?.owner?.title, { [teamFile]: undefined }, ['touchpoint/cup-in-time .owner', 'team/bar .title']],
  ['an entry that was missing', ({ playbook }) => playbook.find('team', 'new')?.title, { 'content/teams/new.yaml': 'name: New\n' }, ['playbook find["team","new"]']],
])('%s is seen to be another', async (_, page, files, questions) => {
  expect(await changed(page, files)).toEqual(questions);
}); // prettier-ignore

test('a question to the whole playbook is compared by its answer', async () => {
  const later = (day: string) => changed(({ reached }) => reached('2026-12-01'), {}, day);
  expect(await later('2026-11-30')).toEqual([]);
  expect(await later('2026-12-01')).toEqual(['handed over reached["2026-12-01"]']);
  const namers = ({ namers: ask }: HandedOver) => ask('touchpoint/cup-in-time');
  expect(await changed(namers, { 'content/teams/new.yaml': 'name: New\n' })).toEqual([]);
  expect(await changed(namers, { 'content/teams/new.yaml': 'name: New\npinned: [cup-in-time]\n' })).toHaveLength(1);
});

test('what nobody could follow or compare is refused, and how to hand it over is said', async () => {
  const asking = async (more: object) => questionsOf(await handOut({}, more), (view) => Reflect.get(view, 'more'));
  const words = 'Pages are handed plain data, entries, lists of them, and functions that give these.';
  await expect(asking({ more: new Map() })).rejects.toThrow(`A Map cannot be compared. ${words}`);
  const playbook: Playbook = (await handOut()).playbook;
  const [team] = playbook.teams;
  const holder = { ...(await handOut()), playbook, more: { owed: [{ team }] } };
  await expect(questionsOf(holder, (view) => Reflect.get(view, 'more'))).rejects.toThrow('An object holds team/');
  const call = (view: HandedOver) => view.playbook.find('team', Object('care') as string);
  await expect(questionsOf(await handOut(), call)).rejects.toThrow('no plain word or number');
});
