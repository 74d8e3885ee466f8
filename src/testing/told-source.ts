import { readEntries } from '../sources/read-entries.ts';
import type { Source } from '../sources/source.ts';

/** What everything downstream gets of a source, in an order of its own. */
export async function toldSource(source: Source) {
  const { entries, measurements, troubles, unreadable, ignored } = await readEntries(source);
  const byFile = <T extends { readonly file: string }>(list: readonly T[]) =>
    list.toSorted((a, b) => (a.file < b.file ? -1 : 1));
  return {
    entries: byFile(entries),
    measurements: byFile(measurements),
    troubles: byFile(troubles),
    unreadable: [...unreadable].sort(),
    ignored,
  };
}
