import type { Body, Entry } from '../model/entry.ts';
import type { MeasurementRows } from '../model/measurement.ts';
import type { Trouble } from '../model/trouble.ts';
import { explainShape } from '../schema/explain-shape.ts';
import { fileKinds } from '../schema/kinds.ts';
import { readBody } from './body/read-body.ts';
import { placeOf, type FilePlace } from './file-place.ts';
import { blobName } from './git/blob-name.ts';
import { cutFrontMatter } from './front-matter.ts';
import { inspectBytes } from './inspect-bytes.ts';
import { inspectText } from './inspect-text.ts';
import { limits } from './limits.ts';
import { readTable } from './read-table.ts';
import type { SourceFile } from './source.ts';
import { readYaml } from './yaml/read-yaml.ts';

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

/** @param read gives the bytes; not called where path, type or size already say no */
export function readFile(file: SourceFile, read: (path: string) => Uint8Array): FileReading {
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
  const reading =
    place.is === 'table' ? readTable(path, place.source, place.period, text) : readEntry(path, place, text);
  const troubles = [...reading.troubles, ...inspectText(path, text)];
  return reading.entry
    ? { ...reading, entry: { ...reading.entry, blob: blobName(bytes) }, troubles }
    : { ...reading, ...broken, troubles };
}

function readEntry(file: string, place: EntryPlace, text: string): FileReading {
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
    facts: readBody(cut.body, place.format),
  };
  return shape(file, place, cut.yaml, cut.yamlStart, body);
}

function shape(file: string, place: EntryPlace, yaml: string, start: number, body: Body | undefined): FileReading {
  const reading = readYaml(yaml);
  if (reading.faults) {
    return {
      troubles: reading.faults.map(({ kind, range, says, mend }) =>
        kind === 'syntax'
          ? { type: 'yaml-syntax', file, range: [start + range[0], start + range[1]], why: says, mend }
          : { type: 'yaml-dialect', file, range: [start + range[0], start + range[1]], what: says, mend },
      ),
    };
  }
  const { schema } = fileKinds[place.kind];
  const parsed = schema.safeParse(reading.value);
  const subject = subjectOf(reading.value) ?? file;
  // What the schema refuses is told once, by the schema.
  const traps = reading.traps
    .filter(({ kind }) => parsed.success || kind === 'cut')
    .map(({ range, says, mend }): Trouble => {
      return { type: 'yaml-trap', file, subject, says, mend, range: [start + range[0], start + range[1]] };
    });
  const bodyTroubles = (body?.facts.issues ?? []).map((issue): Trouble => ({
    type: 'body',
    file,
    subject,
    issue,
    range: [(body?.start ?? 0) + issue.offset, (body?.start ?? 0) + issue.endOffset],
  }));
  if (!parsed.success) {
    const issues = explainShape(schema, parsed.error.issues, reading.value);
    return {
      troubles: [
        ...issues.map((issue): Trouble => ({ type: 'shape', file, issue, subject })),
        ...traps,
        ...bodyTroubles,
      ],
    };
  }
  // The schema of a kind gives the data of that kind; the table of kinds is the one place that joins them.
  const entry = { kind: place.kind, id: place.id, file, data: parsed.data, ...(body ? { body } : {}) } as Entry;
  return { entry, troubles: [...traps, ...bodyTroubles] };
}

/** @returns what people call the entry, where it says so itself */
function subjectOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  for (const name of ['title', 'name', 'organisation']) {
    const said: unknown = Reflect.get(value, name);
    if (typeof said === 'string' && said.trim() !== '') return `"${said.trim()}"`;
  }
  return undefined;
}
