import { resolve, join } from 'node:path';
import type { LocatedFinding } from '../model/finding.ts';
import type { Playbook } from '../model/playbook.ts';
import { mapFile, measurementsFolder } from '../schema/kinds.ts';
import type { MeasurementTable } from '../schema/measurements.ts';
import { readIfThere, replaceFiles, type NewFile } from '../sources/replace-files.ts';
import { objectToCountedTwice } from './already-counted.ts';
import { bindMap, mapOfOurs, type Binding } from './bind-map.ts';
import { Faults } from './faults.ts';
import { objectToFlowSums } from './flow-sums.ts';
import { locateEnd, locateFaults } from './locate-faults.ts';
import { byPeriod, periodFiles, type PeriodFile } from './period-files.ts';
import { proposeMap } from './propose-map.ts';
import { makeReadCell } from './read-cell.ts';
import { locateInMap, readMap, type ReadMap } from './read-map.ts';
import { readRows } from './read-rows.ts';
import { NoTable } from './refusals.ts';
import { readHead, type Head } from './their-file.ts';
import { makeCutTime } from './their-days.ts';
import { Tally, type Cover, type Tallied } from './tally.ts';

export interface ImportRequest {
  readonly root: string;
  readonly playbook: Playbook;
  /** ISO 8601 */
  readonly today: string;
  /** Paths as they were given, from `cwd`. */
  readonly cwd: string;
  readonly file: string;
  readonly map: string | undefined;
  readonly source: string;
  readonly replace: boolean;
  readonly cover: Cover;
}

/** A file that was written; `rowsGone`: rows of before that no new row stands for. */
export interface WrittenFile {
  readonly file: string;
  readonly is: 'new' | 'changed' | 'same';
  readonly rows: number;
  readonly rowsBefore: number;
  readonly rowsGone: number;
}

/** What an import came to. */
export type ImportResult =
  | { readonly is: 'no-map'; readonly header: readonly string[]; readonly proposal: string }
  | { readonly is: 'map-faults'; readonly findings: readonly LocatedFinding[] }
  | {
      readonly is: 'row-faults';
      readonly findings: readonly LocatedFinding[];
      /** Rows with one fault or more, and all rows that were read. */
      readonly rows: number;
      readonly read: number;
    }
  | {
      readonly is: 'imported';
      readonly table: MeasurementTable;
      readonly byCase: boolean;
      readonly files: readonly WrittenFile[];
      readonly read: number;
      readonly counted: number;
      /** The first and the last day that the new rows say they cover. */
      readonly days: readonly [from: string, to: string] | undefined;
      readonly leftOut: Tallied['leftOut'];
      readonly unused: readonly string[];
    };

/**
 * Reads a table of somebody else's and writes its counts beside the playbook's: all of it, or nothing.
 * @throws {NoTable} where there is no table to read, {NoPlace} where the rows cannot go, {NotWritten} where the disk refused
 */
export async function importMeasurements(request: ImportRequest): Promise<ImportResult> {
  const { playbook, cwd, file, today } = request;
  const path = resolve(cwd, file);
  const head = readHead(path, file);
  if (head.header.length === 0) throw new NoTable(`"${file}" has no headings that can be read.`);
  const cutTime = makeCutTime(playbook.settings.timeZone);
  const given = findMap(request, head);
  if (given === undefined) return { is: 'no-map', header: head.header, proposal: proposeMap(head, playbook, cutTime) };
  const { read, name } = given;
  if (!read.map) return { is: 'map-faults', findings: read.findings };
  const bound = bindMap(read.map, head.header, file);
  if ('faults' in bound) {
    const findings = bound.faults.map(({ path: at, message, hint }) => ({
      rule: 'field-value',
      severity: 'error' as const,
      message,
      hint,
      at: { file: name, path: at },
    }));
    return { is: 'map-faults', findings: locateInMap(read.bytes, findings) };
  }
  const { binding } = bound;
  const faults = new Faults();
  const tally = new Tally(binding, {
    readCell: makeReadCell(binding, playbook),
    cutTime,
    cover: request.cover,
    faults,
  });
  const ended = await readRows(path, head.separator, (record, ordinal) => {
    if (ordinal > 0) tally.take(record, ordinal);
  });
  const tallied = tally.end(today);
  if (faults.rows === 0 && !ended) objectToCells(request, binding, tallied, faults);
  if (faults.rows > 0 || ended) {
    const findings = [
      ...(await locateFaults(path, file, head.separator, faults.told)),
      ...(ended ? [await locateEnd(path, file, ended)] : []),
    ];
    return { is: 'row-faults', findings, rows: faults.rows + (ended ? 1 : 0), read: tallied.read };
  }
  const files = periodFiles(request.root, request.source, binding.map, tallied.cells, request.replace);
  return { ...write(request, files, read), ...told(binding, tallied) };
}

/** @returns undefined where none is named, none was kept from before, and the file is not in our own words */
function findMap(
  { root, cwd, map, source, playbook, today }: ImportRequest,
  head: Head,
): { readonly read: ReadMap; readonly name: string } | undefined {
  if (map !== undefined) {
    const path = resolve(cwd, map);
    if (readIfThere(path) === undefined) throw new NoTable(`There is no file "${map}".`);
    return { read: readMap(path, map, playbook, today), name: map };
  }
  const kept = `${measurementsFolder}/${source}/${mapFile.name}`;
  if (readIfThere(join(root, kept))) return { read: readMap(join(root, kept), kept, playbook, today), name: kept };
  const ours = mapOfOurs(head.header);
  return ours && { read: { map: ours, bytes: new Uint8Array(), findings: [] }, name: '' };
}

/** What can only be said of all rows together. */
function objectToCells(
  { playbook, source, replace }: ImportRequest,
  { map }: Binding,
  { cells }: Tallied,
  faults: Faults,
): void {
  const periods = byPeriod(map, cells);
  const standing = playbook.measurements.filter(
    (table) => !(replace && table.source === source && periods.has(table.period)),
  );
  objectToCountedTwice(map.table, cells, standing, source, faults);
  if (map.table === 'flow') objectToFlowSums(cells, faults);
}

function write(
  { root, source }: ImportRequest,
  files: readonly PeriodFile[],
  map: ReadMap,
): { readonly files: readonly WrittenFile[] } {
  const folder = `${measurementsFolder}/${source}`;
  const all: (NewFile & WrittenFile)[] = files.map(({ file, name, text, before, rows, rowsBefore, rowsGone }) => {
    const bytes = Buffer.from(text);
    return { file, name, bytes, before, is: changeOf(bytes, before), rows, rowsBefore, rowsGone };
  });
  if (map.bytes.length > 0) {
    const before = readIfThere(join(root, folder, mapFile.name));
    all.push({
      file: `${folder}/${mapFile.name}`,
      name: mapFile.name,
      bytes: map.bytes,
      before,
      is: changeOf(map.bytes, before),
      rows: 0,
      rowsBefore: 0,
      rowsGone: 0,
    });
  }
  const changed = all.filter(({ is }) => is !== 'same');
  if (changed.length > 0) replaceFiles(root, folder, changed);
  return { files: all.map(({ file, is, rows, rowsBefore, rowsGone }) => ({ file, is, rows, rowsBefore, rowsGone })) };
}

function changeOf(bytes: Uint8Array, before: Uint8Array | undefined): WrittenFile['is'] {
  if (!before) return 'new';
  return Buffer.from(before).equals(bytes) ? 'same' : 'changed';
}

function told({ map, unused }: Binding, { read, leftOut, cells }: Tallied) {
  const left = leftOut.reduce((sum, { rows }) => sum + rows, 0);
  const [first, ...others] = cells;
  const days =
    first &&
    ([
      others.reduce((from, cell) => (cell.from < from ? cell.from : from), first.from),
      others.reduce((to, cell) => (cell.to > to ? cell.to : to), first.to),
    ] as const);
  return {
    is: 'imported' as const,
    table: map.table,
    byCase: map.columns.kept !== undefined,
    read,
    counted: read - left,
    days,
    leftOut,
    unused,
  };
}
