import { didYouMean } from '../schema/did-you-mean.ts';
import {
  dayColumns,
  nameColumns,
  tableColumns,
  type CountColumn,
  type DayColumn,
  type NameColumn,
} from '../schema/measurement-columns.ts';
import type { MeasurementMap } from '../schema/measurement-map.ts';
import { measurementTables, type MeasurementTable } from '../schema/measurements.ts';

/** What a row is told apart by: its names, its days, and whether the promise was kept where a row is one case. */
export type KeyColumn = NameColumn | DayColumn | 'kept';

/** A map laid over a header: where in a record each of ours stands. */
export interface Binding {
  readonly map: MeasurementMap;
  /** How many fields a row has. */
  readonly width: number;
  readonly keys: readonly { readonly ours: KeyColumn; readonly index: number }[];
  /** In the order of the table; none where a row is one case. */
  readonly counts: readonly { readonly ours: CountColumn; readonly index: number }[];
  readonly leaveOut: readonly { readonly index: number; readonly is: ReadonlySet<string>; readonly because: string }[];
  readonly header: readonly string[];
  /** Headings that the map takes nothing from. */
  readonly unused: readonly string[];
}

/** A heading that a map names and their file does not have, or has twice. */
export interface HeadingFault {
  readonly path: readonly (string | number)[];
  readonly message: string;
  readonly hint: string;
}

export function bindMap(
  map: MeasurementMap,
  header: readonly string[],
  file: string,
): { readonly binding: Binding } | { readonly faults: readonly HeadingFault[] } {
  const faults: HeadingFault[] = [];
  const used = new Set<number>();
  const find = (heading: string, path: readonly (string | number)[]): number => {
    const at = header.indexOf(heading);
    const twice = at !== -1 && header.includes(heading, at + 1);
    if (at === -1 || twice) faults.push({ path, ...lost(heading, header, file, twice) });
    used.add(at);
    return at;
  };
  const bind = <Ours extends keyof MeasurementMap['columns']>(columns: readonly Ours[]) =>
    columns.flatMap((ours) => {
      const heading = map.columns[ours];
      return heading === undefined ? [] : [{ ours, index: find(heading, ['columns', ours]) }];
    });
  const keys = bind<KeyColumn>([...nameColumns, ...dayColumns, 'kept']);
  const counts = bind(map.columns.kept === undefined ? tableColumns[map.table].counts : []);
  const leaveOut = (map.leaveOut ?? []).map(({ column, is, because }, item) => ({
    index: find(column, ['leaveOut', item, 'column']),
    is: new Set(is),
    because,
  }));
  if (faults.length > 0) return { faults };
  const unused = header.filter((_, index) => !used.has(index));
  return { binding: { map, width: header.length, keys, counts, leaveOut, header, unused } };
}

function lost(
  heading: string,
  header: readonly string[],
  file: string,
  twice: boolean,
): Pick<HeadingFault, 'message' | 'hint'> {
  if (twice)
    return {
      message: `The map names the column "${heading}", and ${file} has two of that name.`,
      hint: 'Give the two columns different headings.',
    };
  const near = header.find((one) => one.toLowerCase() === heading.toLowerCase()) ?? didYouMean(heading, header);
  return {
    message: `The map names the column "${heading}", but ${file} has none of that name.`,
    hint: near === undefined ? `Its columns are ${header.map((one) => `"${one}"`).join(', ')}.` : `Write "${near}".`,
  };
}

/** @returns the map of a file whose header is one of ours, in any order; undefined where it is not */
export function mapOfOurs(header: readonly string[]): MeasurementMap | undefined {
  const table = (Object.keys(measurementTables) as MeasurementTable[]).find((name) => {
    const columns = Object.keys(measurementTables[name].shape);
    return columns.length === header.length && columns.every((column) => header.includes(column));
  });
  return table && { table, columns: Object.fromEntries(header.map((name) => [name, name])) };
}
