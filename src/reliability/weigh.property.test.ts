import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { MeasurementRows } from '../model/measurement.ts';
import type { Playbook } from '../model/playbook.ts';
import { anyCountedCompany } from '../testing/any-counted-company.ts';
import { openCompany } from '../testing/small-company.ts';
import { holdsFloor } from './case-verdict.ts';
import { rankOf, worstOf, type Answer } from './verdict.ts';
import { weigh, type Verdicts } from './weigh.ts';

const today = '2026-11-20';
type Row = MeasurementRows['rows'][number];

/** Each run opens a playbook through the front door, so there are fewer of them. */
const runs = { numRuns: 40 };

const withRows = (
  playbook: Playbook,
  change: (rows: readonly Row[], table: MeasurementRows) => readonly Row[],
): Playbook => ({
  ...playbook,
  measurements: playbook.measurements.map(
    (table) => ({ ...table, rows: change(table.rows, table) }) as MeasurementRows,
  ),
});

/** All but the functions: what pages and commands are given. */
const told = (verdicts: Verdicts): unknown => JSON.parse(JSON.stringify(verdicts));

test('weighing never throws, whatever the playbook and the day, and tells plain data without a hole', async () => {
  await fc.assert(
    fc.asyncProperty(
      anyCountedCompany,
      fc.constantFrom('2026-08-01', '2026-10-15', today, '2031-02-28'),
      async (company, day) => {
        const verdicts = weigh(await openCompany(company), day);
        expect(JSON.stringify(verdicts)).not.toMatch(/null|NaN/);
      },
    ),
    runs,
  );
});

test('a whole is never better than its worst part: cell, standard, touchpoint, stage, journey, company', async () => {
  await fc.assert(
    fc.asyncProperty(anyCountedCompany, async (company) => {
      const playbook = await openCompany(company);
      const verdicts = weigh(playbook, today);
      const noBetter = (whole: Answer, parts: readonly { readonly reliable: Answer }[]): void => {
        for (const part of parts) expect(rankOf(whole)).toBeLessThanOrEqual(rankOf(part.reliable));
      };
      for (const { reliable, standards } of verdicts.touchpoints) {
        noBetter(reliable, standards);
        for (const { cells, reliable: whole } of standards) {
          const worst = worstOf(cells.map(({ answer }) => answer));
          // A proven no against a proven yes depends: a no of its own kind, and the only one that differs.
          if (whole.verdict === 'depends') expect(worst?.verdict).toBe('no');
          else expect(whole).toEqual(worst);
        }
      }
      for (const { reliable, stages, outcome } of verdicts.journeys) {
        noBetter(reliable, [...stages, ...outcome]);
        for (const stage of stages) noBetter(stage.reliable, stage.parts);
      }
      for (const journey of playbook.journeys)
        for (const { inner, id } of journey.stages) {
          const [part, whole] = [verdicts.ofJourney(inner?.id ?? ''), verdicts.ofJourney(journey.id)];
          const own = whole?.stages.find(({ stage }) => stage.id === id);
          if (part && whole && own) noBetter(whole.reliable, [part]);
        }
      noBetter(verdicts.company.reliable, [...verdicts.touchpoints, ...verdicts.journeys]);
    }),
    runs,
  );
});

test('the order of rows, and of files, is of no account', async () => {
  await fc.assert(
    fc.asyncProperty(anyCountedCompany, fc.infiniteStream(fc.nat()), async (company, chance) => {
      const playbook = await openCompany(company);
      const shuffle = <T>(all: readonly T[]): readonly T[] =>
        all
          .map((one) => [chance.next().value ?? 0, one] as const)
          .sort(([a], [b]) => a - b)
          .map(([, one]) => one);
      // A flow whose rows contradict each other has no right answer; a rule refuses it.
      const plain = withRows(playbook, (rows, { table }) => (table === 'flow' ? [] : rows));
      const shuffled = withRows(plain, shuffle);
      const other = { ...shuffled, measurements: shuffle(shuffled.measurements) };
      expect(told(weigh(other, today))).toEqual(told(weigh(plain, today)));
    }),
    runs,
  );
});

test('as of a day: what was counted, walked, answered, reported or mended later is as if it were not there', async () => {
  await fc.assert(
    fc.asyncProperty(anyCountedCompany, fc.integer({ min: 0, max: 95 }), async (company, number) => {
      const playbook = await openCompany(company);
      const day = new Date(Date.parse('2026-07-30') + number * 86_400_000).toISOString().slice(0, 10);
      const by = (date: string | undefined): boolean => date !== undefined && date <= day;
      const frictions = playbook.frictions
        .filter(({ data }) => by(data.reported))
        .map((friction) => {
          const { fixedForThem, told: toldOn, cameBack, ...rest } = friction.data;
          const later = {
            ...(by(fixedForThem) ? { fixedForThem } : {}),
            ...(by(toldOn) ? { told: toldOn } : {}),
            ...(by(cameBack) ? { cameBack } : {}),
          };
          return { ...friction, data: { ...rest, ...later } };
        });
      const then = {
        ...withRows(playbook, (rows) => rows.filter(({ to }) => by(to))),
        walks: playbook.walks.filter(({ data }) => by(data.date)),
        realityChecks: playbook.realityChecks.filter(({ data }) => by(data.date)),
        frictions,
      };
      expect(told(weigh(playbook, day))).toEqual(told(weigh(then, day)));
    }),
    runs,
  );
});

test('a miss more never betters what was counted: no standard, touchpoint, stage, journey, nor the company', async () => {
  await fc.assert(
    fc.asyncProperty(anyCountedCompany, fc.nat(), fc.integer({ min: 1, max: 500 }), async (company, which, misses) => {
      const playbook = await openCompany(company);
      const counted = playbook.measurements.flatMap(({ rows }) =>
        rows.filter((row) => 'total' in row && row.total > 0),
      );
      const chosen = counted[which % Math.max(1, counted.length)];
      const worse = withRows(playbook, (rows) =>
        rows.map((row) => (row === chosen && 'total' in row ? { ...row, total: row.total + misses } : row)),
      );
      const [before, after] = [weigh(playbook, today), weigh(worse, today)];
      const noBetter = (now: Answer | undefined, then: Answer | undefined): void => {
        if (now && then) expect(rankOf(now)).toBeLessThanOrEqual(rankOf(then));
      };
      for (const [index, { reliable, standards }] of before.touchpoints.entries()) {
        noBetter(after.touchpoints[index]?.reliable, reliable);
        for (const [at, standard] of standards.entries())
          noBetter(after.touchpoints[index]?.standards[at]?.reliable, standard.reliable);
      }
      for (const [index, { reliable, stages, estimate }] of before.journeys.entries()) {
        noBetter(after.journeys[index]?.reliable, reliable);
        for (const [at, stage] of stages.entries())
          noBetter(after.journeys[index]?.stages[at]?.reliable, stage.reliable);
        const now = after.journeys[index]?.estimate;
        if (estimate?.kind === 'estimated' && now?.kind === 'estimated')
          expect(now.product).toBeLessThanOrEqual(estimate.product + 1e-12);
      }
      noBetter(after.company.reliable, before.company.reliable);
    }),
    { numRuns: 80 },
  );
});

/** Each touchpoint live and counted once, on journeys of any shape: then much can be estimated. */
const counts = fc.tuple(fc.integer({ min: 1, max: 900 }), fc.integer({ min: 0, max: 90 }));
const countedThrough = fc.tuple(anyCountedCompany, fc.tuple(counts, counts, counts, counts)).map(([company, kept]) => {
  const ids = Object.keys(company.touchpoints ?? {});
  const promise = { channels: ['phone'], standards: [{ id: 'fast', promise: 'It is.', floor: 90 }] };
  return {
    ...company,
    touchpoints: Object.fromEntries(ids.map((id) => [id, promise])),
    kept: {
      '2026': ids.map((id, index) => {
        const [good = 0, missed = 0] = kept[index] ?? [];
        return `${id},fast,,,2026-10-01,2026-10-31,${String(good)},${String(good + missed)}`;
      }),
    },
  };
});

test('an estimate lies within its bounds, all of them shares, and within what the counts leave open', async () => {
  let estimated = 0;
  await fc.assert(
    fc.asyncProperty(countedThrough, async (company) => {
      for (const { estimate } of weigh(await openCompany(company), today).journeys) {
        if (estimate?.kind !== 'estimated') continue;
        estimated += 1;
        const { low, product, high, counted, steps } = estimate;
        const order = [0, low, product, high, 1];
        expect(order).toEqual([...order].sort((a, b) => a - b));
        for (const [name, interval] of Object.entries(counted)) {
          const point = { low, product, high }[name] ?? Number.NaN;
          expect(interval.low).toBeGreaterThanOrEqual(0);
          expect(interval.low).toBeLessThanOrEqual(point + 1e-12);
          expect(interval.high).toBeGreaterThanOrEqual(point - 1e-12);
          expect(interval.high).toBeLessThanOrEqual(1);
        }
        for (const { holds, reach, importance, alternatives } of steps) {
          for (const share of [holds, reach, importance]) expect(share >= 0 && share <= 1).toBe(true);
          expect(alternatives.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9);
        }
        const once = steps.flatMap(({ alternatives }) => alternatives.map(({ touchpoint }) => touchpoint.id));
        expect(estimate.leftOut.some(({ id }) => once.includes(id))).toBe(false);
      }
    }),
    runs,
  );
  expect(estimated).toBeGreaterThan(10);
});

test('pooled is the sum of kept by the sum of all, and the room left is what the floors allow less what was missed', async () => {
  await fc.assert(
    fc.asyncProperty(anyCountedCompany, async (company) => {
      const playbook = await openCompany(company);
      for (const { touchpoint, standards } of weigh(playbook, today).touchpoints)
        for (const { standard, past, cells, room } of standards) {
          const rows = playbook.measurements
            .flatMap((table) => (table.table === 'kept' ? table.rows : []))
            .filter((row) => row.touchpoint === touchpoint.id && row.standard === standard.id);
          for (const { window, counts } of past) {
            const ending = rows.filter(({ to }) => window.from <= to && to <= window.to);
            const most = ending.reduce((sum, { total }) => sum + total, 0);
            expect(counts.total).toBeLessThanOrEqual(most);
            expect(counts.good).toBeLessThanOrEqual(counts.total);
            if (
              cells.every(({ channel, segment }) => channel === '' && segment === '') &&
              ending.every(({ channel, segment }) => channel === '' && segment === '')
            )
              expect(counts).toEqual({ good: ending.reduce((sum, { good }) => sum + good, 0), total: most });
          }
          if (room) expect(room.left).toBe(room.allowed - room.used);
          for (const { answer, floor, latest } of cells)
            if (answer.verdict === 'not-proven' && latest && floor !== undefined)
              expect(answer.leans).toBe(holdsFloor(latest.counts, floor) ? 'yes' : 'no');
        }
    }),
    runs,
  );
});
