import { expect, test } from 'vitest';
import { baseWith, greetingFile, journeyFile, momentFile, orderFile } from '../testing/base-playbook.ts';
import { toldPlaybook } from '../testing/told-playbook.ts';
import { obligationRows } from './pages/obligations/_obligation-list.ts';

const bound = (file: string, floor: string, basis: string): string =>
  file.replace(`    floor: ${floor}\n`, `    floor: 100\n    basis: ${basis}\n    reference: Clause of ${basis}\n`);
const all = {
  'content/touchpoints/greet-me.md': bound(greetingFile, '90', 'contract'),
  'content/touchpoints/take-my-order.md': bound(orderFile, '95', 'licence'),
  'content/touchpoints/cup-in-time.md': bound(momentFile, '98', 'law'),
};

test('law stands before licence and licence before contract, each with what it rests on', async () => {
  await toldPlaybook(all);
  expect(obligationRows().map(({ group, name, reference }) => [group.title, name.title, reference])).toEqual([
    ['By law', 'Cup in time', 'Clause of law'],
    ['By our licence', 'Take my order', 'Clause of licence'],
    ['By contract', 'Greet me', 'Clause of contract'],
  ]);
});

test('a row says to whom one goes, what is owed every time, and when it is due', async () => {
  await toldPlaybook(all);
  expect(obligationRows()[0]).toMatchObject({
    owner: { title: 'Bar' },
    words: { promise: 'Your drink is ready within five minutes of your order.', floor: 'Kept every time.' },
    due: 'Due within 5 minutes; the guarantee is paid within 1 day',
    exceptions: [],
  });
  expect(obligationRows()[1]?.due).toBe('');
});

test('what the law leaves out is said', async () => {
  const path = 'content/touchpoints/greet-me.md';
  await toldPlaybook(
    baseWith(path, '    floor: 90\n', '    floor: 100\n    basis: law\n    exceptions: [nobody came in]\n'),
  );
  expect(obligationRows()).toMatchObject([{ exceptions: ['nobody came in'], reference: undefined }]);
});

test('the outcome of a journey may bind us too', async () => {
  const outcome =
    'outcome:\n  - { id: in-time, promise: You catch your train., floor: 100, basis: licence, within: 1 h }\nstages:\n';
  await toldPlaybook({ 'journeys/my-order.yaml': journeyFile.replace('stages:\n', outcome) });
  expect(obligationRows()).toMatchObject([
    { name: { to: '/below/journeys/my-order/' }, owner: { title: 'Guest office' }, due: 'Due within 1 hour' },
  ]);
});

test('our own promises are no obligations', async () => {
  await toldPlaybook();
  expect(obligationRows()).toEqual([]);
});
