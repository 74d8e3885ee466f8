import { expect, test } from 'vitest';
import { openPlaybook } from '../playbook.ts';
import type { ExampleFiles } from '../rules/rule.ts';
import { baseDay, basePlaybook, baseWith } from '../testing/base-playbook.ts';
import { memorySource } from '../testing/memory-source.ts';
import { movedPages } from './pages/[folder]/_moved-pages.ts';

async function moved(...layers: readonly ExampleFiles[]) {
  const { playbook } = await openPlaybook(memorySource(basePlaybook, ...layers), { today: baseDay });
  return movedPages(playbook);
}
const renamed = (formerly: string) =>
  baseWith('content/teams/bar.yaml', 'name: Bar', `name: Bar\nformerly: [${formerly}]`);

test('a page that got a new name is found under the old one', async () => {
  expect(await moved(renamed('machines'))).toEqual([
    { folder: 'teams', former: 'machines', title: 'Bar', address: '/teams/bar/' },
  ]);
});

test('an old name that another team has now leads to that team', async () => {
  expect(await moved(renamed('counter'))).toEqual([]);
});

test('a hidden page leaves no trace under its old name', async () => {
  const hidden = baseWith(
    'content/touchpoints/greet-me.md',
    'title: Greet me',
    'title: Greet me\nstatus: hidden\nformerly: [hello]',
  );
  expect(await moved(hidden)).toEqual([]);
});
