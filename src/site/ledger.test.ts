import { expect, test } from 'vitest';
import type { ExampleFiles } from '../rules/rule.ts';
import { toldPlaybook } from '../testing/told-playbook.ts';
import { ledgerRows, ledgerSums } from './pages/initiatives/_ledger.ts';

const initiatives = (texts: Readonly<Record<string, string>>): ExampleFiles =>
  Object.fromEntries(
    Object.entries(texts).map(([id, text]) => [`content/initiatives/${id}.yaml`, `title: ${id}\n${text}`]),
  );
const focus = 'serves: my-order#cup-in-time\nmoves: cup-in-time#ready-in-five\n';
const all = initiatives({
  older: "decision: 'yes'\ndecided: 2026-03-01\neffort: 30 days\n",
  newer: `decision: 'yes'\ndecided: 2026-09-01\nowner: bar\n${focus}effort: 2 weeks\n`,
  asked: 'decision: proposed\ndecideBy: 2026-12-15\n',
  refused: "decision: 'no'\ndecided: 2026-10-01\nbecause: It serves no moment of truth.\n",
  waiting: 'decision: not-now\nrevisit: 2027-04-01\n',
  bettered: `decision: 'yes'\nfinished: 2026-02-01\nmoved: { before: 78, after: 96.4 }\n`,
  worsened: `decision: 'yes'\nfinished: 2026-06-01\nmoved: { before: 90, after: 80 }\n`,
  'too-early': `decision: 'yes'\nfinished: 2026-11-01\nmoved: { tooEarlyUntil: 2027-01-10 }\n`,
  'last-year': `decision: 'yes'\nfinished: 2025-12-31\nmoved: { before: 1, after: 2 }\n`,
  'next-month': `decision: 'yes'\nfinished: 2026-12-01\n`,
});

test('the ledger has each request once, under what became of it, the latest first', async () => {
  await toldPlaybook(all);
  expect(ledgerRows().map(({ group, title }) => `${group.title}: ${title}`)).toEqual([
    'Under way: newer',
    'Under way: older',
    'To be decided: asked',
    'Finished: next-month',
    'Finished: too-early',
    'Finished: worsened',
    'Finished: bettered',
    'Finished: last-year',
    'We said no: refused',
    'Not now: waiting',
  ]);
});

test('its first line counts what this year finished by today, and of that only what made a promise better', async () => {
  await toldPlaybook(all);
  expect(ledgerSums()).toMatchObject({ finished: 3, moved: 1 });
});

test('it says how many days of work under way by choice serve the focus', async () => {
  await toldPlaybook(all);
  expect(ledgerSums().effort).toEqual({ total: '40', served: '10', share: 0.25 });
  await toldPlaybook();
  expect(ledgerSums()).toEqual({ finished: 0, moved: 0, effort: undefined });
});

test('a row says who asked, what it serves, how much it takes, and when', async () => {
  await toldPlaybook(all);
  const row = (title: string) => ledgerRows().find((one) => one.title === title);
  expect(row('newer')).toMatchObject({
    owner: { title: 'Bar' },
    serves: { title: 'Cup in time', to: '/below/touchpoints/cup-in-time/' },
    effort: '2 weeks',
    when: 'Decided 1 September 2026',
    obligation: false,
  });
  expect(row('asked')?.when).toBe('Decide by 15 December 2026');
  expect(row('waiting')?.when).toBe('Look again on 1 April 2027');
  expect(row('refused')).toMatchObject({ when: 'Decided 1 October 2026', because: 'It serves no moment of truth.' });
  expect(row('bettered')).toMatchObject({
    when: 'Finished 1 February 2026',
    moved: 'From 78\u202f% to 96.4\u202f% kept',
  });
});
