import type { MeasurementRows } from '../model/measurement.ts';
import { tableColumns } from '../schema/measurement-columns.ts';
import { measurementTables, type MeasurementTable } from '../schema/measurements.ts';
import type { Cell } from './tally.ts';

type Row = MeasurementRows['rows'][number];

/** @returns the value of a column of ours in a row, as it is written in a file */
export function textIn(row: Row, column: string): string {
  const value: unknown = Reflect.get(row, column);
  return typeof value === 'number' || typeof value === 'string' ? String(value) : '';
}

/** A cell as a row of its table. */
export function rowOf(table: MeasurementTable, { names, from, to, counts }: Cell): Row {
  const columns = tableColumns[table];
  // The columns of a table are the fields of its rows; a test holds the two together.
  return {
    ...Object.fromEntries(columns.names.map((name, index) => [name, names[index] ?? ''])),
    from,
    to,
    ...Object.fromEntries(columns.counts.map((name, index) => [name, counts[index] ?? 0])),
  } as unknown as Row;
}

/** Rows as the text of a file (RFC 4180), sorted by what they count, so that the same counts give the same bytes. */
export function textOfTable(table: MeasurementTable, rows: readonly Row[]): string {
  const columns = Object.keys(measurementTables[table].shape);
  const order = [...tableColumns[table].names.filter((name) => name !== 'reason'), 'from', 'to', 'reason'];
  const keyed = rows.map((row) => ({ row, key: order.map((column) => textIn(row, column)) }));
  const sorted = keyed.toSorted((a, b) => compare(a.key, b.key));
  const lines = sorted.map(({ row }) => columns.map((column) => quoted(textIn(row, column))).join(','));
  return `${[columns.join(','), ...lines].join('\n')}\n`;
}

function compare(a: readonly string[], b: readonly string[]): number {
  const at = a.findIndex((text, index) => text !== b[index]);
  return at === -1 ? 0 : (a[at] ?? '') < (b[at] ?? '') ? -1 : 1;
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
