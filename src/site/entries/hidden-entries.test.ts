import { expect, test } from 'vitest';
import type { ExampleFiles } from '../../rules/rule.ts';
import { baseWith, type basePlaybook } from '../../testing/base-playbook.ts';
import { entriesOfEveryKind } from '../../testing/entries-of-every-kind.ts';
import { toldPlaybook } from '../../testing/told-playbook.ts';
import { entryLines, entryPage, toldEntries, toldKinds } from './entry-page.ts';

/** All that lists and pages of plain entries say. */
async function everythingTold(): Promise<string> {
  const pages = await Promise.all(
    toldEntries().map(async ({ kind, id }) => {
      const { item, owner, ...told } = (await entryPage(kind, id)) ?? {};
      return { id: item?.id, owner: owner?.title, ...told };
    }),
  );
  return JSON.stringify([pages, toldKinds.map((kind) => entryLines(kind))]);
}

const hide = (path: keyof typeof basePlaybook, title: string): ExampleFiles =>
  baseWith(path, title, `${title}\nstatus: hidden`);

test('every kind with a plain page has an entry here', async () => {
  await toldPlaybook(entriesOfEveryKind);
  expect(new Set(toldEntries().map(({ kind }) => kind))).toEqual(new Set(toldKinds));
});

test.each([
  [
    'touchpoint',
    hide('content/touchpoints/cup-in-time.md', 'title: Cup in time'),
    /cup-in-time|Cup in time|ready within five minutes/,
  ],
  [
    'journey',
    hide('journeys/my-order.yaml', 'title: I order a coffee and it is right'),
    /I order a coffee|journeys\/my-order|I get my cup/,
  ],
])('a hidden %s is named by no entry that names it', async (_, hidden, traces) => {
  await toldPlaybook(entriesOfEveryKind);
  expect(await everythingTold()).toMatch(traces);
  await toldPlaybook(entriesOfEveryKind, hidden);
  expect(await everythingTold()).not.toMatch(traces);
});

test('a withdrawn touchpoint keeps its name where it is a fact, and leaves what is listed', async () => {
  await toldPlaybook(
    entriesOfEveryKind,
    baseWith('content/touchpoints/cup-in-time.md', 'title: Cup in time', 'title: Cup in time\nstatus: withdrawn'),
  );
  expect((await entryPage('friction', 'cold-cup'))?.facts).toContainEqual({
    label: 'Where',
    names: [{ title: 'Cup in time', to: '/below/touchpoints/cup-in-time/' }],
  });
  expect(JSON.stringify((await entryPage('channel', 'app'))?.parts)).not.toContain('Cup in time');
});

test('there is no page for an entry that is not there', async () => {
  await toldPlaybook();
  expect(await entryPage('friction', 'nowhere')).toBeUndefined();
});
