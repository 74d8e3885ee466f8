import { describe, expect, test } from 'vitest';
import { changed, opened, swap, told } from '../testing/compared.ts';
import { greetingFile, playbookFile } from '../testing/base-playbook.ts';
import { entriesOfEveryKind } from '../testing/entries-of-every-kind.ts';
import { compare } from './compare.ts';

const greeting = 'content/touchpoints/greet-me.md';
const page = 'content/playbook.yaml';
const within = '    within: 1 min\n    clock: shop-hours\n';

describe('a number of a promise changes by the direction of its operator, in whatever unit it is written', () => {
  test.each([
    ['    within: 60 s\n', '    within: 120 s\n', 'weakened', 'within'],
    ['    within: 60 s\n', '    within: 2 min\n', 'weakened', 'within'],
    ['    within: 2 min\n', '    within: 60 s\n', 'strengthened', 'within'],
    ['    within: 60 s\n', '    within: 1 min\n', '', ''],
    ['    within: 24 h\n', '    within: 1 day\n', '', ''],
    ['    within: 7 days\n', '    within: 1 week\n', '', ''],
    ['    within: 6 min\n', '    within: 0.1 h\n', '', ''],
    [
      '    within: 12 working hours\n    clock: shop-hours\n',
      '    within: 12 working hours\n    clock: always\n',
      'strengthened',
      'within',
    ],
    [
      '    within: 4 working hours\n    clock: shop-hours\n',
      '    within: 4 h\n    clock: shop-hours\n',
      'strengthened',
      'within',
    ],
    [
      '    within: 4 working hours\n    clock: shop-hours\n',
      '    within: 60 h\n    clock: shop-hours\n',
      'weakened',
      'within',
    ],
    ['    within: 4 working hours\n    clock: always\n', '    within: 4 h\n    clock: always\n', '', ''],
    ['    within: 4 working hours\n', '    within: 5 working hours\n', 'weakened', 'within'],
    ['    within: 4 working hours\n', '    within: 4 h\n', 'measurement', 'within'],
    ['    within: 10 min\n', '    within: 1 working hour\n', 'weakened', 'within'],
    ['    within: 1 working hour\n', '    within: 10 min\n', 'strengthened', 'within'],
    ['    within: 1 working hour\n', '    within: 8 h\n', 'measurement', 'within'],
    ['', '    within: 60 s\n', 'strengthened', 'within'],
    ['    within: 60 s\n', '', 'weakened', 'within'],
    ['    atMost: 2 transfers\n', '    atMost: 3 transfers\n', 'weakened', 'atMost'],
    ['    atMost: 2 transfers\n', '    atMost: 1 transfer\n', 'strengthened', 'atMost'],
    ['    atMost: 2 transfers\n', '    atMost: 2 calls\n', 'measurement', 'atMost'],
    ['    atMost: 60 EUR\n', '    atMost: 80 EUR\n', 'weakened', 'atMost'],
    ['    atMost: 60 EUR\n', '    atMost: 60 CHF\n', 'measurement', 'atMost'],
    ['    atLeast: 4 of 5\n', '    atLeast: 3 of 5\n', 'weakened', 'atLeast'],
    ['    atLeast: 4 of 5\n', '    atLeast: 9 of 10\n', 'strengthened', 'atLeast'],
    ['    atLeast: 4 of 5\n', '    atLeast: 8 of 10\n', 'measurement', 'atLeast'],
    ['    atLeast: 3 choices\n', '    atLeast: 2 choices\n', 'weakened', 'atLeast'],
    ['    target: 99\n', '    target: 98\n', 'weakened', 'target'],
    ['', '    target: 98\n', 'strengthened', 'target'],
    ['    window: month\n', '    window: quarter\n', 'measurement', 'window'],
    ['', '    window: month\n', '', ''],
    ['', '    counted: every case\n', '', ''],
    ['    counted: every case\n', '    counted: sample\n', 'measurement', 'counted'],
    ['', '    good: greeted within a minute\n', 'measurement', 'good'],
    ['', '    basis: law\n    reference: X\n', 'strengthened', 'basis'],
    ['    basis: licence\n    reference: X\n', '    basis: contract\n    reference: X\n', 'weakened', 'basis'],
    ['', '    exceptions: [strikes]\n', 'weakened', 'exceptions'],
    ['', '    backing:\n      - { what: A host, owner: counter, checked: 2026-11-02 }\n', 'added', 'backing'],
  ])('%j -> %j', async (was, is, of, field) => {
    const before = { [greeting]: swap(greetingFile, within, was) };
    const found = await changed(before, { [greeting]: swap(greetingFile, within, is) });
    const expected = of === '' ? [] : [`${of} touchpoint/greet-me/standards/seen-at-once/${field}`];
    expect(told(found).filter((line) => !line.endsWith('/reference'))).toEqual(expected);
  });

  test.each([
    ['', 'measurement'],
    ['    good: greeted\n', 'editorial'],
    [within, 'editorial'],
  ])(
    'the words of a promise are all that it is counted by where nothing else says what keeps it: %j',
    async (facts, of) => {
      const before = { [greeting]: swap(greetingFile, within, facts) };
      const after = { [greeting]: swap(before[greeting], 'Somebody greets you', 'We try to greet you') };
      const found = await changed(before, after);
      expect(told(found)).toEqual([`${of} touchpoint/greet-me/standards/seen-at-once/promise`]);
      const asked = found.changes.flatMap(({ approvalBy }) => approvalBy.map(({ team }) => team));
      expect(asked.includes('guest-office')).toBe(of === 'measurement');
    },
  );

  test('the first segment that is named leaves everybody else out', async () => {
    const narrow = { [greeting]: swap(greetingFile, 'owner: counter', 'segments: [stations]\nowner: counter') };
    const [all, some] = [await opened(entriesOfEveryKind), await opened(entriesOfEveryKind, narrow)];
    expect(told(compare(all, some))).toEqual([
      'weakened touchpoint/greet-me/standards/seen-at-once/segments',
      'removed touchpoint/greet-me/segments',
    ]);
    expect(compare(all, some).changes[0]?.sentence).toContain('on counter, no longer promised to everybody');
    expect(told(compare(some, all))).toEqual([
      'strengthened touchpoint/greet-me/standards/seen-at-once/segments',
      'added touchpoint/greet-me/segments',
    ]);
  });

  test('a floor that falls weakens, one that rises strengthens', async () => {
    const by = (floor: string) => ({ [greeting]: swap(greetingFile, 'floor: 90', `floor: ${floor}`) });
    expect(told(await changed({}, by('89.5')))).toEqual(['weakened touchpoint/greet-me/standards/seen-at-once/floor']);
    expect(told(await changed({}, by('91')))).toEqual([
      'strengthened touchpoint/greet-me/standards/seen-at-once/floor',
    ]);
    expect(told(await changed({}, by('90.0')))).toEqual([]);
  });

  test('hours that open less make the promises that count in them weaker', async () => {
    const before = { [greeting]: swap(greetingFile, 'within: 1 min', 'within: 4 working hours') };
    const found = await changed(before, { [page]: swap(playbookFile, "\n      sat: ['08:00-18:00']", '') });
    expect(told(found)).toEqual([
      'weakened touchpoint/greet-me/standards/seen-at-once/within',
      'measurement playbook/playbook/calendars/shop-hours/open/sat',
    ]);
  });
});
