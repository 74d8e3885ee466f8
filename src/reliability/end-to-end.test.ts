import { describe, expect, test } from 'vitest';
import { weighCompany, type SmallCompany } from '../testing/small-company.ts';
import type { Estimate } from './end-to-end.ts';

type Stops = readonly (string | Readonly<Record<string, unknown>>)[];
/** Touchpoints by id with what was kept of 1,000 in October, on the journey `way`. */
const company = (
  kept: Readonly<Record<string, number>>,
  stages: readonly Stops[],
  more: SmallCompany = {},
): SmallCompany => ({
  channels: { web: {} },
  ...more,
  touchpoints: {
    ...Object.fromEntries(
      Object.keys(kept).map((id) => [
        id,
        { channels: ['web'], standards: [{ id: 'ok', promise: 'It is.', floor: 90 }] },
      ]),
    ),
    ...more.touchpoints,
  },
  journeys: {
    way: { stages: stages.map((stops, index) => ({ id: `stage-${String(index)}`, title: 'A stage', stops })) },
    ...more.journeys,
  },
  kept: {
    '2026-10': Object.entries(kept).map(([id, good]) => `${id},ok,,,2026-10-01,2026-10-31,${String(good)},1000`),
    ...more.kept,
  },
});
const estimateOf = async (...given: Parameters<typeof company>): Promise<Estimate | undefined> =>
  (await weighCompany(company(...given))).ofJourney('way')?.estimate;
async function numbersOf(...given: Parameters<typeof company>): Promise<readonly number[]> {
  const estimate = await estimateOf(...given);
  if (estimate?.kind !== 'estimated') throw new Error(JSON.stringify(estimate));
  return [estimate.low, estimate.product, estimate.high];
}
const close = (numbers: readonly number[], expected: readonly number[]) => {
  for (const [index, number] of expected.entries()) expect(numbers[index]).toBeCloseTo(number, 12);
};

describe('by hand', () => {
  test('three steps: at worst 1 - 0.1 - 0.2 - 0.05, their product, at best the weakest', async () => {
    close(await numbersOf({ a: 900, b: 800, c: 950 }, [['a', 'b'], ['c']]), [0.65, 0.684, 0.8]);
  });

  test('one step is all three', async () => {
    close(await numbersOf({ a: 937 }, [['a']]), [0.937, 0.937, 0.937]);
  });

  test('misses that add up to more than all leave nobody at worst', async () => {
    close(await numbersOf({ a: 400, b: 500 }, [['a', 'b']]), [0, 0.2, 0.4]);
  });

  test('a step that 40 % reach fails 40 % of what it misses: 1 - 0.4 (1 - 0.5)', async () => {
    close(await numbersOf({ a: 500, b: 900 }, [[{ touchpoint: 'a', reach: 40 }, 'b']]), [0.7, 0.72, 0.8]);
  });

  test('alternatives by their shares: 0.75 × 0.9 + 0.25 × 0.5', async () => {
    const stops = [
      { touchpoint: 'a', reach: 75 },
      { touchpoint: 'b', insteadOf: 'a', reach: 25 },
    ];
    close(await numbersOf({ a: 900, b: 500 }, [stops]), [0.8, 0.8, 0.8]);
  });

  test('alternatives of which one says its share: the other has the rest', async () => {
    const stops = ['a', { touchpoint: 'b', insteadOf: 'a', reach: 25 }];
    close(await numbersOf({ a: 900, b: 500 }, [stops]), [0.8, 0.8, 0.8]);
  });

  test('alternatives that say nothing are taken as equal, and that is told', async () => {
    const stops = ['a', { touchpoint: 'b', insteadOf: 'a' }];
    close(await numbersOf({ a: 900, b: 500 }, [stops]), [0.7, 0.7, 0.7]);
    expect(await estimateOf({ a: 900, b: 500 }, [stops])).toMatchObject({ steps: [{ evenly: true }] });
  });

  test('alternatives that 60 % reach together: 1 - 0.45 × 0.1 - 0.15 × 0.5', async () => {
    const stops = [
      { touchpoint: 'a', reach: 45 },
      { touchpoint: 'b', insteadOf: 'a', reach: 15 },
    ];
    close(await numbersOf({ a: 900, b: 500 }, [stops]), [0.88, 0.88, 0.88]);
  });
});

describe('a touchpoint that is met twice counts once', () => {
  test('where more customers meet it', async () => {
    close(await numbersOf({ a: 500 }, [[{ touchpoint: 'a', reach: 20 }], ['a']]), [0.5, 0.5, 0.5]);
    close(await numbersOf({ a: 500 }, [['a'], [{ touchpoint: 'a', reach: 20 }]]), [0.5, 0.5, 0.5]);
    close(
      await numbersOf({ a: 500 }, [[{ touchpoint: 'a', reach: 40 }], [{ touchpoint: 'a', reach: 60 }]]),
      [0.7, 0.7, 0.7],
    );
  });

  test('and one of two ways that all meet later leaves its own share to the other way alone', async () => {
    // All pass a. Before it a fifth came by b, which misses half: 1 - 0.2 × 0.5 = 0.9.
    const stops = [
      { touchpoint: 'a', reach: 80 },
      { touchpoint: 'b', insteadOf: 'a', reach: 20 },
    ];
    close(await numbersOf({ a: 800, b: 500 }, [stops, ['a']]), [0.7, 0.72, 0.8]);
  });

  test('and a place whose reach nobody has said gives way to one that is known', async () => {
    close(
      await numbersOf({ a: 500 }, [[{ touchpoint: 'a', when: 'it rains' }], [{ touchpoint: 'a', reach: 60 }]]),
      [0.7, 0.7, 0.7],
    );
  });
});

test('who is met only on a condition of unknown reach is left out, by name', async () => {
  const estimate = await estimateOf({ a: 900, b: 100 }, [['a', { touchpoint: 'b', when: 'it rains' }]]);
  expect(estimate).toMatchObject({ kind: 'estimated', product: 0.9, leftOut: [{ id: 'b' }] });
});

test('a journey on which nobody must pass anything has no estimate', async () => {
  expect(await estimateOf({ b: 100 }, [[{ touchpoint: 'b', when: 'it rains' }]])).toBeUndefined();
  expect(await estimateOf({}, [[]])).toBeUndefined();
});

describe('what is missing is named', () => {
  const promise = { channels: ['web'], standards: [{ id: 'ok', promise: 'It is.', floor: 90 }] };

  test('a step that nobody counted, and one with no promise', async () => {
    const touchpoints = {
      b: promise,
      c: { channels: ['web'], noPromiseYet: { because: 'New.', decideBy: '2027-01-31' } },
    };
    expect(await estimateOf({ a: 900 }, [['a', 'b', 'c']], { touchpoints })).toEqual({
      kind: 'cannot-be-said',
      missing: [
        { touchpoint: { kind: 'touchpoint', id: 'b', title: 'B' }, because: 'not-measured' },
        { touchpoint: { kind: 'touchpoint', id: 'c', title: 'C' }, because: 'not-promised' },
      ],
    });
  });

  test('also one of whose two promises only one was counted', async () => {
    const two = { ...promise, standards: [...promise.standards, { id: 'also', promise: 'It is too.', floor: 90 }] };
    const rows = ['b,ok,,,2026-10-01,2026-10-31,9,10'];
    const more = { touchpoints: { b: two }, kept: { '2026': rows } };
    expect(await estimateOf({}, [['b']], more)).toMatchObject({
      kind: 'cannot-be-said',
      missing: [{ because: 'not-measured' }],
    });
  });
});

test('a draft is on nobody’s way yet', async () => {
  const draft = { channels: ['web'], status: 'draft', standards: [{ id: 'ok', promise: 'It is.', floor: 90 }] };
  close(await numbersOf({ a: 900 }, [['a', 'b']], { touchpoints: { b: draft } }), [0.9, 0.9, 0.9]);
});

test('of several promises counted apart the lowest stands for all, pooled over channels', async () => {
  const standards = ['fast', 'right'].map((id) => ({ id, promise: `It is ${id}.`, floor: 90 }));
  const rows = [
    'a,fast,web,,2026-10-01,2026-10-31,95,100',
    'a,fast,shop,,2026-10-01,2026-10-31,45,100',
    'a,right,,,2026-10-01,2026-10-31,80,100',
  ];
  const estimate = await estimateOf({}, [['a']], {
    channels: { web: {}, shop: {} },
    touchpoints: { a: { channels: ['web', 'shop'], standards } },
    kept: { '2026-10': rows },
  });
  expect(estimate).toMatchObject({
    product: 0.7,
    steps: [{ alternatives: [{ kept: { standard: 'fast', of: 2, share: 0.7 } }] }],
  });
});

describe('journeys inside journeys', () => {
  const stage = (id: string, facts: object) => ({ id, title: 'A stage', ...facts });

  test('their steps are on the way, each touchpoint once', async () => {
    const inner = { stages: [stage('i', { stops: ['a', 'b'] })] };
    const way = { stages: [stage('one', { stops: ['a'] }), stage('two', { journey: 'inner' })] };
    close(await numbersOf({ a: 900, b: 800 }, [], { journeys: { inner, way } }), [0.7, 0.72, 0.8]);
  });

  test('a circle ends where it began, and each in it is as bad as the worst', async () => {
    const journeys = {
      way: { stages: [stage('one', { stops: ['a'] }), stage('two', { journey: 'back' })] },
      back: { stages: [stage('one', { stops: ['b'] }), stage('two', { journey: 'way' })] },
      self: { stages: [stage('one', { journey: 'self' }), stage('two', { journey: 'way' })] },
      empty: { stages: [stage('one', { journey: 'empty' })] },
    };
    const verdicts = await weighCompany(company({ a: 1000, b: 500 }, [], { journeys }));
    close(await numbersOf({ a: 1000, b: 500 }, [], { journeys }), [0.5, 0.5, 0.5]);
    for (const id of ['way', 'back', 'self']) expect(verdicts.ofJourney(id)?.reliable, id).toEqual({ verdict: 'no' });
    expect(verdicts.ofJourney('way')?.stages.map(({ reliable }) => reliable.verdict)).toEqual(['yes', 'no']);
    expect(verdicts.ofJourney('empty')?.reliable).toEqual({ verdict: 'not-measured' });
  });

  test.each([
    ['j1', 'j2', 'j3', 'j4'],
    ['j4', 'j3', 'j2', 'j1'],
  ])('a no of %s is a no of %s, of %s and of %s, whatever the order of their files', async (bad, ...wholes) => {
    const journeys = {
      [bad]: { stages: [stage('one', { stops: ['b'] })] },
      ...Object.fromEntries(
        wholes.map((id, index) => [id, { stages: [stage('one', { stops: ['a'], journey: [bad, ...wholes][index] })] }]),
      ),
    };
    const verdicts = await weighCompany(company({ a: 1000, b: 500 }, [], { journeys }));
    const answers = [bad, ...wholes].map((id) => verdicts.ofJourney(id)?.reliable.verdict);
    expect(answers).toEqual(['no', 'no', 'no', 'no']);
  });

  test('a draft inside decides nothing', async () => {
    const journeys = {
      way: { stages: [stage('one', { stops: ['a'] }), stage('two', { stops: ['a'], journey: 'later' })] },
      later: { status: 'draft', stages: [stage('one', { stops: ['b'] })] },
    };
    const verdicts = await weighCompany(company({ a: 1000, b: 500 }, [], { journeys }));
    expect(verdicts.ofJourney('way')?.reliable).toEqual({ verdict: 'yes' });
    expect(verdicts.ofJourney('way')).toMatchObject({ estimate: { product: 1 }, levers: [] });
    expect(verdicts.ofJourney('later')).toBeUndefined();
  });
});

test('the importance of a step is what the product loses when it always fails: the others, by its reach', async () => {
  const estimate = await estimateOf({ a: 900, b: 800, c: 500 }, [['a', 'b', { touchpoint: 'c', reach: 40 }]]);
  if (estimate?.kind !== 'estimated') throw new Error('not estimated');
  // c holds 1 - 0.4 × 0.5 = 0.8.
  close(
    estimate.steps.map(({ importance }) => importance),
    [0.8 * 0.8, 0.9 * 0.8, 0.4 * 0.9 * 0.8],
  );
});
