import { describe, expect, test } from 'vitest';
import { weighCompany, type SmallCompany } from '../testing/small-company.ts';
import { rollUpCells } from './roll-up.ts';
import { verdicts, wordOf, worstOf, type Answer } from './verdict.ts';

const all: readonly Answer[] = verdicts.flatMap((verdict): readonly Answer[] =>
  verdict === 'not-proven'
    ? [
        { verdict, leans: 'no' },
        { verdict, leans: 'yes' },
      ]
    : [{ verdict }],
);

test('worst first: no, it depends, not promised, not measured, not proven, yes', () => {
  expect(all.map(wordOf)).toEqual([
    'No',
    'It depends',
    'Not promised',
    'Not measured',
    'No so far',
    'Yes so far',
    'Yes',
  ]);
  for (const [index, worse] of all.entries())
    for (const better of all.slice(index))
      expect([worstOf([better, worse]), worstOf([worse, better])]).toEqual([worse, worse]);
  expect(worstOf([])).toBeUndefined();
});

test.each<[readonly number[], string]>([
  [[0, 6], 'It depends'],
  [[0, 6, 3], 'It depends'],
  [[0, 0], 'No'],
  [[0, 5], 'No'],
  [[0, 3], 'No'],
  [[4, 6], 'No so far'],
  [[5, 6], 'Yes so far'],
  [[3, 6], 'Not measured'],
  [[3, 4], 'Not measured'],
  [[6, 6], 'Yes'],
  [[], 'Not measured'],
])('of the cells of one standard only a proven no against a proven yes depends: %j is %s', (cells, word) => {
  expect(wordOf(rollUpCells(cells.flatMap((index) => all[index] ?? [])))).toBe(word);
});

const standard = (id: string, facts: object = {}) => ({ id, promise: `It is ${id}.`, floor: 98, ...facts });
const october = (name: string, counts: string) => `${name},2026-10-01,2026-10-31,${counts}`;
const answer = async (standards: readonly object[], rows: readonly string[], more: SmallCompany = {}) => {
  const channels = { phone: {}, chat: {}, shop: {} };
  const touchpoints = { answer: { channels: Object.keys(channels), standards } };
  const verdicts = await weighCompany({ channels, touchpoints, kept: { '2026-10': rows }, ...more });
  const verdict = verdicts.ofTouchpoint('answer');
  if (!verdict) throw new Error('not weighed');
  return { verdict, verdicts };
};

describe('a touchpoint', () => {
  test('whose standards differ is as bad as the worst; a yes of another standard makes nothing depend', async () => {
    const { verdict } = await answer(
      [standard('fast'), standard('right')],
      [october('answer,fast,,', '10,100'), october('answer,right,,', '1000,1000')],
    );
    expect(verdict.reliable).toEqual({ verdict: 'no' });
  });

  test('depends on the channel, and says of each what was counted there', async () => {
    const { verdict } = await answer(
      [standard('fast')],
      [october('answer,fast,phone,', '4271,4310'), october('answer,fast,chat,', '435,612')],
    );
    expect(verdict.reliable).toEqual({ verdict: 'depends' });
    expect(verdict.channels).toMatchObject([
      { channel: { id: 'phone' }, reliable: { verdict: 'yes' }, counts: { good: 4271, total: 4310 }, standard: 'fast' },
      { channel: { id: 'chat' }, reliable: { verdict: 'no' }, counts: { good: 435, total: 612 } },
      { channel: { id: 'shop' }, reliable: { verdict: 'not-measured' } },
    ]);
    expect(verdict.standards[0]?.latest?.counts).toEqual({ good: 4706, total: 4922 });
  });

  test('that promises nothing is not promised, with counts or without', async () => {
    const because = { noPromiseYet: { because: 'New.', decideBy: '2027-01-31' } };
    const verdicts = await weighCompany({
      channels: { web: {} },
      touchpoints: { answer: { channels: ['web'], ...because } },
    });
    expect(verdicts.ofTouchpoint('answer')?.reliable).toEqual({ verdict: 'not-promised' });
    const { floor: _, ...numberless } = standard('fast');
    for (const rows of [[], [october('answer,fast,,', '9,9')]])
      expect((await answer([numberless], rows)).verdict.reliable, String(rows.length)).toEqual({
        verdict: 'not-promised',
      });
  });

  test('promised to its own segments is not measured while one of them is not', async () => {
    const segments = { islands: { kind: 'region' }, mainland: { kind: 'region' } };
    const touchpoints = {
      answer: { channels: ['phone'], segments: ['islands', 'mainland'], standards: [standard('fast')] },
    };
    const { verdict } = await answer([], [october('answer,fast,,mainland', '1000,1000')], { segments, touchpoints });
    expect(verdict.reliable).toEqual({ verdict: 'not-measured' });
    expect(verdict.standards[0]?.cells.map(({ segment, where }) => [segment, where])).toEqual([
      ['mainland', 'for mainland'],
      ['islands', 'for islands'],
    ]);
  });
});

test('an exception has its own floor, on its channel or for its segment alone', async () => {
  const except = [{ channels: ['chat'], floor: 70, because: 'It is new.' }];
  const rows = [
    october('answer,fast,phone,', '995,1000'),
    october('answer,fast,chat,', '800,1000'),
    october('answer,fast,shop,', '995,1000'),
  ];
  const { verdict } = await answer([standard('fast', { except })], rows);
  expect(verdict.reliable).toEqual({ verdict: 'yes' });
  expect(verdict.standards[0]?.cells.map(({ channel, floor }) => [channel, floor])).toEqual([
    ['chat', 70],
    ['phone', 98],
    ['shop', 98],
  ]);
  expect(verdict.consistent).toEqual({ verdict: 'no' });
  expect((await answer([standard('fast')], rows)).verdict.reliable).toEqual({ verdict: 'depends' });
});

test('room is left in whole cases, a cell’s own, and none is lent; what is not our own has no room', async () => {
  const rows = [
    october('answer,fast,phone,', '995,1000'),
    october('answer,fast,chat,', '480,510'),
    october('answer,fast,shop,', '10,10'),
  ];
  // Of 1,000 the floor lets 20 be missed, of 510 10 (499.8 must be kept, so 500), of 10 none.
  expect((await answer([standard('fast')], rows)).verdict.standards[0]?.room).toEqual({
    allowed: 30,
    used: 35,
    left: -5,
  });
  const law = standard('fast', { basis: 'law', reference: 'Section 58' });
  expect((await answer([law], rows)).verdict.standards[0]?.room).toBeUndefined();
  expect((await answer([standard('fast')], [])).verdict.standards[0]?.room).toBeUndefined();
});

test('a law is kept or broken by the counts, with no interval to hide in', async () => {
  const law = standard('fast', { basis: 'law', reference: 'Section 58', floor: 99 });
  const verdictOf = async (counts: string) =>
    (await answer([law], [october('answer,fast,,', counts)])).verdict.reliable;
  expect(await verdictOf('99,100')).toEqual({ verdict: 'yes' });
  expect(await verdictOf('98,100')).toEqual({ verdict: 'no' });
});

test('the target is the standard’s own, else the playbook’s', async () => {
  const { verdict } = await answer([standard('fast'), standard('right', { target: 99.5 })], [], {
    settings: { defaults: { target: 99 } },
  });
  expect(verdict.standards.map(({ standard: facts }) => facts.target)).toEqual([99, 99.5]);
});

describe('what to mend first', () => {
  const rows = [
    october('answer,fast,phone,', '9950,10000'),
    october('answer,fast,chat,', '400,600'),
    october('answer,fast,shop,', '500,1000'),
    october('answer,right,,', '0,600'),
  ];

  test('most broken first, where it fails and where it is kept', async () => {
    const { verdicts: told } = await answer([standard('right'), standard('fast')], rows);
    expect(told.mends.map((mend) => [mend.standard.standard.id, mend.broken, mend.counts])).toEqual([
      ['fast', 700, { good: 900, total: 1600 }],
      ['right', 600, { good: 0, total: 600 }],
    ]);
    expect(told.mends[0]?.failing.map(({ channel }) => channel)).toEqual(['shop', 'chat']);
    expect(told.mends[0]?.keeping.map(({ channel }) => channel)).toEqual(['phone']);
  });

  test('the lever counts whole cases up to each floor, of all that falls short, and ranks by what a day saves', async () => {
    const journeys = { way: { stages: [{ id: 'one', title: 'One', stops: ['answer', 'other'] }] } };
    const touchpoints = {
      answer: { channels: ['phone', 'chat', 'shop'], standards: [standard('fast'), standard('right')] },
      other: { channels: ['phone'], standards: [standard('soon', { window: 'week' })] },
    };
    const more = [...rows, 'other,soon,,,2026-10-26,2026-10-31,100,500'];
    const { verdicts: told } = await answer([], more, {
      journeys,
      touchpoints,
      channels: { phone: {}, chat: {}, shop: {} },
      kept: { '2026-10': more },
    });
    // Chat 588 - 400, shop 980 - 500, right 588 - 0: 1,256 in 31 days. The other one: 490 - 100 in a week.
    expect(
      told.ofJourney('way')?.levers.map(({ touchpoint, saved, window }) => [touchpoint.id, saved, window.length]),
    ).toEqual([
      ['other', 390, 'week'],
      ['answer', 1256, 'month'],
    ]);
  });
});

test('the company is as bad as its worst touchpoint or journey, and counts its touchpoints', async () => {
  const outcome = [standard('done', { floor: 90 })];
  const journeys = { way: { outcome, stages: [{ id: 'one', title: 'One', stops: ['answer'] }] } };
  const files = {
    'content/measurements/ends/2026.csv':
      'journey,standard,channel,segment,from,to,good,total\nway,done,,,2026-10-01,2026-10-31,10,100\n',
  };
  const { verdicts: told } = await answer([standard('fast')], [october('answer,fast,,', '1000,1000')], {
    journeys,
    files,
  });
  expect(told.ofTouchpoint('answer')?.reliable).toEqual({ verdict: 'yes' });
  expect(told.ofJourney('way')?.reliable).toEqual({ verdict: 'no' });
  expect(told.company).toMatchObject({ reliable: { verdict: 'no' }, touchpoints: { yes: 1, no: 0, depends: 0 } });
});
