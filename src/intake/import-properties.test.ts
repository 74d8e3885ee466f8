import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { importOnDisk, told, type ImportOnDisk } from '../testing/import-on-disk.ts';

let at: ImportOnDisk;
beforeAll(() => {
  at = importOnDisk();
});
afterAll(() => {
  at.disk.remove();
});

const header = 'touchpoint,standard,channel,segment,from,to,good,total';
const map = `table: kept
columns: { channel: Via, day: Closed, kept: In time }
constants: { touchpoint: cup-in-time, standard: ready-in-five }
`;
const day = fc
  .date({ min: new Date('2026-01-01'), max: new Date('2026-09-30'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const aCase = fc.record({ via: fc.constantFrom('app', 'counter'), day, kept: fc.boolean() });
const someCases = fc.array(aCase, { minLength: 1, maxLength: 60 });

type Case = typeof aCase extends fc.Arbitrary<infer One> ? One : never;

function listOf(cases: readonly Case[]): string {
  return `Via;Closed;In time\n${cases.map(({ via, day: on, kept }) => `${via};${on};${kept ? 'yes' : 'no'}\n`).join('')}`;
}

/** Imports into a source that holds nothing yet. @returns the tables by name */
async function imported(csv: string, given?: string): Promise<Readonly<Record<string, string>>> {
  at.disk.write(
    Object.fromEntries(Object.keys(at.files()).map((name) => [`content/measurements/clock/${name}`, undefined])),
  );
  const result = await at.run({ csv, ...(given === undefined ? {} : { map: given }) });
  expect(told(result)).toEqual([]);
  return Object.fromEntries(Object.entries(at.files()).filter(([name]) => name.endsWith('.csv')));
}

function rowsIn(files: Readonly<Record<string, string>>): readonly (readonly string[])[] {
  return Object.values(files).flatMap((text) =>
    text
      .trimEnd()
      .split('\n')
      .slice(1)
      .map((row) => row.split(',')),
  );
}

test('every case is counted once: by channel and month, kept and all', async () => {
  await fc.assert(
    fc.asyncProperty(someCases, async (cases) => {
      const found = rowsIn(await imported(listOf(cases), map)).map(([, , channel, , from, , good, total]) =>
        [channel, from?.slice(0, 7), good, total].join(' '),
      );
      const expected = Map.groupBy(cases, ({ via, day: on }) => `${via} ${on.slice(0, 7)}`)
        .entries()
        .map(([cell, own]) => `${cell} ${String(own.filter(({ kept }) => kept).length)} ${String(own.length)}`);
      expect(found.toSorted()).toEqual([...expected].toSorted());
    }),
    { numRuns: 25 },
  );
});

test('the order of the rows changes no byte', async () => {
  const shuffled = someCases.chain((cases) =>
    fc.tuple(fc.constant(cases), fc.shuffledSubarray(cases, { minLength: cases.length })),
  );
  await fc.assert(
    fc.asyncProperty(shuffled, async ([cases, others]) => {
      expect(await imported(listOf(others), map)).toEqual(await imported(listOf(cases), map));
    }),
    { numRuns: 15 },
  );
});

test('what was written reads back as the same table', async () => {
  await fc.assert(
    fc.asyncProperty(someCases, async (cases) => {
      const files = await imported(listOf(cases), map);
      const again = `${header}\n${rowsIn(files)
        .map((row) => `${row.join(',')}\n`)
        .join('')}`;
      expect(await imported(again)).toEqual(files);
    }),
    { numRuns: 15 },
  );
});

test('quotes, separators and line ends change nothing', async () => {
  const written = fc.tuple(
    someCases,
    fc.constantFrom(';', ',', '\t'),
    fc.constantFrom('\n', '\r\n'),
    fc.boolean(),
    fc.constantFrom('', '\uFEFF'),
  );
  await fc.assert(
    fc.asyncProperty(written, async ([cases, separator, end, quoted, mark]) => {
      const lines = listOf(cases).trimEnd().split('\n');
      const fields = lines.map((line) => line.split(';').map((field) => (quoted ? `"${field}"` : field)));
      const text = mark + fields.map((row) => row.join(separator) + end).join('');
      expect(await imported(text, map)).toEqual(await imported(listOf(cases), map));
    }),
    { numRuns: 20 },
  );
});

test('a flow and its costs read back as they are', async () => {
  const flow = `journey,stage,channel,segment,from,to,entered,continued,left,reason
my-order,i-get-my-cup,,,2026-09-01,2026-09-30,90,80,10,
my-order,i-order,app,,2026-09-01,2026-09-30,100,90,4,"queue, too long"
my-order,i-order,app,,2026-09-01,2026-09-30,100,90,6,"said ""no"""
`;
  expect(await imported(flow)).toEqual({ '2026-09.csv': flow });
  const cost = `journey,touchpoint,held,from,to,customers,left
my-order,cup-in-time,no,2026-01-01,2026-06-30,40,9
my-order,cup-in-time,yes,2026-01-01,2026-06-30,4000,90
`;
  expect(await imported(cost)).toEqual({ '2026.csv': cost });
});
