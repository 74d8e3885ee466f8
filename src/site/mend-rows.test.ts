import { expect, test } from 'vitest';
import { baseWith } from '../testing/base-playbook.ts';
import { toldPlaybook } from '../testing/told-playbook.ts';
import { mendRows, worstFirst } from './pages/reliability/_mend-rows.ts';

const counts = 'content/measurements/till/2026-10.csv';
const cup = 'content/touchpoints/cup-in-time.md';
const appMisses = baseWith(
  counts,
  'ready-in-five,app,,2026-10-01,2026-10-31,4965,5000',
  'ready-in-five,app,,2026-10-01,2026-10-31,4000,5000',
);
const leaders = (answer: string) => ({
  'content/reality-checks/autumn.yaml': `journey: my-order\ndate: 2026-11-01\nanswers:\n  - { stage: i-get-my-cup, job: Head of guests, answer: ${answer} }\n`,
});

test('where every promise is kept there is nothing to mend', async () => {
  await toldPlaybook();
  expect(mendRows()).toEqual([]);
  expect(worstFirst()).toEqual([]);
});

test('a promise that fails says how often and where, by how much, who keeps it all the same, and who answers', async () => {
  await toldPlaybook(appMisses);
  expect(mendRows()).toMatchObject([
    {
      name: { title: 'Cup in time', to: '/below/touchpoints/cup-in-time/#promise-ready-in-five' },
      owner: { title: 'Bar', to: '/below/teams/bar/' },
      moment: true,
      answer: { verdict: 'depends' },
      broken: '1,000 of 5,000 broken in October (app)',
      kept: '4,000 of 5,000 kept against a floor of 98 %: 900 misses too many.',
      elsewhere: 'Counter keeps it. The promise is the same.',
      leaders: [],
      floor: 98,
    },
  ]);
  expect(worstFirst()).toEqual([
    {
      title: 'Cup in time',
      promise: 'Your drink is ready within five minutes of your order',
      to: '/below/touchpoints/cup-in-time/#promise-ready-in-five',
      broken: '1,000 of 5,000 broken in October (app)',
      owner: { title: 'Bar', to: '/below/teams/bar/' },
    },
  ]);
});

test('what leaders said stands beside it only where they said yes', async () => {
  await toldPlaybook(appMisses, leaders("'yes'"));
  expect(mendRows()[0]?.leaders).toEqual([
    { says: 'Leaders said yes (1 of 1).', stage: 'I get my cup', to: '/below/journeys/my-order/#stage-i-get-my-cup' },
  ]);
  await toldPlaybook(appMisses, leaders("'no'"));
  expect(mendRows()[0]?.leaders).toEqual([]);
});

test('a hidden touchpoint is nowhere to be mended', async () => {
  await toldPlaybook(appMisses, baseWith(cup, 'title: Cup in time', 'title: Cup in time\nstatus: hidden'));
  expect(mendRows()).toEqual([]);
});
