import { expect, test } from 'vitest';
import { changed, swap, told } from '../testing/compared.ts';
import { entriesOfEveryKind } from '../testing/entries-of-every-kind.ts';

test.each([
  ['2027-02-15', 'weakened'],
  ['2026-12-01', 'strengthened'],
])('a waiver until %s in place of 31 January 2027 is %s', async (expires, of) => {
  const file = 'content/waivers/cup-evidence.yaml';
  const found = await changed(entriesOfEveryKind, { [file]: swap(entriesOfEveryKind[file], '2027-01-31', expires) });
  expect(told(found)).toEqual([`${of} waiver/cup-evidence/expires`]);
});
