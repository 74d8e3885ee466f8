import type { MeasurementTable } from '../schema/measurements.ts';
import type { Binding } from './bind-map.ts';
import type { RowFault } from './faults.ts';

/** Which count of a table is a part of which other: their places in the table. */
const parts: Readonly<Record<MeasurementTable, readonly (readonly [part: number, whole: number])[]>> = {
  kept: [[0, 1]],
  outcome: [[0, 1]],
  flow: [
    [1, 0],
    [2, 0],
  ],
  consequence: [[1, 0]],
};

/** @returns the fault of a row whose part is more than its whole */
export function excessOf({ counts, header, map }: Binding, read: readonly number[]): RowFault | undefined {
  const [part, whole] = parts[map.table].find(([some, all]) => (read[some] ?? 0) > (read[all] ?? 0)) ?? [];
  if (part === undefined || whole === undefined) return undefined;
  const nameOf = (at: number): string => `"${header[counts[at]?.index ?? 0] ?? ''}"`;
  return {
    rule: 'good-within-total',
    field: counts[part]?.index,
    message: `${nameOf(part)} is ${String(read[part])}, more than ${nameOf(whole)}, which is ${String(read[whole])}.`,
    hint: 'Count the part among the whole: it is never more.',
  };
}

/** A field that is no count. A share is told apart: it cannot be mended by writing it otherwise. */
export function noCount(text: string, field: number, header: readonly string[]): RowFault {
  const isShare = /%|^0?[.,]\d+$/.test(text);
  const heading = `"${header[field] ?? ''}"`;
  return {
    rule: 'measurement-table',
    field,
    message: text === '' ? `${heading} is empty.` : `${heading} is "${text}", which is no whole number.`,
    hint: isShare
      ? 'Export how many cases were kept and how many there were: a share hides how few cases it comes from.'
      : 'Counts are whole numbers of cases, written in digits alone, such as 402.',
  };
}

export function wrongLength(fields: number, width: number): RowFault {
  return {
    rule: 'measurement-table',
    message: `The row has ${String(fields)} ${fields === 1 ? 'field' : 'fields'}, the header ${String(width)}.`,
    hint: 'Write one field for every column, in quotes where it holds the separator.',
  };
}

/** @param ordinal the row that counts the same */
export function countedBefore(ordinal: number): RowFault {
  return {
    rule: 'counted-twice',
    message: 'The row counts the same names and days as an earlier one.',
    hint: 'Keep one of the two; or say `repeated: add` in the map, where they are parts of one count.',
    other: { ordinal, message: 'counted here first' },
  };
}
