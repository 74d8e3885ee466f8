import { expect, test } from 'vitest';
import { changed, swap, told } from '../testing/compared.ts';
import { momentFile } from '../testing/base-playbook.ts';

const moment = 'content/touchpoints/cup-in-time.md';

test.each([
  ['  within: 5 min\n  authority', '  within: 10 min\n  authority', 'weakened', '/recovery/within'],
  ['authority: 10 EUR', 'authority: 5 EUR', 'weakened', '/recovery/authority'],
  ['after: 10 min', 'after: 600 s', '', ''],
  ['after: 10 min', 'after: 5 min', 'strengthened', '/recovery/escalation/after'],
  ['  by: bar', '  by: counter', 'ownership', '/recovery/by'],
  ['claim: automatic', 'claim: ask at the counter', 'weakened', '/guarantee/claim'],
  ['paidWithin: 1 day', 'paidWithin: 2 days', 'weakened', '/guarantee/paidWithin'],
  ['  claim: automatic', '  claim: automatic\n  exceptions: [strikes]', 'weakened', '/guarantee/exceptions'],
  ['  gets: The price of the drink\n', '  gets: A voucher\n', 'measurement', '/guarantee/gets'],
  ['trigger: The clock', 'trigger: A clock', 'measurement', '/guarantee/trigger'],
  ['and the drink is free', 'and we pay for it', 'editorial', '/guarantee/promise'],
  ['owner: bar\ncategory', 'owner: bar\nsegments: []\ncategory', '', ''],
  ['category: needs', 'category: bond', 'editorial', '/category'],
  ['channels: [counter, app]', 'channels: [app, counter]', '', ''],
])('of a touchpoint: %j -> %j', async (was, is, of, path) => {
  const found = await changed({}, { [moment]: swap(momentFile, was, is) });
  expect(told(found)).toEqual(of === '' ? [] : [`${of} touchpoint/cup-in-time${path}`]);
});
