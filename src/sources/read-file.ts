import type { BodyFacts } from '../model/body.ts';
import type { Body, Entry } from '../model/entry.ts';
import type { MeasurementRows } from '../model/measurement.ts';
import type { Trouble } from '../model/trouble.ts';
import { fileKinds, mapFile } from '../schema/kinds.ts';
import { readBody } from './body/read-body.ts';
import { placeOf, type FilePlace } from './file-place.ts';
import { blobName } from './git/blob-name.ts';
import { cutFrontMatter } from './front-matter.ts';
import { inspectBytes } from './inspect-bytes.ts';
import { inspectText } from './inspect-text.ts';
import { limits } from './limits.ts';
import { readShape } from './read-shape.ts';
import { readTable } from './read-table.ts';
import type { SourceFile } from './source.ts';

/** What one file gave: an entry or a table, or why not. */
export interface FileReading {
  readonly entry?: Entry;
  readonly table?: MeasurementRows;
  readonly troubles: readonly Trouble[];
  /** `kind/id` of a file that is there and gave no entry. */
  readonly unreadable?: string;
  readonly ignored?: true;
}

type EntryPlace = Extract<FilePlace, { is: 'entry' }>;

/** What is asked of a file: all that rules judge, or what it says alone. */
export type Asked = 'facts' | 'words';

/**
 * @param read gives the bytes; not called where path, type or size already say no
 * @param asked `words` for whoever compares states and judges none: what a body holds and how a text is written is not looked
 *   for, and the bytes are not named
 */
export function readFile(file: SourceFile, read: (path: string) => Uint8Array, asked: Asked = 'facts'): FileReading {
  const { path } = file;
  const place = placeOf(path);
  if (place.is === 'ignored') return { troubles: [], ignored: true };
  if (file.type === 'closed') return { troubles: [{ type: 'unreadable', file: path, why: 'EACCES' }] };
  if (file.type !== 'file') return { troubles: [{ type: file.type, file: path }] };
  if (place.is === 'trouble') return { troubles: [place.trouble] };
  const broken = place.is === 'entry' ? { unreadable: `${place.kind}/${place.id}` } : {};
  const limit = place.is === 'table' ? limits.tableSize : limits.fileSize;
  if (file.size > limit) return { ...broken, troubles: [{ type: 'size', file: path, bytes: file.size, limit }] };
  let bytes: Uint8Array;
  try {
    bytes = read(path);
  } catch (error) {
    const why = error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason';
    return { ...broken, troubles: [{ type: 'unreadable', file: path, why }] };
  }
  const inspected = inspectBytes(path, bytes);
  if ('troubles' in inspected) return { ...broken, troubles: inspected.troubles };
  const { text } = inspected;
  const reading = readPlace(path, place, text, asked);
  if (asked === 'words') return reading.entry ? reading : { ...reading, ...broken };
  const troubles = [...reading.troubles, ...inspectText(path, text)];
  return reading.entry
    ? { ...reading, entry: { ...reading.entry, blob: blobName(bytes) }, troubles }
    : { ...reading, ...broken, troubles };
}

const noFacts: BodyFacts = { issues: [], references: [], tools: [], excerpt: '' };

function readPlace(
  file: string,
  place: Exclude<FilePlace, { is: 'ignored' | 'trouble' }>,
  text: string,
  asked: Asked,
): FileReading {
  if (place.is === 'table') return readTable(file, place.source, place.period, text);
  if (place.is === 'map') return { troubles: readShape(file, mapFile.schema, text).troubles };
  return readEntry(file, place, text, asked);
}

function readEntry(file: string, place: EntryPlace, text: string, asked: Asked): FileReading {
  if (place.format === 'yaml') return shape(file, place, text, 0, undefined);
  const cut = cutFrontMatter(text);
  if ('says' in cut)
    return {
      troubles: [{ type: 'front-matter', file, range: [0, Math.min(3, text.length)], why: cut.says, mend: cut.mend }],
    };
  const body: Body = {
    text: cut.body,
    format: place.format,
    start: cut.bodyStart,
    facts: asked === 'facts' ? readBody(cut.body, place.format) : noFacts,
  };
  return shape(file, place, cut.yaml, cut.yamlStart, body);
}

function shape(file: string, place: EntryPlace, yaml: string, start: number, body: Body | undefined): FileReading {
  const bodyTroubles = (subject: string) =>
    (body?.facts.issues ?? []).map((issue): Trouble => ({
      type: 'body',
      file,
      subject,
      issue,
      range: [(body?.start ?? 0) + issue.offset, (body?.start ?? 0) + issue.endOffset],
    }));
  const { data, subject, troubles } = readShape(file, fileKinds[place.kind].schema, yaml, start);
  const all = subject === undefined ? troubles : [...troubles, ...bodyTroubles(subject)];
  if (data === undefined) return { troubles: all };
  // The schema of a kind gives the data of that kind; the table of kinds is the one place that joins them.
  const entry = { kind: place.kind, id: place.id, file, data, ...(body ? { body } : {}) } as Entry;
  return { entry, troubles: all };
}
