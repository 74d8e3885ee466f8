import { describe, expect, test } from 'vitest';
import { tableOf, weighCompany } from '../testing/small-company.ts';

const stages = [{ id: 's', title: 'S', stops: ['a'] }];
const company = (files: Readonly<Record<string, string>>, today?: string, rows: readonly string[] = []) =>
  weighCompany(
    {
      channels: { web: {} },
      touchpoints: { a: { channels: ['web'], standards: [{ id: 'ok', promise: 'It is.', floor: 98 }] } },
      journeys: {
        way: { stages, momentsOfTruth: [{ touchpoint: 'a', gameOver: 'They go.' }] },
        other: { stages, momentsOfTruth: [{ touchpoint: 'a', gameOver: 'They go.' }] },
      },
      kept: { '2026': rows },
      files,
    },
    today,
  );

describe('what failing costs', () => {
  const leavers = (...rows: string[]) => ({ 'content/measurements/leavers/2026.csv': tableOf('consequence', rows) });
  const gameOver = async (rows: readonly string[], today?: string) =>
    (await company(leavers(...rows), today)).ofJourney('way')?.moments[0]?.gameOver;

  test('the leave rates pooled over rows, with the interval of their difference', async () => {
    // Newcombe 1998, method 10, 56 of 70 less 48 of 80, in two rows each.
    const rows = [
      'no,2026-01-01,2026-01-31,40,30',
      'no,2026-02-01,2026-02-28,30,26',
      'yes,2026-01-01,2026-01-31,80,48',
    ];
    const told = await gameOver(rows.map((row) => `way,a,${row}`));
    expect(told).toMatchObject({
      from: '2026-01-01',
      to: '2026-02-28',
      failed: { customers: 70, left: 56, share: 0.8 },
      held: { customers: 80, left: 48, share: 0.6 },
      verdict: 'yes',
    });
    expect(told?.difference.low).toBeCloseTo(0.0524, 4);
    expect(told?.difference.high).toBeCloseTo(0.3339, 4);
    expect(told?.failed.interval.low).toBeCloseTo(0.6918, 4);
  });

  test.each([
    ['no,2026-01-01,2026-01-31,10,1', 'yes,2026-01-01,2026-01-31,100,8', 'not-proven'],
    ['no,2026-01-01,2026-01-31,900,9', 'yes,2026-01-01,2026-01-31,900,200', 'no'],
  ])('%s against %s: %s', async (failed, held, verdict) => {
    expect(await gameOver([`way,a,${failed}`, `way,a,${held}`])).toMatchObject({ verdict });
  });

  test('nothing without both sides, of another journey, or known for more than a year', async () => {
    const [no, yes] = ['no,2026-01-01,2026-01-31,70,56', 'yes,2026-01-01,2026-01-31,80,48'];
    expect(await gameOver([`way,a,${no}`])).toBeUndefined();
    expect(await gameOver([`way,a,${yes}`])).toBeUndefined();
    expect(await gameOver([`other,a,${no}`, `other,a,${yes}`])).toBeUndefined();
    // Whether the customers of January had left was known 90 days later, on 1 May.
    expect(await gameOver([`way,a,${no}`, `way,a,${yes}`], '2027-04-30')).toBeDefined();
    expect(await gameOver([`way,a,${no}`, `way,a,${yes}`], '2027-05-01')).toBeUndefined();
    expect(await gameOver([`way,a,${no}`, `way,a,${yes}`], '2026-01-30')).toBeUndefined();
  });
});

test('who left a stage, by reason, the most named first, in its latest month', async () => {
  const rows = [
    'way,s,,,2026-09-01,2026-09-30,900,890,10,too slow',
    'way,s,web,,2026-10-01,2026-10-31,1000,950,20,too slow',
    'way,s,web,,2026-10-01,2026-10-31,1000,950,30,too dear',
    'way,s,phone,,2026-10-01,2026-10-31,500,485,15,too slow',
    'way,s,phone,,2026-11-01,2026-11-30,500,0,500,later',
  ];
  const files = { 'content/measurements/flow/2026.csv': tableOf('flow', rows) };
  expect((await company(files)).ofJourney('way')?.stages[0]?.dropOut).toMatchObject({
    window: { name: 'October' },
    entered: 1500,
    continued: 1435,
    left: 65,
    reasons: [
      { reason: 'too slow', left: 35 },
      { reason: 'too dear', left: 30 },
    ],
    past: [
      { window: { name: 'September' }, entered: 900, left: 10 },
      { window: { name: 'October' }, entered: 1500, left: 65 },
    ],
  });
});

describe('frictions', () => {
  const friction = (days: Readonly<Record<string, string>>) =>
    JSON.stringify({ title: 'T', where: 'touchpoint/a', words: 'Why?', source: 'customer', ...days });
  const figures = async (all: readonly Readonly<Record<string, string>>[], today?: string) =>
    (
      await company(
        Object.fromEntries(all.map((days, index) => [`content/frictions/f${String(index)}.yaml`, friction(days)])),
        today,
      )
    ).frictions;
  const fixedAfter = (days: number) => ({
    reported: '2026-10-01',
    fixedForThem: new Date(Date.parse('2026-10-01') + days * 86_400_000).toISOString().slice(0, 10),
  });

  test.each([
    [[0], 0, 0],
    [[1, 9], 1, 9],
    [[3, 1, 2], 2, 3],
    // Nearest rank: of ten the fifth and the ninth.
    [[1, 2, 3, 4, 5, 6, 7, 8, 9, 30], 5, 9],
    [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 30], 6, 10],
  ])('put right after %j days: half within %i, nine of ten within %i', async (days, median, ninetieth) => {
    expect((await figures(days.map(fixedAfter))).daysToFix).toEqual({ median, ninetieth });
  });

  test('which are open, told, back again, prevented and quickly put right, by that day', async () => {
    const all = [
      { reported: '2026-10-05', told: '2026-10-20' },
      { reported: '2026-09-05', fixedForThem: '2026-09-06', preventedBy: 'decision/x', cameBack: '2026-10-10' },
      { reported: '2026-09-01', fixedForThem: '2026-11-01' },
      { reported: '2026-11-10' },
    ];
    const ids = (some: readonly { readonly id: string }[]) => some.map(({ id }) => id);
    const then = await figures(all, '2026-10-09');
    expect([then.reported, then.told, ids(then.open), ids(then.cameBack)]).toEqual([3, 0, ['f2', 'f0'], []]);
    expect(then.open[0]).not.toHaveProperty('fixedForThem');
    const now = await figures(all);
    expect([now.reported, now.told, ids(now.open), ids(now.cameBack)]).toEqual([4, 1, ['f0', 'f3'], ['f1']]);
    expect([ids(now.quick), ids(now.prevented)]).toEqual([['f1'], ['f1']]);
    expect((await figures([])).daysToFix).toBeUndefined();
  });
});

describe('what leaders said beside the counts', () => {
  const check = (date: string, answers: readonly string[]) =>
    JSON.stringify({ journey: 'way', date, answers: answers.map((answer) => ({ stage: 's', job: 'A lead', answer })) });
  const [good, bad] = [['a,ok,,,2026-10-01,2026-10-31,1000,1000'], ['a,ok,,,2026-10-01,2026-10-31,1,1000']];
  const reality = async (answers: readonly string[], rows: readonly string[], today?: string) =>
    (
      await company(
        {
          'content/reality-checks/a.yaml': check('2026-10-28', answers),
          'content/reality-checks/b.yaml': check('2026-11-25', ['no']),
          'content/reality-checks/c.yaml': check('2026-03-01', ['no']),
        },
        today,
        rows,
      )
    ).ofJourney('way')?.stages[0]?.reality;

  test.each([
    [['yes', 'yes', 'no'], bad, 'yes', 'rosier'],
    [['yes', 'yes', 'no'], good, 'yes', 'agrees'],
    [['no', 'no', 'yes'], good, 'no', 'darker'],
    [['it-depends'], bad, 'it-depends', 'agrees'],
    [['it-depends'], good, 'it-depends', 'darker'],
    [['yes', 'no'], bad, 'no', 'agrees'],
    [['yes', 'it-depends'], good, 'it-depends', 'darker'],
    [['yes'], [], 'yes', 'not-known'],
  ])('%j', async (answers, rows, most, beside) => {
    expect(await reality(answers, rows)).toMatchObject({ date: '2026-10-28', answers: answers.length, most, beside });
  });

  test('the latest by that day; nothing before the first', async () => {
    expect(await reality(['yes'], good, '2026-12-01')).toMatchObject({ date: '2026-11-25', most: 'no' });
    expect(await reality(['yes'], good, '2026-02-28')).toBeUndefined();
  });
});

test('the last walk is told apart and never counted', async () => {
  const walk = (date: string, result: string) =>
    JSON.stringify({
      journey: 'way',
      date,
      job: 'Head of care',
      stops: [
        { touchpoint: 'a', result },
        { touchpoint: 'gone', result: 'kept' },
      ],
    });
  const files = {
    'content/walks/one.yaml': walk('2026-05-01', 'kept'),
    'content/walks/two.yaml': walk('2026-10-01', 'broken'),
    'content/walks/three.yaml': walk('2026-12-01', 'kept'),
  };
  const way = (await company(files)).ofJourney('way');
  expect(way?.lastWalk).toMatchObject({ date: '2026-10-01', kept: 1, broken: 1, couldNotTell: 0, walk: { id: 'two' } });
  expect(way?.lastWalk?.stops[1]?.touchpoint).toEqual({ kind: 'touchpoint', id: 'gone', title: 'gone' });
  expect(way?.reliable).toEqual({ verdict: 'not-measured' });
});
