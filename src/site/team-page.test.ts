import { expect, test } from 'vitest';
import { openPlaybook } from '../playbook.ts';
import type { ExampleFiles } from '../rules/rule.ts';
import { baseDay, basePlaybook, baseWith, greetingFile } from '../testing/base-playbook.ts';
import { handOverPlaybook } from '../testing/hand-over-playbook.ts';
import { memorySource } from '../testing/memory-source.ts';
import { teamPage } from './pages/teams/_team-page.ts';

async function pageOf(id: string, ...layers: readonly ExampleFiles[]) {
  const { playbook } = await openPlaybook(memorySource(basePlaybook, ...layers), { today: baseDay });
  handOverPlaybook(playbook);
  const team = playbook.find('team', id);
  if (!team) throw new Error(`no team ${id}`);
  return teamPage(team, playbook);
}

test('a team reads what it promises, receives and does when it goes wrong', async () => {
  const page = await pageOf('bar');
  expect(page.truths.map(({ title, to }) => [title, to])).toEqual([['Cup in time', '/below/touchpoints/cup-in-time/']]);
  expect(page.received[0]).toMatchObject({
    team: { title: 'Counter' },
    within: '1 minute',
    neverAskAgain: ['which milk'],
  });
  expect(page.plays[0]?.sentence).toBe('Shift lead: to be put right within 5 minutes, up to €10 without asking.');
  expect(page.unspoken).toBe(false);
});

test('a team that is called for help finds the play on its page', async () => {
  const { plays } = await pageOf('guest-office');
  expect(plays[0]?.sentence).toBe('The team: called after 10 minutes, when the first steps have not helped.');
});

test('of a hidden touchpoint its team shows nothing', async () => {
  const hidden = baseWith(
    'content/touchpoints/take-my-order.md',
    'title: Take my order',
    'title: Take my order\nstatus: hidden',
  );
  expect(JSON.stringify(await pageOf('counter', hidden))).not.toMatch(/take-my-order|Take my order/);
  expect(JSON.stringify(await pageOf('bar', hidden))).not.toMatch(/take-my-order|Take my order/);
});

test('what may speak for a team reaches no page', async () => {
  const named = baseWith('content/teams/bar.yaml', 'does:', 'accounts: [bar-lead]\nforge: "@corner/bar"\ndoes:');
  expect(JSON.stringify(await pageOf('bar', named))).not.toMatch(/bar-lead|@corner/);
});

test('a team on no blueprint is told that nobody has spoken for it', async () => {
  const page = await pageOf('cellar', { 'content/teams/cellar.yaml': 'name: Cellar\n' });
  expect(page.unspoken).toBe(true);
});

test('a team that answers for very much shows the first of it, and where the rest is found', async () => {
  const many = Object.fromEntries(
    Array.from({ length: 70 }, (_, index) => [
      `content/touchpoints/greet-${String(index)}.md`,
      greetingFile.replace(/title: .*/, `title: Greet ${String(index)}`),
    ]),
  );
  const owner = /owner: (.*)/.exec(greetingFile)?.[1] ?? '';
  const page = await pageOf(owner, many);
  expect(page.promises).toHaveLength(60);
  expect(page.rest).toMatch(/^\/below\/search\/\?team=/);
});
