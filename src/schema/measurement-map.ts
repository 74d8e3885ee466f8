import { z } from 'zod';
import { field } from './field.ts';
import {
  countColumns,
  dayColumns,
  mayBeEmpty,
  nameColumns,
  tableColumns,
  type NameColumn,
} from './measurement-columns.ts';
import { measurementTables, type MeasurementTable } from './measurements.ts';
import { Words } from './words.ts';

const Heading = z.string().trim().min(1).max(200);
const Value = z.string().trim().max(200);

const words: Readonly<Record<NameColumn, readonly [says: string, theirs: string, ours: string]>> = {
  touchpoint: ['The touchpoint; where all rows are of one, it stands in "constants".', 'Service', 'answer-the-call'],
  journey: ['The journey; where all rows are of one, it stands in "constants".', 'Process', 'my-connection-fails'],
  standard: ['The standard; where all rows are of one, it stands in "constants".', 'Target', 'answered-in-a-minute'],
  stage: ['The stage; where all rows are of one, it stands in "constants".', 'Step', 'i-ask-for-help'],
  channel: ['The channel; left out where it is not split.', 'Contact via', 'phone'],
  segment: ['The segment; left out where it is not split.', 'Region', 'north'],
  held: ['Whether the moment held for them, yes or no.', 'Kept', 'no'],
  reason: ['Why they left.', 'Reason for leaving', 'too long on hold'],
};
const heading = (title: string, description: string, example: string) =>
  field(Heading, title, description, example).optional();
const constant = (title: string, description: string, example: string) =>
  field(Value, title, description, example).optional();
const renamed = (title: string, example: Readonly<Record<string, string>>) =>
  field(z.record(Value, Value), title, 'Their value, and ours for it.', example).optional();

const Columns = z.strictObject({
  ...byName((name) => heading(name, words[name][0], words[name][1])),
  day: heading('day', 'The day of a row or a case.', 'Closed on'),
  month: heading('month', 'The month of a row; it gives the first and the last day.', 'Month'),
  from: heading('from', 'The first day counted.', 'Week from'),
  to: heading('to', 'The last day counted.', 'Week to'),
  kept: heading('kept', 'Whether the promise was kept, where a row is one case; we count them.', 'Within a minute'),
  good: heading(
    'good',
    'Cases in which the promise was kept; where a row is one case, "kept" instead.',
    'Answered in time',
  ),
  total: heading('total', 'All cases; where a row is one case, "kept" instead.', 'Calls'),
  entered: heading('entered', 'Customers who entered the stage.', 'Started'),
  continued: heading('continued', 'Customers who went on to the next.', 'Finished'),
  left: heading('left', 'Customers who left.', 'Lost'),
  customers: heading('customers', 'How many customers.', 'Customers'),
});

const Constants = z.strictObject({
  ...byName((name) => constant(name, words[name][0], words[name][2])),
  day: constant('day', 'The day of every row.', '2026-10-07'),
  month: constant('month', 'The month of every row.', '2026-10'),
  from: constant('from', 'The first day of every row.', '2026-10-01'),
  to: constant('to', 'The last day of every row.', '2026-10-31'),
});

const Values = z.strictObject({
  ...byName((name) => renamed(name, { [words[name][1]]: words[name][2] })),
  kept: renamed('kept', { Erreicht: 'kept', Verfehlt: 'broken' }),
  day: renamed('day', { 'New Year': '2026-01-01' }),
  month: renamed('month', { 'October 2026': '2026-10' }),
});

const LeftOut = z.strictObject({
  column: field(Heading, 'column', 'Their column.', 'Status'),
  is: field(z.array(Value).min(1).max(200), 'is', 'The rows with one of these values are left out.', ['Cancelled']),
  because: field(Words, 'because', 'Why they are no cases of this promise.', 'The customer withdrew before we began.'),
});

/** `content/measurements/<source>/map.yaml`: which column of a source's own files is which of ours. */
export const MeasurementMap = z
  .strictObject({
    table: field(
      z.enum(Object.keys(measurementTables) as [MeasurementTable, ...MeasurementTable[]]),
      'table',
      'What is counted: how often a touchpoint’s promise was kept, a journey’s outcome, who went on from a stage, or what failing costs.',
      'kept',
    ),
    columns: field(Columns, 'columns', 'Our column, and the heading of theirs that holds it.', {
      channel: 'Contact via',
    }),
    constants: field(Constants, 'constants', 'What is the same in all rows, so that they have no column of it.', {
      touchpoint: 'answer-the-call',
    }).optional(),
    values: field(Values, 'values', 'Their values by our column, and what they are called here.', {
      channel: { 'Call centre': 'phone' },
    }).optional(),
    days: field(
      z.string().regex(/^(?=.*YYYY)(?=.*M)(?=.*D)[YMD./ -]{6,12}$/),
      'days',
      'How their days are written, in YYYY, MM and DD (M and D where no zero stands before).',
      'DD.MM.YYYY',
    ).optional(),
    months: field(
      z.string().regex(/^(?=.*YYYY)(?=.*M)[YM./ -]{5,9}$/),
      'months',
      'How their months are written, in YYYY and MM.',
      'MM/YYYY',
    ).optional(),
    period: field(
      z.enum(['year', 'month', 'week', 'day']),
      'period',
      'The stretch that a file is for, and that cases are counted over: a month unless said.',
      'month',
    ).optional(),
    repeated: field(
      z.enum(['refuse', 'add']),
      'repeated',
      'What to do with two rows of counts for the same names and days: refuse them, or add them up, as where a row is one clerk’s.',
      'add',
    ).optional(),
    leaveOut: field(
      z.array(LeftOut).max(50),
      'leave out',
      'Rows that are no cases of this promise, and why.',
    ).optional(),
  })
  .superRefine((map, context) => {
    for (const { path, expected } of mapFaults(map))
      context.addIssue({ code: 'custom', path: [...path], message: 'does not fit', params: { expected } });
  });
export type MeasurementMap = z.infer<typeof MeasurementMap>;

interface MapFault {
  readonly path: readonly string[];
  readonly expected: string;
}

type MapShape = Pick<MeasurementMap, 'table' | 'columns' | 'constants'>;

/** What does not fit together: names of another table, what is said twice, and what is not said at all. */
function* mapFaults({ table, columns, constants = {} }: MapShape): Generator<MapFault> {
  const { names, counts } = tableColumns[table];
  for (const name of nameColumns) {
    if (names.includes(name)) {
      if (columns[name] !== undefined && constants[name] !== undefined)
        yield { path: ['constants', name], expected: 'a column or a constant, not both,' };
      if (columns[name] === undefined && constants[name] === undefined && !mayBeEmpty.has(name))
        yield { path: ['columns', name], expected: '' };
    } else {
      const expected = `a name of the table "${table}"`;
      if (columns[name] !== undefined) yield { path: ['columns', name], expected };
      if (constants[name] !== undefined) yield { path: ['constants', name], expected };
    }
  }
  const byCase = columns.kept !== undefined;
  const takesCases = counts.includes('good');
  if (byCase && !takesCases) yield { path: ['columns', 'kept'], expected: `a count of the table "${table}"` };
  if (byCase && (columns.from ?? constants.from) !== undefined)
    yield {
      path: [columns.from === undefined ? 'constants' : 'columns', 'from'],
      expected: '"day" or "month", since a row is one case,',
    };
  for (const count of countColumns) {
    const wanted = counts.includes(count) && !(byCase && takesCases);
    if (wanted && columns[count] === undefined) yield { path: ['columns', count], expected: '' };
    if (!wanted && columns[count] !== undefined)
      yield {
        path: ['columns', count],
        expected: byCase ? 'no count, since a row is one case,' : `a count of the table "${table}"`,
      };
  }
  yield* dayFaults(columns, constants);
}

/** The days come one way: by `day`, by `month`, or by `from` and `to`. */
function* dayFaults(columns: MapShape['columns'], constants: NonNullable<MapShape['constants']>): Generator<MapFault> {
  const isSaid = (name: (typeof dayColumns)[number]): boolean =>
    columns[name] !== undefined || constants[name] !== undefined;
  for (const name of dayColumns) {
    if (columns[name] !== undefined && constants[name] !== undefined)
      yield { path: ['constants', name], expected: 'a column or a constant, not both,' };
  }
  const [first, ...others] = dayColumns.filter((name) => isSaid(name) && name !== 'to');
  if (first === undefined) yield { path: ['columns', isSaid('to') ? 'from' : 'day'], expected: '' };
  for (const name of others)
    yield { path: [columns[name] === undefined ? 'constants' : 'columns', name], expected: `"${first ?? ''}" alone` };
  const stretch = first === 'from';
  if (stretch && !isSaid('to')) yield { path: ['columns', 'to'], expected: '' };
  if (!stretch && first !== undefined && isSaid('to'))
    yield { path: [columns.to === undefined ? 'constants' : 'columns', 'to'], expected: `"${first}" alone` };
}

/** @returns a field of each name that tells rows apart */
function byName<S>(make: (name: NameColumn) => S): Record<NameColumn, S> {
  return Object.fromEntries(nameColumns.map((name) => [name, make(name)])) as Record<NameColumn, S>;
}
