import { expect, test } from 'vitest';
import { openPlaybook } from '../../playbook.ts';
import type { ExampleFiles } from '../../rules/rule.ts';
import { baseDay, basePlaybook, journeyFile } from '../../testing/base-playbook.ts';
import { memorySource } from '../../testing/memory-source.ts';
import { rowsOnPage } from '../listed.ts';
import { llmsText } from './llms-text.ts';

async function textOf(files: ExampleFiles = {}, base = '/') {
  const { playbook } = await openPlaybook(memorySource(basePlaybook, files), { today: baseDay });
  return llmsText(playbook, base);
}
const another = (title: string, status = 'live') =>
  journeyFile.replace(/^title: .*/m, `title: ${JSON.stringify(title)}`).replace('goal:', `status: ${status}\ngoal:`);

test('a machine reads whose playbook it is, and then where its twins lie', async () => {
  const text = await textOf();
  expect(text).toMatch(/^# Corner Café Group\n\n> /);
  expect(text).toContain(
    '- [I order a coffee and it is right](/journeys/my-order/index.md): I leave with the drink I asked for, in time for my train.',
  );
});

test('below a path every link stays below it', async () => {
  const links = [...(await textOf({}, '/play/')).matchAll(/\]\(([^)]*)\)/g)].map(([, to]) => to);
  expect(links.length).toBeGreaterThan(8);
  expect(links.filter((to) => !/^\/play\/(?:[\w/-]+\/)?index\.md$/.test(to ?? ''))).toEqual([]);
});

test('a draft is listed; what is hidden or withdrawn is not', async () => {
  const text = await textOf({
    'journeys/a-draft.yaml': another('I wait', 'draft'),
    'journeys/b-hidden.yaml': another('I know CANARY things', 'hidden'),
    'journeys/c-gone.yaml': another('I am gone', 'withdrawn'),
  });
  expect(text).toContain('I wait');
  expect(text).not.toMatch(/CANARY|b-hidden|I am gone|c-gone/);
});

test('a title cannot make a link or a line of its own', async () => {
  const text = await textOf({ 'journeys/a-trap.yaml': another('I see](https://e.invalid) [<b>x') });
  expect(text).toContain(String.raw`- [I see\](https://e.invalid) \[\<b\>x](/journeys/a-trap/index.md): `);
  expect(text.split('\n').filter((line) => line.includes('e.invalid'))).toHaveLength(1);
});

test('however many journeys there are, the text stays short', async () => {
  const many = Object.fromEntries(
    Array.from({ length: rowsOnPage + 5 }, (_, index) => [
      `journeys/j-${String(index)}.yaml`,
      another(`I ${String(index)}`),
    ]),
  );
  expect((await textOf(many)).match(/^- \[.*\]\(\/journeys\/[^/]+\/index\.md\)/gm)).toHaveLength(rowsOnPage);
});
