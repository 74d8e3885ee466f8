import { parse } from 'csv-parse/sync';
import type { z } from 'zod';
import type { MeasurementRows } from '../model/measurement.ts';
import type { TableTrouble, Trouble } from '../model/trouble.ts';
import { measurementTables, type MeasurementTable } from '../schema/measurements.ts';
import type { FileReading } from './read-file.ts';
import { daysOf } from './period.ts';

interface CsvRow {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

/** Reads a CSV table of counts (RFC 4180); its header decides which table it is, and every row lies inside the file's period. */
export function readTable(file: string, source: string, period: string, text: string): FileReading {
  const rangeOf = lineRanges(text);
  const trouble = (line: number, why: string, mend: string, about: TableTrouble['about'] = 'shape'): Trouble => ({
    type: 'table',
    file,
    range: rangeOf(line),
    about,
    why,
    mend,
  });
  let rows: readonly CsvRow[];
  try {
    rows = parse(text, {
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
    }) as unknown as readonly CsvRow[];
  } catch (error) {
    const line = error instanceof Error && 'lines' in error ? Number(error.lines) : 1;
    return {
      troubles: [
        trouble(line, 'This line is no CSV.', 'Close every quote that is opened, and double a quote inside a field.'),
      ],
    };
  }
  const header = rows[0]?.record ?? [];
  const table = tableOf(header);
  if (!table) {
    const known = Object.values(measurementTables).map((schema) => `"${Object.keys(schema.shape).join(',')}"`);
    return {
      troubles: [trouble(1, `The header "${header.join(',')}" is none of ours.`, `Write one of ${known.join(', ')}.`)],
    };
  }
  const schema = measurementTables[table];
  const [first, last] = daysOf(period);
  const read: unknown[] = [];
  const ranges: (readonly [number, number])[] = [];
  const troubles: Trouble[] = [];
  for (const { record, info } of rows.slice(1)) {
    const line = info.lines;
    if (record.length !== header.length) {
      troubles.push(
        trouble(
          line,
          `The line has ${String(record.length)} fields, the header ${String(header.length)}.`,
          'Write one field for every column.',
        ),
      );
      continue;
    }
    const parsed = schema.safeParse(Object.fromEntries(header.map((name, index) => [name, record[index]])));
    if (!parsed.success) {
      for (const issue of parsed.error.issues) {
        const column = String(issue.path[0] ?? '');
        troubles.push(
          trouble(line, `"${column}" is "${record[header.indexOf(column)] ?? ''}".`, `Write ${mendOf(schema, column)}`),
        );
      }
    } else if (parsed.data.from > parsed.data.to || parsed.data.from < first || parsed.data.to > last) {
      const { from, to } = parsed.data;
      troubles.push(
        trouble(
          line,
          `The row runs from ${from} to ${to}, the file is for ${first} to ${last}.`,
          'Put the row into the file of its period.',
        ),
      );
    } else {
      const excess = excessOf(parsed.data);
      if (excess === undefined) {
        read.push(parsed.data);
        ranges.push(rangeOf(line));
      } else troubles.push(trouble(line, excess, 'Count the part among the whole: it is never more.', 'sum'));
    }
  }
  // The rows were read by the schema that the header chose.
  return { table: { file, source, period, table, rows: read, ranges } as MeasurementRows, troubles };
}

function tableOf(header: readonly string[]): MeasurementTable | undefined {
  const names = Object.keys(measurementTables) as MeasurementTable[];
  return names.find((name) => {
    const columns = Object.keys(measurementTables[name].shape);
    return columns.length === header.length && columns.every((column) => header.includes(column));
  });
}

function mendOf(schema: (typeof measurementTables)[MeasurementTable], column: string): string {
  const shape: Readonly<Record<string, z.ZodType | undefined>> = schema.shape;
  const { description = 'another value', examples } = shape[column]?.meta() ?? {};
  const first: unknown = Array.isArray(examples) ? examples[0] : undefined;
  const example = typeof first === 'string' ? ` Such as "${first}".` : '';
  return `${description.charAt(0).toLowerCase()}${description.slice(1)}${example}`;
}

/** Parts of a count that can never be more than their whole. */
const parts = [
  ['good', 'total'],
  ['left', 'customers'],
  ['left', 'entered'],
  ['continued', 'entered'],
] as const;

/** @returns the part that is more than its whole, with both numbers */
function excessOf(row: Readonly<Record<string, unknown>>): string | undefined {
  const [part, whole] = parts.find(([some, all]) => Number(row[some]) > Number(row[all])) ?? [];
  if (part === undefined) return undefined;
  return `"${part}" is ${String(row[part])}, of ${String(row[whole])} in all.`;
}

function lineRanges(text: string): (line: number) => readonly [number, number] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (line) => {
    const start = starts[Math.min(line, starts.length) - 1] ?? 0;
    const next = starts[line];
    return [start, next === undefined ? text.length : next - 1];
  };
}
