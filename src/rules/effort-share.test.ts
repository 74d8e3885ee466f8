import { expect, test } from 'vitest';
import { openPlaybook } from '../playbook.ts';
import { baseDay, basePlaybook } from '../testing/base-playbook.ts';
import { memorySource } from '../testing/memory-source.ts';
import { daysOf, effortShare, tellDays } from './effort-share.ts';

const focus = 'serves: my-order#cup-in-time\nmoves: cup-in-time#ready-in-five\n';

/** The share where each of these stands in a file of its own. */
async function shareOf(initiatives: Readonly<Record<string, string>>) {
  const files = Object.fromEntries(
    Object.entries(initiatives).map(([id, text]) => [`content/initiatives/${id}.yaml`, `title: ${id}\n${text}`]),
  );
  const { playbook } = await openPlaybook(memorySource(basePlaybook, files), { today: baseDay });
  const { total, served, others } = effortShare(playbook);
  return { total, served, others: others.map(({ id }) => id) };
}

test('work that serves a moment in focus counts for the focus, all other chosen work beside it', async () => {
  expect(
    await shareOf({
      grinder: `decision: 'yes'\n${focus}effort: 30 days\n`,
      boards: "decision: 'yes'\neffort: 2 weeks\n",
      chairs: "decision: 'yes'\neffort: 3 weeks\n",
    }),
  ).toEqual({ total: 55, served: 30, others: ['chairs', 'boards'] });
});

test.each([
  ['is finished', "decision: 'yes'\nfinished: 2026-10-01\neffort: 30 days\n"],
  ['law or safety asks for', "decision: 'yes'\nkind: obligation\neffort: 30 days\n"],
  ['is only proposed', 'decision: proposed\ndecideBy: 2026-12-15\neffort: 30 days\n'],
  ['was refused', "decision: 'no'\nbecause: No.\neffort: 30 days\n"],
  ['waits', 'decision: not-now\nrevisit: 2027-01-01\neffort: 30 days\n'],
])('what %s is no effort under way by choice', async (_, text) => {
  expect(await shareOf({ it: text })).toEqual({ total: 0, served: 0, others: [] });
});

test('work whose effort nobody has said is listed and adds nothing', async () => {
  expect(await shareOf({ boards: "decision: 'yes'\n" })).toEqual({ total: 0, served: 0, others: ['boards'] });
});

test('another part of the same journey is not the focus', async () => {
  expect(await shareOf({ hello: "decision: 'yes'\nserves: my-order#greet-me\neffort: 4 h\n" })).toMatchObject({
    total: 0.5,
    served: 0,
  });
});

test.each([
  ['days', 1, 1],
  ['weeks', 2, 10],
  ['months', 1, 20],
  ['years', 1, 220],
  ['h', 4, 0.5],
  ['min', 240, 0.5],
  ['s', 14_400, 0.5],
] as const)('in %s, %d is %d days of one person', (unit, amount, days) => {
  expect(daysOf({ kind: 'duration', unit, amount, working: false, text: '' })).toBe(days);
});

test('days are told with one decimal at the most', () => {
  expect([0.25, 10, 10.04, 10.06].map(tellDays)).toEqual(['0.3', '10', '10', '10.1']);
});
