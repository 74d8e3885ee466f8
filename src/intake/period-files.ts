import { join } from 'node:path';
import type { MeasurementRows } from '../model/measurement.ts';
import { tableColumns } from '../schema/measurement-columns.ts';
import { measurementsFolder } from '../schema/kinds.ts';
import type { MeasurementMap } from '../schema/measurement-map.ts';
import { limits } from '../sources/limits.ts';
import { readFile } from '../sources/read-file.ts';
import { readIfThere } from '../sources/replace-files.ts';
import { rowOf, textIn, textOfTable } from './our-rows.ts';
import { NoPlace } from './refusals.ts';
import { periodOf } from './period-name.ts';
import type { Cell } from './tally.ts';

/** A file of ours as it will stand. */
export interface PeriodFile {
  readonly file: string;
  readonly name: string;
  readonly text: string;
  readonly rows: number;
  /** The bytes that are there now. */
  readonly before: Uint8Array | undefined;
  /** Rows of these bytes; 0 where there is no file, or it could not be read. */
  readonly rowsBefore: number;
  /** Rows of these bytes whose names and days no new row has: after `--replace` they are gone. */
  readonly rowsGone: number;
}

/** @returns the names of the files that cells go to, each with its cells */
export function byPeriod(map: MeasurementMap, cells: readonly Cell[]): ReadonlyMap<string, readonly Cell[]> {
  return Map.groupBy(cells, ({ from, to }) => periodOf(from, to, map.period) ?? from.slice(0, 4));
}

/**
 * Lays cells over the files that are there: beside their rows, or in their place.
 * @throws {NoPlace} where a file holds another table, cannot be read, or would be too large
 */
export function periodFiles(
  root: string,
  source: string,
  map: MeasurementMap,
  cells: readonly Cell[],
  replace: boolean,
): readonly PeriodFile[] {
  return [...byPeriod(map, cells)]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([period, own]) => {
      const name = `${period}.csv`;
      const file = `${measurementsFolder}/${source}/${name}`;
      const before = readIfThere(join(root, file));
      const standing = before && standingRows(file, before, map, replace);
      const rows = own.map((cell) => rowOf(map.table, cell));
      const text = textOfTable(map.table, replace ? rows : [...(standing?.rows ?? []), ...rows]);
      const size = Buffer.byteLength(text);
      if (size > limits.tableSize)
        throw new NoPlace(
          `${file} would have ${String(size)} bytes, and a table has at most ${String(limits.tableSize)}. Write a shorter \`period\` into the map, such as day.`,
        );
      const keyOf = (row: MeasurementRows['rows'][number]): string =>
        [...tableColumns[map.table].names, 'from', 'to'].map((column) => textIn(row, column)).join('\n');
      const keys = new Set(rows.map(keyOf));
      const rowsGone = replace ? (standing?.rows ?? []).filter((row) => !keys.has(keyOf(row))).length : 0;
      return {
        file,
        name,
        text,
        rows: text.split('\n').length - 2,
        before,
        rowsBefore: standing?.rows.length ?? 0,
        rowsGone,
      };
    });
}

function standingRows(
  file: string,
  bytes: Uint8Array,
  map: MeasurementMap,
  replace: boolean,
): MeasurementRows | undefined {
  const { table, troubles } = readFile({ path: file, type: 'file', size: bytes.length }, () => bytes);
  if (troubles.length > 0 && !replace)
    throw new NoPlace(
      `${file} has faults that "waymark check" lists. Mend them first, or put new rows in its place with "--replace".`,
    );
  if (table && table.table !== map.table)
    throw new NoPlace(
      `${file} holds the table "${table.table}", and these rows are of "${map.table}". Import them under another --source.`,
    );
  return table;
}
