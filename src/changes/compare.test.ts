import { describe, expect, test } from 'vitest';
import { openPlaybook } from '../playbook.ts';
import type { ExampleFiles } from '../rules/rule.ts';
import {
  baseDay,
  basePlaybook,
  greetingFile,
  journeyFile,
  momentFile,
  orderFile,
  playbookFile,
} from '../testing/base-playbook.ts';
import { entriesOfEveryKind } from '../testing/entries-of-every-kind.ts';
import { memorySource } from '../testing/memory-source.ts';
import type { Change, Changes } from './change.ts';
import { compare } from './compare.ts';

async function opened(...layers: readonly ExampleFiles[]) {
  return (await openPlaybook(memorySource(basePlaybook, ...layers), { today: baseDay })).playbook;
}

async function changed(before: ExampleFiles, after: ExampleFiles): Promise<Changes> {
  return compare(await opened(before), await opened(before, after));
}

const told = ({ changes }: Changes) =>
  changes.map(({ class: of, kind, entry, path }) => `${of} ${kind}/${entry}${path}`);

/** A text in place of another, which must be there. */
function swap(file: string, old: string, by: string): string {
  expect(file).toContain(old);
  return file.replace(old, by);
}

const greeting = 'content/touchpoints/greet-me.md';
const moment = 'content/touchpoints/cup-in-time.md';
const order = 'content/touchpoints/take-my-order.md';
const journey = 'journeys/my-order.yaml';
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

describe('a sentence says what changed, where, and whom it touches', () => {
  const only = async (before: ExampleFiles, after: ExampleFiles): Promise<Change> => {
    const { changes } = await changed(before, after);
    expect(changes).toHaveLength(1);
    const [change] = changes;
    if (!change) throw new Error('no change');
    return change;
  };

  test('of a moment of truth', async () => {
    const change = await only({}, { [moment]: swap(momentFile, '    within: 5 min', '    within: 10 min') });
    expect(change).toMatchObject({
      class: 'weakened', channel: null, before: '5 min', after: '10 min', journeys: ['my-order'], moments: ['my-order#cup-in-time'],
      sentence: 'Weakened: *Cup in time*, 5 min -> 10 min (moment of truth of 1 journey; owner Bar)',
      approvalBy: [
        { team: 'bar', because: 'as the owner' },
        { team: 'guest-office', because: 'as the second voice: it is a moment of truth of “I order a coffee and it is right”' },
      ],
    }); // prettier-ignore
  });

  test('of a promise on one channel, which only the guardian speaks for', async () => {
    const change = await only({}, { [greeting]: swap(greetingFile, '1 min', '2 min') });
    expect(change.sentence).toBe('Weakened: *Greet me* on counter, 1 min -> 2 min (met in 1 journey; owner Counter)');
    expect(change.approvalBy).toEqual([
      { team: 'counter', because: 'as the owner' },
      { team: 'guest-office', because: 'as the second voice, which does not deliver it' },
    ]);
  });

  test('of an exception that came: weaker where it holds, and nowhere else', async () => {
    const exception = '    except: [{ channels: [app], within: 8 min, because: The app prints late. }]\n';
    const { changes } = await changed({}, { [moment]: swap(momentFile, 'recovery:\n', `${exception}recovery:\n`) });
    expect(changes.map(({ sentence }) => sentence)).toEqual([
      'Weakened: *Cup in time* on app, 5 min -> 8 min (moment of truth of 1 journey; owner Bar)',
      'Editorial: *Cup in time*, why it is unequal, in other words (moment of truth of 1 journey; owner Bar)',
    ]);
  });

  test('of an exception for a segment', async () => {
    const exception = '    except: [{ segments: [stations], floor: 90 }]\n';
    const change = await only(entriesOfEveryKind, {
      [moment]: swap(momentFile, 'recovery:\n', `${exception}recovery:\n`),
    });
    expect(change).toMatchObject({ class: 'weakened', channel: null, segment: 'stations' });
    expect(change.sentence).toContain('*Cup in time* for shops in stations, floor 98 % -> 90 %');
  });

  test.each([
    ['    channels: [counter]\n', '', 'strengthened', '/channels', 'app', null],
    ['', '    channels: [counter]\n', 'weakened', '/channels', 'app', null],
    ['', '    segments: [stations]\n', 'weakened', '/segments', null, null],
  ])('of where it is promised: %j -> %j', async (was, is, of, path, channel, segment) => {
    const at = (lines: string) => ({ [order]: swap(orderFile, '    floor: 95\n', `    floor: 95\n${lines}`) });
    const change = await only({ ...entriesOfEveryKind, ...at(was) }, at(is));
    expect(change).toMatchObject({ class: of, path: `/standards/order-right${path}`, channel, segment });
  });

  test('what is not our own takes compliance too, and says so where the playbook names none', async () => {
    const law = {
      [greeting]: swap(greetingFile, within, '    within: 1 min\n    basis: law\n    reference: Café Act, section 2\n'),
    };
    const weaker = { [greeting]: swap(law[greeting], '1 min', '2 min') };
    expect((await only(law, weaker)).approvalBy.at(-1)).toMatchObject({ team: null });
    const named = { ...law, [page]: `${playbookFile}compliance: bar\n` };
    expect((await only(named, weaker)).approvalBy.at(-1)).toMatchObject({ team: 'bar' });
  });

  test('whoever delivers it is no second voice: where the owner of the journey does, the guardian speaks', async () => {
    const own = { [journey]: swap(journeyFile, 'owner: guest-office', 'owner: bar') };
    const slower = { [moment]: swap(momentFile, '    within: 5 min', '    within: 10 min') };
    expect((await only(own, slower)).approvalBy.map(({ team }) => team)).toEqual(['bar', 'guest-office']);
    const alone = { ...own, [page]: swap(playbookFile, 'guardian: guest-office', 'guardian: bar') };
    expect((await only(alone, slower)).approvalBy.map(({ team }) => team)).toEqual(['bar', null]);
  });

  test('of another owner: both approve', async () => {
    const change = await only({}, { [greeting]: swap(greetingFile, 'owner: counter', 'owner: bar') });
    expect(change).toMatchObject({ class: 'ownership', path: '/owner', before: 'counter', after: 'bar' });
    expect(change.approvalBy.map(({ team }) => team)).toEqual(['bar', 'counter']);
  });

  test('of words: how many', async () => {
    const change = await only({}, { [greeting]: swap(greetingFile, 'say hello', 'say good morning') });
    expect(change).toMatchObject({ class: 'editorial', path: '/body' });
    expect(change.sentence).toContain('1 word out, 2 in');
  });
});

describe('what surrounds a promise', () => {
  test.each([
    ['  within: 5 min\n  authority', '  within: 10 min\n  authority', 'weakened', '/recovery/within'],
    ['authority: 10 EUR', 'authority: 5 EUR', 'weakened', '/recovery/authority'],
    ['after: 10 min', 'after: 600 s', '', ''],
    ['after: 10 min', 'after: 5 min', 'strengthened', '/recovery/escalation/after'],
    ['  by: bar', '  by: counter', 'ownership', '/recovery/by'],
    ['claim: automatic', 'claim: ask at the counter', 'weakened', '/guarantee/claim'],
    ['paidWithin: 1 day', 'paidWithin: 2 days', 'weakened', '/guarantee/paidWithin'],
    ['  claim: automatic', '  claim: automatic\n  exceptions: [strikes]', 'weakened', '/guarantee/exceptions'],
    ['  gets: The price of the drink\n', '  gets: A voucher\n', 'editorial', '/guarantee/gets'],
    ['category: needs', 'category: bond', 'editorial', '/category'],
    ['channels: [counter, app]', 'channels: [app, counter]', '', ''],
  ])('of a touchpoint: %j -> %j', async (was, is, of, path) => {
    const found = await changed({}, { [moment]: swap(momentFile, was, is) });
    expect(told(found)).toEqual(of === '' ? [] : [`${of} touchpoint/cup-in-time${path}`]);
  });

  test.each([
    ['    within: 1 min\n', '    within: 2 min\n', 'weakened', '/handoffs/take-my-order/cup-in-time/within'],
    [
      'neverAskAgain: [which milk]',
      'neverAskAgain: []',
      'weakened',
      '/handoffs/take-my-order/cup-in-time/neverAskAgain',
    ],
    [
      'passes: The drink, the name of the order and the minute it was taken',
      'passes: nothing',
      'weakened',
      '/handoffs/take-my-order/cup-in-time/passes',
    ],
    ['accepted: [counter, bar]', 'accepted: [bar]', 'ownership', '/handoffs/take-my-order/cup-in-time/accepted'],
    ['accepted: [counter, bar]', 'accepted: [bar, counter]', '', ''],
    ['stops: [greet-me, take-my-order]', 'stops: [take-my-order]', 'removed', '/stops/greet-me'],
    ['stops: [greet-me, take-my-order]', 'stops: [take-my-order, greet-me]', 'editorial', '/stages'],
    [
      'stops: [greet-me, take-my-order]',
      'stops: [{ touchpoint: greet-me, reach: 80 }, take-my-order]',
      'measurement',
      '/stops/greet-me/reach',
    ],
    ['stops: [greet-me, take-my-order]', 'stops: [{ touchpoint: greet-me }, take-my-order]', '', ''],
    ['title: I order\n', 'title: I say what I want\n', 'editorial', '/stages/i-order/title'],
    ['      grade: research', '      grade: opinion', 'editorial', '/momentsOfTruth/cup-in-time/evidence/grade'],
  ])('of a journey: %j -> %j', async (was, is, of, path) => {
    const found = await changed({}, { [journey]: swap(journeyFile, was, is) });
    expect(told(found)).toEqual(of === '' ? [] : [`${of} journey/my-order${path}`]);
  });

  test.each([
    ['guardian: guest-office', 'guardian: bar', 'ownership', '/guardian'],
    ['guardian:', 'policy: { momentFloor: 97 }\nguardian:', 'weakened', '/policy/momentFloor'],
    ['guardian:', 'policy: { momentFloor: 98, cap: 3 }\nguardian:', '', ''],
    ['guardian:', 'policy: { cap: 2 }\nguardian:', 'strengthened', '/policy/cap'],
    ['guardian:', 'policy: { debts: { bar: 2 } }\nguardian:', 'weakened', '/policy/debts/bar'],
    ['guardian:', 'defaults: { window: quarter }\nguardian:', 'measurement', '/defaults/window'],
    ['since: 2026-06-01', 'since: 2026-07-01', 'editorial', '/focus/my-order#cup-in-time'],
  ])('of the playbook’s own page: %j -> %j', async (was, is, of, path) => {
    const found = await changed({}, { [page]: swap(playbookFile, was, is) });
    expect(told(found)).toEqual(of === '' ? [] : [`${of} playbook/playbook${path}`]);
  });
});

test.each([
  ['content/teams/bar.yaml', 'name: Bar', 'name: Bar\ndissolved: 2026-11-01', ['bar']],
  ['content/segments.yaml', 'kind: region', 'kind: brand', ['guest-office']],
  ['content/initiatives/second-grinder.yaml', 'owner: bar', 'owner: counter', ['counter', 'bar']],
  ['content/notices/no-oat-milk.yaml', 'Our oat milk is late.', 'It is late.', ['bar']],
  ['content/waivers/cup-evidence.yaml', 'expires: 2027-01-31', 'expires: 2027-01-30', ['guest-office']],
])('a change of %s is approved by whom it names', async (file, was, is, teams) => {
  const whole: ExampleFiles = { ...basePlaybook, ...entriesOfEveryKind };
  const text = whole[file];
  if (typeof text !== 'string') throw new Error(`no text: ${file}`);
  const { changes } = await changed(entriesOfEveryKind, { [file]: swap(text, was, is) });
  expect(changes.map(({ approvalBy }) => approvalBy.map(({ team }) => team))).toEqual([teams]);
});

test('the accounts of a team are told as changed, and reach no output', async () => {
  const file = 'content/teams/bar.yaml';
  const at = (account: string) => ({ [file]: `name: Bar\naccounts: [${account}]\n` });
  const { changes } = await changed(at('secret-one'), at('secret-two'));
  expect(changes).toMatchObject([{ class: 'ownership', entry: 'bar', path: '/accounts', before: null, after: null }]);
  expect(JSON.stringify(changes)).not.toContain('secret');
});

describe('entries that come, go and move', () => {
  test('another folder, other comments, another order of keys and other quotes are no change but the move', async () => {
    const moved = {
      [greeting]: undefined,
      'content/touchpoints/hello/greet-me.md': swap(
        greetingFile,
        'title: Greet me\nchannels: [counter]',
        '# said first\nchannels:\n  - \'counter\'\ntitle: "Greet me"',
      ),
    };
    expect(told(await changed({}, moved))).toEqual(['editorial touchpoint/greet-me/file']);
  });

  test('another id with `formerly` is the same entry, and all who name it name the same, from either side', async () => {
    const renamed = {
      [greeting]: undefined,
      'content/touchpoints/say-hello.md': swap(
        greetingFile,
        'title: Greet me',
        'title: Greet me\nformerly: [greet-me]',
      ),
      [journey]: swap(journeyFile, 'stops: [greet-me', 'stops: [say-hello'),
    };
    const [before, after] = [await opened(), await opened(renamed)];
    expect(told(compare(before, after))).toEqual(['editorial touchpoint/say-hello/id']);
    expect(told(compare(after, before))).toEqual(['editorial touchpoint/say-hello/id']);
  });

  test.each([
    [undefined, 'draft', 'removed'],
    ['draft', undefined, 'added'],
    [undefined, 'withdrawn', 'removed'],
    ['hidden', 'draft', 'editorial'],
  ])('status %s -> %s is %s', async (was, is, of) => {
    const at = (status: string | undefined) => ({
      [greeting]: status === undefined ? greetingFile : swap(greetingFile, 'owner:', `status: ${status}\nowner:`),
    });
    const lines = told(await changed(at(was), at(is)));
    expect(lines).toContain(of === 'editorial' ? 'editorial touchpoint/greet-me/status' : `${of} touchpoint/greet-me`);
    expect(lines.includes(`${of} touchpoint/greet-me/standards/seen-at-once`)).toBe(of !== 'editorial');
  });

  test('a moment that took the place of another says so, and the cap stays', async () => {
    const other = `${journeyFile.slice(0, journeyFile.indexOf('momentsOfTruth'))}momentsOfTruth:\n  - { touchpoint: take-my-order, gameOver: X, displaces: cup-in-time }\n${journeyFile.slice(journeyFile.indexOf('handoffs:'))}`;
    const found = await changed({}, { [journey]: other });
    expect(told(found).slice(0, 2)).toEqual([
      'removed journey/my-order/momentsOfTruth/cup-in-time',
      'added journey/my-order/momentsOfTruth/take-my-order',
    ]);
    expect(found.changes[1]?.sentence).toContain('in the place of “Cup in time”');
    expect(found.changes[1]?.approvalBy.map(({ team }) => team)).toEqual(['guest-office']);
    expect(found.cap).toEqual([{ journey: 'my-order', before: 1, after: 1 }]);
  });

  test('an entry whose file cannot be read is not called removed', async () => {
    const [before, after] = [await opened(), await opened({ [greeting]: 'broken' })];
    const found = compare(before, after, new Set(['touchpoint/greet-me']));
    expect(found.changes).toEqual([]);
    expect(found.notCompared).toEqual(['touchpoint/greet-me']);
  });
});

test('a time beside the promises is the same in another unit, too', async () => {
  const at = (takes: string) => ({
    [journey]: swap(journeyFile, 'stops: [greet-me,', `stops: [{ touchpoint: greet-me, takes: ${takes} },`),
  });
  expect(told(await changed(at('10 min'), at('600 s')))).toEqual([]);
  expect(told(await changed(at('10 min'), at('601 s')))).toEqual(['editorial journey/my-order/stops/greet-me/takes']);
});

describe('splits', () => {
  const half = (id: string, title: string, standard: string) =>
    `---\ntitle: ${title}\nchannels: [counter, app]\nowner: counter\nstandards:\n  - id: ${standard}\n    promise: The promise ${standard}.\n    floor: ${id === 'later' ? '90' : '95'}\n---\nWords.\n`;
  const whole = {
    [order]: half('', 'Take my order', 'order-right').replace(
      '---\nWords',
      '  - id: said-back\n    promise: The promise said-back.\n    floor: 95\n---\nWords',
    ),
  };

  test('a touchpoint that was split keeps its promises, and a weaker one among them is found', async () => {
    const parts = {
      [order]: half('', 'Take my order', 'order-right'),
      'content/touchpoints/say-it-back.md': half('later', 'Say it back', 'said-back'),
    };
    const [before, after] = [await opened(whole), await opened(whole, parts)];
    expect(told(compare(before, after))).toEqual([
      'weakened touchpoint/say-it-back/standards/said-back/floor',
      'added touchpoint/say-it-back',
      'editorial touchpoint/take-my-order/split',
    ]);
    expect(told(compare(after, before))).toEqual(
      [
        'strengthened touchpoint/say-it-back/standards/said-back/floor',
        'removed touchpoint/say-it-back',
        'editorial touchpoint/take-my-order/split',
      ].toSorted((a, b) => (a.startsWith('removed') ? -1 : b.startsWith('removed') ? 1 : 0)),
    );
  });

  test('a promise that leaves a moment of truth for a touchpoint that is none has gone', async () => {
    const two = {
      [moment]: swap(
        momentFile,
        '  - id: ready-in-five',
        '  - id: said-back\n    promise: The promise said-back.\n    floor: 95\n  - id: ready-in-five',
      ),
    };
    const parts = { [moment]: momentFile, 'content/touchpoints/say-it-back.md': half('', 'Say it back', 'said-back') };
    const lines = told(await changed(two, parts));
    expect(lines).toContain('removed touchpoint/cup-in-time/standards/said-back');
    expect(lines).toContain('added touchpoint/say-it-back/standards/said-back');
  });

  test('a journey that was split and names more moments says so before all else', async () => {
    const first = swap(
      journeyFile,
      '  - id: i-get-my-cup\n    title: I get my cup\n    stops: [cup-in-time]\n',
      '',
    ).replace(/momentsOfTruth:[\s\S]*/, 'momentsOfTruth:\n  - { touchpoint: take-my-order, gameOver: X }\n');
    const second = swap(
      journeyFile,
      '  - id: i-order\n    title: I order\n    stops: [greet-me, take-my-order]\n',
      '',
    ).replace(/handoffs:[\s\S]*/, '');
    const found = await changed({}, { [journey]: first, 'journeys/my-cup.yaml': second });
    expect(found.changes[0]).toMatchObject({
      class: 'added',
      kind: 'playbook',
      path: '/momentsOfTruth',
      sentence: 'Moments of truth: 1 -> 2, journey split',
    });
    expect(told(found)).toContain('editorial journey/my-order/split');
    expect(found.cap).toEqual([
      { journey: 'my-order', before: 1, after: 1 },
      { journey: 'my-cup', before: 0, after: 1 },
    ]);
  });
});
