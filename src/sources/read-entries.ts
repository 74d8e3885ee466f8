import type { Entries, Entry } from '../model/entry.ts';
import type { MeasurementRows } from '../model/measurement.ts';
import type { Trouble } from '../model/trouble.ts';
import type { FileReading, readFile as ReadFile } from './read-file.ts';
import type { Source } from './source.ts';

/** All that a source gave: entries, the facts that rules about files judge, and how many files were passed over. */
export interface SourceReading extends Entries {
  readonly troubles: readonly Trouble[];
  readonly ignored: number;
  /** Every reading was known from before, and none is gone. */
  readonly unchanged: boolean;
}

/** Readings of earlier runs by path, each with the stamp of the file it was made of. */
export type KnownReadings = Map<string, { readonly stamp: string; readonly reading: FileReading }>;

/**
 * Reads every file of a source. One broken file hides nothing of the others.
 * @param known readings that still hold are taken from here, new ones are put in, and files that are gone are taken out
 */
export async function readEntries(source: Source, known: KnownReadings = new Map()): Promise<SourceReading> {
  const entries: Entry[] = [];
  const measurements: MeasurementRows[] = [];
  const troubles: Trouble[] = [];
  const unreadable = new Set<string>();
  let ignored = 0;
  const files = await source.list();
  const present = new Set(files.map(({ path }) => path));
  let unchanged = known.size > 0;
  for (const path of known.keys()) if (!present.has(path)) unchanged = !known.delete(path);
  let readFile: typeof ReadFile | undefined;
  for (const file of files) {
    const before = known.get(file.path);
    let reading = before?.stamp === file.stamp ? before?.reading : undefined;
    if (!reading) {
      unchanged = false;
      // Where every reading still holds, no parser is loaded.
      readFile ??= (await import('./read-file.ts')).readFile;
      reading = readFile(file, (path) => source.read(path));
      if (file.stamp !== undefined) known.set(file.path, { stamp: file.stamp, reading });
    }
    if (reading.entry) entries.push(reading.entry);
    if (reading.table) measurements.push(reading.table);
    if (reading.unreadable !== undefined) unreadable.add(reading.unreadable);
    if (reading.ignored) ignored += 1;
    troubles.push(...reading.troubles);
  }
  return { entries, measurements, troubles, unreadable, ignored, unchanged };
}
