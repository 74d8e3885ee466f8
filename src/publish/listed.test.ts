import { expect, test } from 'vitest';
import { folders } from '../model/address.ts';
import { openPlaybook } from '../playbook.ts';
import type { ExampleFiles } from '../rules/rule.ts';
import { baseDay, basePlaybook, baseWith, journeyFile, momentFile } from '../testing/base-playbook.ts';
import { memorySource } from '../testing/memory-source.ts';
import {
  itemsOf,
  listLengths,
  momentsListed,
  obligationsListed,
  pagesOfList,
  recoveriesListed,
  rowsOnPage,
} from './listed.ts';

const opened = async (...layers: readonly ExampleFiles[]) =>
  (await openPlaybook(memorySource(basePlaybook, ...layers), { today: baseDay })).playbook;
const greet = 'content/touchpoints/greet-me.md';
const cup = 'content/touchpoints/cup-in-time.md';
const statusOf = (status: string) => baseWith(greet, 'title: Greet me', `title: Greet me\nstatus: ${status}`);
const hiddenCup = baseWith(cup, 'title: Cup in time', 'title: Cup in time\nstatus: hidden');

test.each([
  [0, ['/frictions/']],
  [1, ['/frictions/']],
  [rowsOnPage, ['/frictions/']],
  [rowsOnPage + 1, ['/frictions/', '/frictions/page/2/']],
  [rowsOnPage * 2 + 1, ['/frictions/', '/frictions/page/2/', '/frictions/page/3/']],
])('%i rows stand on %j', (rows, pages) => {
  expect(pagesOfList('frictions', rows)).toEqual(pages);
});

test.each([
  ['live', true],
  ['draft', true],
  ['withdrawn', false],
  ['hidden', false],
])('what is %s stands in its list: %s', async (status, stands) => {
  const ids = itemsOf(await opened(statusOf(status)), 'touchpoint').map(({ id }) => id);
  expect(ids.includes('greet-me')).toBe(stands);
  expect(ids).toContain('take-my-order');
});

test('moments are listed of journeys that are lived today, and never one that is hidden', async () => {
  expect(momentsListed(await opened()).map(({ touchpoint }) => touchpoint.id)).toEqual(['cup-in-time']);
  const draft = { 'journeys/my-order.yaml': journeyFile.replace('goal:', 'status: draft\ngoal:') };
  expect(momentsListed(await opened(draft))).toEqual([]);
  expect(momentsListed(await opened(hiddenCup))).toEqual([]);
});

test('a touchpoint without a recovery play is no recovery play', async () => {
  expect(recoveriesListed(await opened()).map(({ id }) => id)).toEqual(['cup-in-time']);
  expect(recoveriesListed(await opened(hiddenCup))).toEqual([]);
});

test('what binds us from outside is listed, of touchpoints and of whole journeys, and our own promises are not', async () => {
  const law = {
    [cup]: momentFile.replace('    floor: 98\n', '    floor: 100\n    basis: law\n    reference: Act 7\n'),
  };
  const licence = {
    'journeys/my-order.yaml': journeyFile.replace(
      'stages:\n',
      'outcome:\n  - id: in-time\n    promise: You catch your train.\n    floor: 100\n    basis: licence\n    reference: Clause 4\nstages:\n',
    ),
  };
  expect(obligationsListed(await opened())).toEqual([]);
  expect(obligationsListed(await opened(law, licence)).map(({ id }) => id)).toEqual(['ready-in-five', 'in-time']);
  expect(obligationsListed(await opened(hiddenCup))).toEqual([]);
});

test('every kind of entry has a list, and so has every other way in', async () => {
  const lengths = listLengths(await opened(), [['debts', 7]]);
  expect([...lengths.keys()]).toEqual([...Object.values(folders), 'moments', 'recover', 'obligations', 'debts']);
  expect(Object.fromEntries(lengths)).toMatchObject({ touchpoints: 3, teams: 3, moments: 1, recover: 1, debts: 7 });
});
