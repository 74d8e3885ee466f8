import { expect, test } from 'vitest';
import { toldShape } from '../testing/told-shape.ts';
import type { FileKind } from './kinds.ts';

const touchpoint = { title: 'Keep me online', channels: ['phone'] };

type Row = readonly [why: string, kind: FileKind, value: unknown, says: string, hint: string];
const rows: readonly Row[] = [
  [
    'a slip in a name is met with the field that was meant, and what it is for',
    'touchpoint',
    { ...touchpoint, ownr: 'care' },
    'has a field "ownr" that we do not know',
    'Write "owner": The one team that answers for it.',
  ],
  [
    'a slip in a name that is there already is only taken away',
    'touchpoint',
    { ...touchpoint, owner: 'care', ownr: 'care' },
    'has a field "ownr" that we do not know',
    'Take it away: "owner" is there already.',
  ],
  [
    'a field that belongs one level deeper is sent there',
    'touchpoint',
    { ...touchpoint, floor: 98 },
    'has a field "floor" that we do not know',
    'Move it into "standards".',
  ],
  [
    'an id inside a file is explained',
    'touchpoint',
    { ...touchpoint, id: 'keep-me-online' },
    'has a field "id" that we do not know',
    'Take it away: the name of the file is the id.',
  ],
  [
    'a field missing deep inside is named with its owner and its purpose',
    'touchpoint',
    { ...touchpoint, standards: [{ id: 'in-time' }] },
    'is missing "promise" of "in-time" (what the customer can count on, in plain words from their side)',
    'Write it like this: promise: You have a working spare connection within four working hours.',
  ],
  [
    'a required list without an example is told by what its items hold',
    'playbook',
    { playbook: 1, organisation: 'Harbour', guardian: 'care' },
    'is missing "framework" (the 4 to 8 phases of the whole relationship, in the customer’s words)',
    'Write "framework" with "id" and "title".',
  ],
  [
    'a name with nothing after it is an empty field, not a wrong type',
    'touchpoint',
    { ...touchpoint, title: null },
    'leaves "title" empty (what people call it)',
    'Write it like this: title: Keep me online',
  ],
  [
    'blanks are no words',
    'touchpoint',
    { ...touchpoint, title: ' ' },
    'leaves "title" empty',
    'Write it like this: title: Keep me online',
  ],
  ['an empty file holds nothing', 'team', null, 'holds nothing', 'Write "name", or take the file away.'],
];

test.each(rows)('%s', (_, kind, value, says, hint) => {
  expect(toldShape(kind, value).map((issue) => [issue.says, issue.hint])).toEqual([[says, hint]]);
});
