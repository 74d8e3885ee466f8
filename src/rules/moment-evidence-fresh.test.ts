import { expect, test } from 'vitest';
import { baseWith } from '../testing/base-playbook.ts';
import { objectionsOf } from '../testing/objections-of.ts';

const learnt = (grade: string, date: string) =>
  baseWith('journeys/my-order.yaml', 'grade: research\n      date: 2026-05-10', `grade: ${grade}\n      date: ${date}`);

test.each([
  ['opinion', '2026-05-20', '2026-11-20', '2026-11-21'],
  ['opinion', '2026-08-31', '2027-02-28', '2027-03-01'],
  ['measured', '2025-11-20', '2026-11-20', '2026-11-21'],
  ['research', '2024-11-20', '2026-11-20', '2026-11-21'],
])('evidence by %s of %s holds on %s, and on %s no more', async (grade, date, last, next) => {
  expect(await objectionsOf('moment-evidence-fresh', learnt(grade, date), last)).toEqual([]);
  expect(await objectionsOf('moment-evidence-fresh', learnt(grade, date), next)).toMatchObject([
    { severity: 'warning', byCalendar: true, values: ['cup-in-time', grade, date] },
  ]);
});

test('evidence of today holds, evidence of tomorrow is a slip of the pen', async () => {
  expect(await objectionsOf('moment-evidence-fresh', learnt('opinion', '2026-11-20'))).toEqual([]);
  const [finding] = await objectionsOf('moment-evidence-fresh', learnt('opinion', '2026-11-21'));
  expect(finding?.message).toContain('a day that is still to come');
  expect(finding?.byCalendar).toBeUndefined();
});

test('evidence that was never there is nobody’s calendar', async () => {
  const without = baseWith(
    'journeys/my-order.yaml',
    '    evidence:\n      grade: research\n      date: 2026-05-10\n      source: Interviews with 40 former regulars\n',
    '',
  );
  const [finding] = await objectionsOf('moment-evidence-fresh', without);
  expect(finding).toMatchObject({ severity: 'error', entry: 'journey/my-order' });
  expect(finding?.byCalendar).toBeUndefined();
});
