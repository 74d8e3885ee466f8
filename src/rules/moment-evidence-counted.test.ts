import { expect, test } from 'vitest';
import { baseWith, journeyFile } from '../testing/base-playbook.ts';
import { objectionsOf } from '../testing/objections-of.ts';
import { tableOf } from '../testing/small-company.ts';

const claimed = (grade: string) => baseWith('journeys/my-order.yaml', 'grade: research', `grade: ${grade}`);
const counted = (...rows: string[]) => ({
  'content/measurements/exits/2025.csv': tableOf(
    'consequence',
    rows.map((row) => `my-order,cup-in-time,${row}`),
  ),
});
const [failed, held] = ['no,2025-10-01,2025-10-31,80,31', 'yes,2025-10-01,2025-10-31,900,40'];
const told = (files: object, today?: string) =>
  objectionsOf('moment-evidence-counted', { ...claimed('measured'), ...files }, today);

test('only what is called measured must be counted', async () => {
  for (const grade of ['opinion', 'research'])
    expect(await objectionsOf('moment-evidence-counted', claimed(grade))).toEqual([]);
  expect(await told(counted(failed, held))).toEqual([]);
});

test.each([
  [[], 'nobody was counted, neither where it held nor where it failed'],
  [[failed], 'nobody was counted for whom it held'],
  [[held], 'nobody was counted whom it failed'],
  [[held, 'no,2025-10-01,2025-10-31,0,0'], 'nobody was counted whom it failed'],
])('%j: %s', async (rows, missing) => {
  const [finding, ...others] = await told(counted(...rows));
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ severity: 'warning', entry: 'journey/my-order' });
  expect(finding?.message).toContain(missing);
  expect(finding?.byCalendar).toBeUndefined();
});

test('counts hold for a year from the day on which leaving was known, and then it is nobody’s change', async () => {
  // Whether the customers of 31 October 2025 had left was known 90 days later, on 29 January 2026.
  expect(await told(counted(failed, held), '2027-01-28')).toEqual([]);
  const [finding] = await told(counted(failed, held), '2027-01-29');
  expect(finding).toMatchObject({ severity: 'warning', byCalendar: true, values: ['cup-in-time', '2025-10-31'] });
  expect(finding?.message).toContain('ends with 31 October 2025');
});

test('who lets a customer leave within a year may look back a year further', async () => {
  const measured = {
    'journeys/my-order.yaml': journeyFile
      .replace('grade: research', 'grade: measured')
      .replace('phase: ordering', 'phase: ordering\nleaveWithin: 12 months'),
  };
  expect(await told({ ...counted(failed, held), ...measured }, '2027-10-30')).toEqual([]);
  expect(await told({ ...counted(failed, held), ...measured }, '2027-11-10')).toHaveLength(1);
});
