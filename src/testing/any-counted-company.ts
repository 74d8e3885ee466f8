import fc from 'fast-check';
import { tableOf, type SmallCompany } from './small-company.ts';

const channels = ['phone', 'chat', 'shop'];
const segments = ['islands', 'mainland'];
const touchpoints = ['a', 'b', 'c', 'd'];
const journeys = ['w', 'x', 'y'];
const statuses = fc.constantFrom('live', 'live', 'live', 'live', 'draft', 'withdrawn');
const floor = fc.option(
  fc.oneof(
    fc.constantFrom(0, 90, 98, 99.9, 100),
    fc.integer({ min: 1, max: 99_999 }).map((n) => n / 1000),
  ),
  { nil: undefined, freq: 8 },
);
const some = (ids: readonly string[], minLength = 0) => fc.subarray([...ids], { minLength });

const except = fc.record({ channels: some(channels, 1), segments: some(segments, 1), floor }, { requiredKeys: [] });
const standard = (id: string) =>
  fc.record(
    {
      id: fc.constant(id),
      promise: fc.constant('It is kept.'),
      floor,
      window: fc.constantFrom('week', 'month', 'quarter', 'last 10 days', 'last 30 days'),
      clock: fc.constantFrom('always', 'shop-hours'),
      channels: some(channels, 1),
      segments: some(segments, 1),
      except: fc.array(except, { maxLength: 2 }),
      basis: fc.constantFrom('own', 'own', 'law'),
    },
    { requiredKeys: ['id', 'promise', 'floor'] },
  );
const standards = fc
  .constantFrom<readonly string[]>([], ['fast'], ['fast', 'right'])
  .chain((ids) => fc.tuple(...ids.map(standard)));

const touchpoint = fc.record({ channels: some(channels, 1), segments: some(segments), status: statuses, standards });

const stop = fc.record(
  {
    touchpoint: fc.constantFrom(...touchpoints),
    reach: fc.integer({ min: 0, max: 100 }),
    when: fc.constant('it rains'),
    insteadOf: fc.constantFrom(...touchpoints),
  },
  { requiredKeys: ['touchpoint'] },
);
const stage = fc.record(
  {
    id: fc.constantFrom('s1', 's2', 's3'),
    stops: fc.array(stop, { maxLength: 4 }),
    journey: fc.constantFrom(...journeys),
  },
  { requiredKeys: ['id'] },
);
const journey = fc.record({
  status: statuses,
  stages: fc.array(stage, { maxLength: 3 }).map((all) => all.map((one) => ({ title: 'A stage', ...one }))),
  outcome: standards,
  momentsOfTruth: fc
    .subarray(touchpoints, { maxLength: 3 })
    .map((ids) => ids.map((id) => ({ touchpoint: id, gameOver: 'They go.' }))),
});

/** Days from 1 August to 31 October 2026. */
const firstDay = Date.parse('2026-08-01');
const days = fc.tuple(fc.integer({ min: 0, max: 91 }), fc.integer({ min: 0, max: 31 })).map(([from, more]) => {
  const iso = (day: number) => new Date(firstDay + day * 86_400_000).toISOString().slice(0, 10);
  return `${iso(from)},${iso(Math.min(91, from + more))}`;
});
const upTo = fc
  .tuple(fc.integer({ min: 0, max: 3000 }), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([all, share]) => [Math.round(all * Math.cbrt(share)), all] as const);
const cell = fc
  .tuple(fc.constantFrom('', ...channels), fc.constantFrom('', '', ...segments))
  .map((parts) => parts.join(','));
const row = (...parts: fc.Arbitrary<string>[]) => fc.tuple(...parts).map((cells) => cells.join(','));
const counts = upTo.map(([good, total]) => `${String(good)},${String(total)}`);
const keptRow = row(fc.constantFrom(...touchpoints), fc.constantFrom('fast', 'right', 'gone'), cell, days, counts);
const outcomeRow = row(fc.constantFrom(...journeys), fc.constantFrom('fast', 'right'), cell, days, counts);
const consequenceRow = row(
  fc.constantFrom(...journeys),
  fc.constantFrom(...touchpoints),
  fc.constantFrom('yes', 'no'),
  days,
  upTo.map(([left, customers]) => `${String(customers)},${String(left)}`),
);
const flowRow = row(
  fc.constantFrom(...journeys),
  fc.constantFrom('s1', 's2', 's3'),
  cell,
  days,
  upTo.map(([on, all]) => `${String(all)},${String(on)},${String(all - on)},too slow`),
);

const day = days.map((both) => both.slice(0, 10));
const answer = fc.record({ stage: fc.constantFrom('s1', 's2'), answer: fc.constantFrom('yes', 'no', 'it-depends') });
const check = fc.record({
  journey: fc.constantFrom(...journeys),
  date: day,
  answers: fc
    .array(answer, { minLength: 1, maxLength: 4 })
    .map((all) => all.map((one) => ({ ...one, job: 'Head of care' }))),
});
const walk = fc.record({
  journey: fc.constantFrom(...journeys),
  date: day,
  job: fc.constant('Head of care'),
  stops: fc.array(
    fc.record({ touchpoint: fc.constantFrom(...touchpoints), result: fc.constantFrom('kept', 'broken') }),
    { minLength: 1, maxLength: 3 },
  ),
});
const friction = fc.record(
  {
    title: fc.constant('A friction'),
    where: fc.constant('touchpoint/a'),
    words: fc.constant('Why?'),
    source: fc.constantFrom('customer', 'walk'),
    reported: day,
    fixedForThem: day,
    told: day,
    cameBack: day,
  },
  { requiredKeys: ['title', 'where', 'words', 'source', 'reported'] },
);

const named = <T>(ids: readonly string[], of: fc.Arbitrary<T>) =>
  fc
    .tuple(...ids.map(() => of))
    .map((all) => Object.fromEntries(ids.map((id, index) => [id, all[index]])) as Record<string, T>);
const numbered = (folder: string, of: fc.Arbitrary<object>) =>
  fc
    .array(of, { maxLength: 4 })
    .map((all) =>
      Object.fromEntries(all.map((one, index) => [`content/${folder}/n${String(index)}.yaml`, JSON.stringify(one)])),
    );
const rowsOf = (of: fc.Arbitrary<string>) => fc.array(of, { maxLength: 25 });

const open = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat'].map((name) => [name, ['09:00-19:00']] as const);
const shopHours = {
  title: 'Shop hours',
  timeZone: 'Europe/Berlin',
  open: Object.fromEntries(open),
  closed: ['2026-10-03'],
};

/**
 * Companies as nobody would write them: broken promises, exceptions of any shape, journeys inside one another in circles,
 * drafts, and counts that overlap, are split or not, and name what there is not. All of August to October 2026.
 */
export const anyCountedCompany: fc.Arbitrary<SmallCompany> = fc
  .record({
    touchpoints: named(touchpoints, touchpoint),
    journeys: named(journeys, journey),
    kept: rowsOf(keptRow),
    outcome: rowsOf(outcomeRow),
    consequence: rowsOf(consequenceRow),
    flow: rowsOf(flowRow),
    others: fc.tuple(numbered('reality-checks', check), numbered('walks', walk), numbered('frictions', friction)),
  })
  .map(({ kept, outcome, consequence, flow, others, ...rest }) => ({
    settings: { calendars: { 'shop-hours': shopHours } },
    channels: { phone: {}, chat: {}, shop: { hours: 'shop-hours' } },
    segments: { islands: { kind: 'region' }, mainland: { kind: 'region' } },
    ...rest,
    kept: { '2026': kept },
    files: {
      'content/measurements/ends/2026.csv': tableOf('outcome', outcome),
      'content/measurements/leavers/2026.csv': tableOf('consequence', consequence),
      'content/measurements/flow/2026.csv': tableOf('flow', flow),
      ...Object.assign({}, ...others),
    },
  }));
