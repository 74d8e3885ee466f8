import { expect, test } from 'vitest';
import { toldShape } from '../testing/told-shape.ts';
import { fileKinds, type FileKind } from './kinds.ts';

const touchpoint = { title: 'Keep me online', channels: ['phone'] };
const standard = { id: 'in-time', promise: 'You are online.' };
const journey = { title: 'It fails', goal: 'It works' };

type Row = readonly [why: string, kind: FileKind, value: unknown, says: string, hint: string];
const rows: readonly Row[] = [
  [
    'a number where text is expected is to be quoted',
    'touchpoint',
    { ...touchpoint, title: 24 },
    'says 24 for "title" where text is expected',
    'Put quotation marks around it, so that it is read as text.',
  ],
  [
    'a bare number where a quantity is expected needs a unit, not quotes',
    'touchpoint',
    { ...touchpoint, standards: [{ ...standard, within: 60 }] },
    'says 60 for "within" of "in-time" where a number and its unit, such as "4 working hours", is expected',
    'Write it like this: within: 4 working hours',
  ],
  [
    'a quoted number where a number is expected loses its quotes',
    'playbook',
    { playbook: 1, organisation: 'Harbour', guardian: 'care', framework: phases(), confidence: '0.9' },
    'says "0.9" for "confidence" where a number is expected',
    'Take the quotation marks away.',
  ],
  [
    'a single value where a list is expected is put into brackets',
    'touchpoint',
    { ...touchpoint, channels: 'phone' },
    'says "phone" for "channels" where a list is expected',
    'Write it as a list: channels: [phone]',
  ],
  [
    'text where fields are expected is told which',
    'touchpoint',
    { ...touchpoint, noPromiseYet: 'later' },
    'says "later" for "noPromiseYet" where fields are expected',
    'Write its fields below it: "because" and "decideBy".',
  ],
  [
    'a list that is too short is counted',
    'touchpoint',
    { ...touchpoint, channels: [] },
    'has 0 items in "channels" where at least 1 is expected',
    'Write it like this: channels: [phone, chat]',
  ],
  [
    'a title that is too long is counted',
    'touchpoint',
    { ...touchpoint, title: 'x'.repeat(121) },
    'has 121 characters in "title" where at most 120 are expected',
    'Say it in fewer words.',
  ],
  [
    'a share over 100 shows both values',
    'touchpoint',
    { ...touchpoint, standards: [{ ...standard, floor: 198 }] },
    'says 198 for "floor" of "in-time" where a share from 0 to 100 (%) is expected',
    'Write it like this: floor: 98',
  ],
  [
    'a broken number where a whole one is expected is not sent to be quoted',
    'journey',
    { ...journey, stages: [{ id: 'help', title: 'Help', stops: [{ touchpoint: 'call', emotion: 2.5 }] }] },
    'says 2.5 for "emotion" of "call" where a whole number is expected',
    'Write it like this: emotion: 2',
  ],
  [
    'an item of a list borrows its example from the list',
    'touchpoint',
    { ...touchpoint, channels: [['phone']] },
    'has a list in item 1 of "channels" where text is expected',
    'Write it like this: phone',
  ],
  [
    'a choice that is nearly right is put right',
    'touchpoint',
    { ...touchpoint, category: 'need' },
    'says "need" for "category" where "at-risk", "needs", "bond" or "growth" is expected',
    'Write "needs".',
  ],
  [
    'a text that is no id gets the id that was meant',
    'touchpoint',
    { ...touchpoint, owner: 'Field Sérvice' },
    'says "Field Sérvice" for "owner", which is not an id',
    'Write "field-service": an id is small letters, digits and single hyphens, at most 63 characters.',
  ],
  [
    'a key of a list by ids that is no id gets one',
    'channels',
    { 'My Phone': { title: 'Phone', kind: 'human' } },
    'has an entry "My Phone", which is not an id',
    'Write "my-phone": an id is small letters, digits and single hyphens, at most 63 characters.',
  ],
  [
    'a day that does not exist is told from a day written in another way',
    'touchpoint',
    { ...touchpoint, noPromiseYet: { because: 'We do not count yet.', decideBy: '2026-02-30' } },
    'says "2026-02-30" for "decideBy" of "noPromiseYet", a day that does not exist',
    'Write a day of the calendar.',
  ],
  [
    'a day written in another way is shown the way',
    'touchpoint',
    { ...touchpoint, noPromiseYet: { because: 'We do not count yet.', decideBy: '31/1/2027' } },
    'says "31/1/2027" for "decideBy" of "noPromiseYet" where a day as year-month-day is expected',
    'Write it like this: decideBy: 2027-01-31',
  ],
  [
    'an address that could run a program is not an address on the web',
    'playbook',
    { playbook: 1, organisation: 'Harbour', guardian: 'care', framework: phases(), site: 'javascript:alert(1)' },
    'says "javascript:alert(1)" for "site" where an address that begins with https:// is expected',
    'Write it like this: site: https://playbook.harbour.example',
  ],
  [
    'a stop that is neither an id nor fields is told both',
    'journey',
    { ...journey, stages: [{ id: 'help', title: 'Help', stops: [[]] }] },
    'has a list in item 1 of "stops" of "help" where text or fields are expected',
    'Write text or fields.',
  ],
  [
    'a stop written as fields is told of the slip in it, once',
    'journey',
    { ...journey, stages: [{ id: 'help', title: 'Help', stops: [{ touchpont: 'call' }] }] },
    'has a field "touchpont" in item 1 of "stops" of "help" that we do not know',
    'Write "touchpoint": The touchpoint met here.',
  ],
  [
    'of two forms of fields the nearer one is spoken of',
    'initiative',
    { title: 'Greeting', decision: 'yes', moved: { before: 78 } },
    'is missing "after" of "moved" (the share in % kept after)',
    'Write it like this: after: 96.4',
  ],
  [
    'where several texts are welcome, all are told',
    'waiver',
    {
      rule: 'a',
      covers: 'my journey',
      reason: 'b',
      askedBy: 'c',
      approvedBy: 'd',
      granted: '2026-10-01',
      expires: '2026-10-02',
    },
    'says "my journey" for "covers" where "all" or a reference such as "touchpoint/keep-me-online#spare-in-time" is expected',
    'Write it like this: covers: journey/i-move-house',
  ],
];

test.each(rows)('%s', (_, kind, value, says, hint) => {
  expect(toldShape(kind, value).map((issue) => [issue.says, issue.hint])).toEqual([[says, hint]]);
});

test('an unknown field is pointed at by its name, a missing one by what it is missing from, a wrong one by its value', () => {
  const standards = [{ id: 'in-time', flor: 90, promise: 4 }, { promise: 'You are online.' }];
  expect(
    toldShape('touchpoint', { ...touchpoint, standards }).map(({ code, path, key }) => [code, path.join('.'), key]),
  ).toEqual([
    ['wrong-value', 'standards.0.promise', false],
    ['unknown-field', 'standards.0.flor', true],
    ['missing-field', 'standards.1', false],
  ]);
});

test('two missing fields of one entry are two issues, and two faults of one value are one', () => {
  expect(toldShape('touchpoint', {}).map(({ values }) => values)).toEqual([['title'], ['channels']]);
  expect(toldShape('touchpoint', { ...touchpoint, owner: `${'X'.repeat(70)} y` })).toHaveLength(1);
});

test('data of the right shape has no issue', () => {
  expect(toldShape('touchpoint', touchpoint)).toEqual([]);
});

test.each(Object.keys(fileKinds) as FileKind[])('whatever a file of kind %s holds, what is refused is told', (kind) => {
  for (const value of [
    undefined,
    null,
    0,
    'text',
    [],
    [null],
    {},
    { title: {} },
    { title: [] },
    { 'a b': 1 },
    { a: { b: [1] } },
  ]) {
    const refused = !fileKinds[kind].schema.safeParse(value).success;
    const issues = toldShape(kind, value);
    expect(issues.length > 0, JSON.stringify(value)).toBe(refused);
    for (const { says, hint } of issues) {
      expect(says).not.toMatch(/undefined|\[object|Invalid|NaN/);
      expect(hint).toMatch(/\S/);
    }
  }
});

function phases(): readonly object[] {
  return ['finding', 'joining', 'using', 'leaving'].map((id) => ({ id, title: id }));
}
