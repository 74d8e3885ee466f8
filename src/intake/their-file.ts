import { openSync, readSync, closeSync, statSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { NoTable } from './refusals.ts';

/** What the first lines of somebody's table tell: how it is written, what its columns are called, and some rows. */
export interface Head {
  readonly separator: string;
  readonly header: readonly string[];
  /** A few dozen rows, to guess from. */
  readonly sample: readonly (readonly string[])[];
}

const separators = [',', ';', '\t'];
const headSize = 64 * 1024;

/** @throws {NoTable} where it is not there, is no file, is empty, or is written in another encoding */
export function readHead(path: string, shownAs: string): Head {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) throw new NoTable(`There is no file "${shownAs}".`);
  if (!stat.isFile()) throw new NoTable(`"${shownAs}" is not a file.`);
  const bytes = firstBytes(path);
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff) || bytes.includes(0))
    throw new NoTable(`"${shownAs}" is not UTF-8 text. Save it as CSV in UTF-8 (in Excel: "CSV UTF-8").`);
  const text = new TextDecoder().decode(bytes);
  if (text.trim() === '') throw new NoTable(`"${shownAs}" is empty.`);
  const separator = separatorOf(text);
  return { separator, ...firstRows(text, separator, bytes.length < headSize) };
}

function firstBytes(path: string): Uint8Array {
  const handle = openSync(path, 'r');
  try {
    const bytes = new Uint8Array(headSize);
    return bytes.subarray(0, readSync(handle, bytes, 0, headSize, 0));
  } finally {
    closeSync(handle);
  }
}

/** The mark that parts the headings, outside quotes: the most frequent of those in use. */
function separatorOf(text: string): string {
  const line = /^(?:[^"\r\n]|"(?:[^"]|"")*")*/.exec(text)?.[0].replace(/"(?:[^"]|"")*"/g, '') ?? '';
  const often = (mark: string): number => line.split(mark).length;
  return separators.reduce((best, mark) => (often(mark) > often(best) ? mark : best));
}

function firstRows(text: string, delimiter: string, whole: boolean): Pick<Head, 'header' | 'sample'> {
  const rows: string[][] = [];
  const options = {
    delimiter,
    bom: true,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    skip_empty_lines: true,
    to: 101,
  };
  try {
    rows.push(...parse(whole ? text : text.slice(0, text.lastIndexOf('\n') + 1), options));
  } catch {
    // Where the fault is, is told when all of it is read; here the headings are enough.
    rows.push(...parse(/^.*/.exec(text)?.[0] ?? '', { ...options, relax_quotes: true, to: 1 }));
  }
  const [header = [], ...sample] = rows;
  return { header: header.map((heading) => heading.trim()), sample };
}
