import { expect, test } from 'vitest';
import { baseWith, baseWithout, greetingFile } from '../testing/base-playbook.ts';
import { entriesOfEveryKind } from '../testing/entries-of-every-kind.ts';
import { toldPlaybook } from '../testing/told-playbook.ts';
import { debtRows, debtsSaid } from './pages/debts/_debt-list.ts';

const greet = 'content/touchpoints/greet-me.md';
const unpromised = {
  [greet]: greetingFile.replace(
    /standards:[\s\S]*?(?=---\n)/,
    'noPromiseYet: { because: We have never counted., decideBy: 2026-12-15 }\n',
  ),
};
const oldEvidence = baseWith('journeys/my-order.yaml', 'date: 2026-05-10', 'date: 2024-05-10');

test('where nothing is owed, nothing is said', async () => {
  await toldPlaybook();
  expect(debtRows()).toEqual([]);
  expect(debtsSaid()).toBeUndefined();
});

test('a rule that is not kept says what is wrong, what to do, and why the rule is there', async () => {
  await toldPlaybook(baseWithout('content/touchpoints/cup-in-time.md', 'backing'));
  const row = debtRows().find(({ rule }) => rule === '/below/rules/#moment-backed');
  expect(row).toMatchObject({
    group: { title: 'Bar', to: '/below/teams/bar/' },
    about: { title: 'Cup in time' },
    state: 'To mend now',
  });
  expect(row?.words).toContain('Cup in time');
  expect(debtsSaid()).toMatch(/^\d+ to mend\.$/);
});

test('what the calendar made true is overdue; under a waiver it is waived until its last day', async () => {
  await toldPlaybook(oldEvidence);
  expect(debtRows()).toMatchObject([{ group: { title: 'Guest office' }, rule: '/below/rules/#moment-evidence-fresh' }]);
  const state = debtRows()[0]?.state;
  const waiver = entriesOfEveryKind['content/waivers/cup-evidence.yaml'].replace(
    'touchpoint/cup-in-time',
    'journey/my-order',
  );
  await toldPlaybook(oldEvidence, { 'content/waivers/cup-evidence.yaml': waiver });
  expect(debtRows()[0]?.state).toBe('Waived until 31 January 2027');
  expect(debtRows()[0]?.state).not.toBe(state);
  expect(debtsSaid()).toBe('1 waived for a time.');
});

test('a place without a promise says why, and by when we decide', async () => {
  await toldPlaybook(unpromised);
  expect(debtRows()).toContainEqual({
    group: { title: 'Counter', to: '/below/teams/counter/' },
    about: { title: 'Greet me', to: '/below/touchpoints/greet-me/' },
    state: 'No promise yet',
    words: 'We have never counted.',
    hint: 'Decide by 15 December 2026.',
    rule: undefined,
  });
  expect(debtsSaid()).toContain('1 without a promise yet');
});

test('what looks like a secret or a person is told on no row', async () => {
  await toldPlaybook(
    baseWith(greet, 'Look up', 'Call back on 0171 2345987. Look up'),
    baseWith(
      'content/personas/commuter.yaml',
      'need:',
      'context: Looks at https://barista:espresso@till.example/queue\nneed:',
    ),
  );
  expect(debtRows()).toEqual([]);
  expect(debtsSaid()).toBeUndefined();
});
