import { expect, test } from 'vitest';
import { changed, swap, told } from '../testing/compared.ts';
import { playbookFile } from '../testing/base-playbook.ts';

const page = 'content/playbook.yaml';

test.each([
  ['guardian: guest-office', 'guardian: bar', 'ownership', '/guardian'],
  ['guardian:', 'policy: { momentFloor: 97 }\nguardian:', 'weakened', '/policy/momentFloor'],
  ['guardian:', 'policy: { momentFloor: 98, cap: 3 }\nguardian:', '', ''],
  ['guardian:', 'policy: { cap: 2 }\nguardian:', 'strengthened', '/policy/cap'],
  ['guardian:', 'policy: { recoveryWithin: 2 working days }\nguardian:', 'weakened', '/policy/recoveryWithin'],
  ['guardian:', 'policy: { recoveryWithin: 1 working day }\nguardian:', '', ''],
  ['guardian:', 'policy: { walkEvery: 12 months }\nguardian:', 'weakened', '/policy/walkEvery'],
  ['guardian:', 'policy: { reviewEvery: 12 months }\nguardian:', '', ''],
  ['guardian:', 'severity: { moment-promised: off }\nguardian:', 'weakened', '/severity/moment-promised'],
  ['guardian:', 'severity: { moment-promised: error }\nguardian:', 'strengthened', '/severity/moment-promised'],
  ['guardian:', 'severity: { moment-promised: advice }\nguardian:', 'editorial', '/severity/moment-promised'],
  ['guardian:', 'policy: { debts: { bar: 2 } }\nguardian:', 'weakened', '/policy/debts/bar'],
  ['guardian:', 'defaults: { window: quarter }\nguardian:', 'measurement', '/defaults/window'],
  ['guardian:', 'defaults: { window: month, counted: every case }\nguardian:', '', ''],
  ['since: 2026-06-01', 'since: 2026-07-01', 'editorial', '/focus/my-order#cup-in-time'],
])('of the playbook’s own page: %j -> %j', async (was, is, of, path) => {
  const found = await changed({}, { [page]: swap(playbookFile, was, is) });
  expect(told(found)).toEqual(of === '' ? [] : [`${of} playbook/playbook${path}`]);
});
