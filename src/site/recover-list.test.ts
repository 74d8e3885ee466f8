import { expect, test } from 'vitest';
import { baseWith, greetingFile, orderFile } from '../testing/base-playbook.ts';
import { toldPlaybook } from '../testing/told-playbook.ts';
import { recoverRows } from './pages/recover/_recover-list.ts';

const play = (file: string, recovery: string): string =>
  file.replace(/\n---\n(?!title)/, `\nrecovery:\n  when: [nobody looked up]\n${recovery}  steps: [Say sorry.]\n---\n`);
const greet = 'content/touchpoints/greet-me.md';
const order = 'content/touchpoints/take-my-order.md';

test('plays stand as customers live their journey, those on no journey last', async () => {
  await toldPlaybook({
    [greet]: play(greetingFile, ''),
    'content/touchpoints/a-first.md': play(greetingFile.replace('Greet me', 'A first'), ''),
  });
  expect(recoverRows().map(({ title, moment }) => [title, moment])).toEqual([
    ['Greet me', false],
    ['Cup in time', true],
    ['A first', false],
  ]);
  expect(recoverRows().map(({ group }) => group.title)).toEqual([
    'I order a coffee and it is right',
    'I order a coffee and it is right',
    'On no journey yet',
  ]);
});

test('a row has what they say, the clock, the limit, who acts and whom to call', async () => {
  await toldPlaybook();
  expect(recoverRows()).toEqual([
    {
      group: { title: 'I order a coffee and it is right' },
      title: 'Cup in time',
      to: '/below/touchpoints/cup-in-time/#recovery',
      moment: true,
      says: ['I have been waiting for ages'],
      act: 'Put right within 5 minutes, up to €10 without asking.',
      who: 'Shift lead, Bar',
      tel: { words: '030 555 200', to: 'tel:030555200' },
    },
  ]);
});

test('where nobody is named the owner acts, and what is not set is not made up', async () => {
  await toldPlaybook({ [order]: play(orderFile, '') });
  expect(recoverRows()[0]).toMatchObject({
    who: 'Counter',
    act: 'No clock is set, ask before you spend.',
    tel: { words: '030 555 100' },
  });
});

test('a hidden or withdrawn play is found by nobody', async () => {
  for (const status of ['hidden', 'withdrawn']) {
    await toldPlaybook(
      baseWith('content/touchpoints/cup-in-time.md', 'title: Cup in time', `title: Cup in time\nstatus: ${status}`),
    );
    expect(recoverRows()).toEqual([]);
  }
});
