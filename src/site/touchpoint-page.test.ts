import { expect, test } from 'vitest';
import { openPlaybook } from '../playbook.ts';
import type { ExampleFiles } from '../rules/rule.ts';
import { baseDay, basePlaybook, baseWith } from '../testing/base-playbook.ts';
import { handOverPlaybook } from '../testing/hand-over-playbook.ts';
import { memorySource } from '../testing/memory-source.ts';
import { touchpointPage } from './pages/touchpoints/_touchpoint-page.ts';

async function pageOf(id: string, ...layers: readonly ExampleFiles[]) {
  const { playbook } = await openPlaybook(memorySource(basePlaybook, ...layers), { today: baseDay });
  handOverPlaybook(playbook);
  const touchpoint = playbook.find('touchpoint', id);
  if (!touchpoint) throw new Error(`no touchpoint ${id}`);
  return touchpointPage(touchpoint);
}

test('somebody with a customer waiting reads the promise, the limit and whom to call', async () => {
  const page = await pageOf('cup-in-time');
  expect(page.promises[0]).toMatchObject({
    promise: 'Your drink is ready within five minutes of your order.',
    floor: 'Kept in at least 98\u202f% of cases.',
  });
  expect(page.moment).toBe(true);
  expect(page.recovery).toMatchObject({ limit: '€10', clock: '5 minutes', call: { after: '10 minutes' } });
  expect(page.crumbs.map(({ title }) => title)).toEqual(['I order a coffee and it is right', 'I get my cup']);
});

test('what comes in says from whom, what and what is never asked again', async () => {
  const { handoffs } = await pageOf('cup-in-time');
  expect(handoffs.sides).toMatchObject([
    {
      title: 'Comes in from',
      rows: [{ team: { title: 'Counter' }, within: '1 minute', neverAskAgain: ['which milk'] }],
    },
  ]);
});

test('where the owner has said no way to be reached, the guardian is named', async () => {
  const counter = Object.keys(basePlaybook).find((path) => path.endsWith('teams/counter.yaml'));
  const { reach } = await pageOf('greet-me', { [counter ?? '']: 'name: Counter\n' });
  expect(reach.answers?.tel).toBeUndefined();
  expect(reach.instead?.title).toBe('Guest office');
});

test('a promise by law says so, and which cases the law leaves out', async () => {
  const path = Object.keys(basePlaybook).find((name) => name.endsWith('greet-me.md')) as keyof typeof basePlaybook;
  const page = await pageOf(
    'greet-me',
    baseWith(
      path,
      '    floor: 90\n',
      '    floor: 100\n    basis: law\n    reference: Act 7\n    exceptions: [nobody came in]\n',
    ),
  );
  expect(page.promises[0]).toMatchObject({ floor: 'Kept every time.', bound: { by: 'law', reference: 'Act 7' } });
  expect(page.counting[0]?.exceptions).toEqual(['nobody came in']);
});
