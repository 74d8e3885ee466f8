import { expect, test } from 'vitest';
import { baseWith, momentFile, playbookFile } from '../testing/base-playbook.ts';
import { objectionsOf } from '../testing/objections-of.ts';
import type { ExampleFiles } from './rule.ts';

const moment = 'content/touchpoints/cup-in-time.md';
const page = 'content/playbook.yaml';
const policy = (recoveryWithin: string) =>
  baseWith(page, 'guardian:', `policy:\n  recoveryWithin: ${recoveryWithin}\nguardian:`);
const clocks = (standard: string, recovery: string): ExampleFiles => ({
  [moment]: momentFile
    .replace('    within: 5 min\n    clock: shop-hours', standard)
    .replace('  job: Shift lead\n  within: 5 min', `  job: Shift lead\n  within: ${recovery}`),
});
const inShopHours = (within: string): string => `    within: ${within}\n    clock: shop-hours`;

// The shop is open from 7 to 19 on weekdays and from 8 to 18 on Saturday, so that Saturday evening to Monday is the longest wait.
test.each([
  ['the same clock', '5 min', '5 min', '5 min', 0],
  ['the same clock in other units', '5 min', '300 s', '1 min', 0],
  ['a clock a second longer', '5 min', '301 s', '1 min', 1],
  ['the policy where it is longer', '5 min', '1 h', '60 min', 0],
  ['longer than both', '5 min', '61 min', '1 h', 1],
  ['elapsed time as long as a working day can be', '5 min', '49 h', '1 working day', 0],
  ['elapsed time longer than a working day can be', '5 min', '50 h', '1 working day', 1],
  ['working hours within an elapsed day', '5 min', '1 working hour', '2 days', 0],
  ['working hours that the night makes longer', '5 min', '1 working hour', '12 h', 1],
  ['working days against working hours', '4 working hours', '1 working day', '1 h', 1],
])('%s', async (_, standard, recovery, recoveryWithin, count) => {
  const files = { ...policy(recoveryWithin), ...clocks(inShopHours(standard), recovery) };
  expect(await objectionsOf('moment-recovery-fast-enough', files)).toHaveLength(count);
});

test('the longest of several promises counts, also where it differs for some', async () => {
  const slower = `${inShopHours('5 min')}\n    except: [{ channels: [app], within: 3 days, because: It is far. }]`;
  expect(await objectionsOf('moment-recovery-fast-enough', { ...policy('1 h'), ...clocks(slower, '3 days') })).toEqual(
    [],
  );
});

test('working time without a calendar cannot be said, so nothing is', async () => {
  const bare = playbookFile.replace(/^calendars:\n(?: .*\n)*/m, '');
  const files = { [page]: bare, ...clocks('    within: 5 min', '3 weeks') };
  expect(await objectionsOf('moment-recovery-fast-enough', files)).toEqual([]);
});

test('what working time can mean at the longest is told', async () => {
  const [finding] = await objectionsOf('moment-recovery-fast-enough', {
    ...policy('1 working day'),
    ...clocks(inShopHours('5 min'), '3 days'),
  });
  expect(finding?.message).toBe(
    'The recovery play of "Cup in time" has 3 days; its promise and the policy allow 1 working day (49 hours at the longest).',
  );
});
