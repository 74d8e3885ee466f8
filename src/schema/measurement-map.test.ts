import { expect, test } from 'vitest';
import { z } from 'zod';
import { explainShape } from './explain-shape.ts';
import { measurementTables } from './measurements.ts';
import { MeasurementMap } from './measurement-map.ts';
import { tableColumns } from './measurement-columns.ts';

const cases = {
  table: 'kept',
  columns: { channel: 'Via', day: 'Closed on', kept: 'In time' },
  constants: { touchpoint: 'answer-the-call', standard: 'answered-in-a-minute' },
};

function told(map: unknown): readonly string[] {
  const issues = MeasurementMap.safeParse(map).error?.issues ?? [];
  return explainShape(MeasurementMap, issues, map).map(({ says }) => says);
}

test.each([
  ['a list of cases', cases],
  [
    'counts by month',
    { ...cases, columns: { month: 'Month', good: 'In time', total: 'Calls' }, months: 'MM/YYYY', repeated: 'add' },
  ],
  [
    'a flow by week',
    {
      table: 'flow',
      columns: { from: 'From', to: 'To', entered: 'In', continued: 'On', left: 'Out', reason: 'Why' },
      constants: { journey: 'my-order', stage: 'i-order' },
    },
  ],
  [
    'what failing costs',
    {
      table: 'consequence',
      columns: { held: 'Kept', customers: 'Customers', left: 'Gone' },
      constants: { journey: 'my-order', touchpoint: 'cup-in-time', month: '2026-10' },
    },
  ],
])('%s has a map', (_, map) => {
  expect(told(map)).toEqual([]);
});

test.each([
  ['a name of another table', { ...cases, columns: { ...cases.columns, stage: 'Step' } }, 'says "Step" for "stage"'],
  [
    'a column and a constant for one name',
    { ...cases, constants: { ...cases.constants, channel: 'phone' } },
    'a column or a constant, not both, is expected',
  ],
  ['no touchpoint', { ...cases, constants: { standard: 'in-time' } }, 'is missing "touchpoint" of "columns"'],
  ['no days', { ...cases, columns: { kept: 'In time' } }, 'is missing "day" of "columns"'],
  ['a first day without a last', { ...cases, columns: { from: 'From', good: 'G', total: 'T' } }, 'is missing "to"'],
  ['days told twice', { ...cases, columns: { ...cases.columns, month: 'Month' } }, 'where "day" alone is expected'],
  ['neither counts nor cases', { ...cases, columns: { day: 'Day' } }, 'is missing "good" of "columns"'],
  [
    'counts of cases',
    { ...cases, columns: { ...cases.columns, good: 'Good' } },
    'where no count, since a row is one case',
  ],
  [
    'cases that last',
    { ...cases, columns: { from: 'A', to: 'B', kept: 'K' } },
    'where "day" or "month", since a row is one case',
  ],
  ['days in letters of another language', { ...cases, days: 'TT.MM.JJJJ' }, 'says "TT.MM.JJJJ" for "days"'],
])('%s is refused', (_, map, words) => {
  expect(told(map)).toContainEqual(expect.stringContaining(words));
});

test('every field has a title, a description and an example', () => {
  const lacking: string[] = [];
  const look = (schema: z.ZodObject, path: string): void => {
    for (const [name, inner] of Object.entries<unknown>(schema.shape)) {
      const bare: unknown = inner instanceof z.ZodOptional ? inner.unwrap() : inner;
      if (!(bare instanceof z.ZodType)) throw new Error(`${path}${name} is no schema`);
      const { title, description, examples } = bare.meta() ?? {};
      const isList = bare instanceof z.ZodArray;
      if (title === undefined || description === undefined || (examples === undefined && !isList))
        lacking.push(path + name);
      if (bare instanceof z.ZodObject) look(bare, `${path}${name}.`);
      if (isList && bare.element instanceof z.ZodObject) look(bare.element, `${path}${name}.`);
    }
  };
  look(MeasurementMap, '');
  expect(lacking).toEqual([]);
});

test('the columns of every table are those of its rows', () => {
  for (const [table, { shape }] of Object.entries(measurementTables)) {
    const { names, counts } = tableColumns[table as keyof typeof tableColumns];
    expect([...names, 'from', 'to', ...counts].toSorted()).toEqual(Object.keys(shape).toSorted());
  }
});
