import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createIndex, type PagefindIndex } from 'pagefind';
import type { SearchRecord } from './search-records.ts';

/** Search boxes that come with every index. No page loads them, and they name people whom nobody here knows. */
const readyMade = /^pagefind-(?:(?:component-|modular-)?ui|highlight)\.(?:js|css)$/;

/** Makes the search index from records of our own, so that `dev` and `build` find the same. Paths are relative to the index. */
export async function makeSearchIndex(
  records: readonly SearchRecord[],
  language: string,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const index = await fillSearchIndex(records, language);
  try {
    const { files } = await index.getFiles();
    return new Map(files.filter(({ path }) => !readyMade.test(path)).map(({ path, content }) => [path, content]));
  } finally {
    await index.deleteIndex();
  }
}

/** Writes a filled index into a folder, without its bytes passing through this process. */
export async function writeSearchIndex(index: PagefindIndex, folder: string): Promise<void> {
  try {
    const { errors } = await index.writeFiles({ outputPath: folder });
    if (errors.length > 0) throw new Error(`The search index cannot be written: ${errors.join('; ')}`);
    for (const file of readdirSync(folder)) if (readyMade.test(file)) rmSync(join(folder, file));
  } finally {
    await index.deleteIndex();
  }
}

/** Gives every record to a new index; the caller takes what it holds and deletes it. */
export async function fillSearchIndex(records: Iterable<SearchRecord>, language: string): Promise<PagefindIndex> {
  const { index, errors } = await createIndex({});
  if (!index) throw new Error(`The search index cannot be made: ${errors.join('; ')}`);
  const refused: string[] = [];
  let given = 0;
  let underWay: Promise<void>[] = [];
  const give = async ({ address, title, kind, excerpt, content, filters, hints }: SearchRecord): Promise<void> => {
    const answer = await index.addCustomRecord({
      url: address,
      language: language.split('-')[0] ?? 'en',
      content,
      meta: { title, kind, excerpt, ...hints },
      filters: Object.fromEntries(Object.entries(filters).map(([name, values]) => [name, [...values]])),
    });
    refused.push(...answer.errors);
  };
  for (const record of records) {
    given += 1;
    underWay.push(give(record));
    // All at once they would all stand in memory, and pages would wait until the last is on its way.
    if (underWay.length < atOnce) continue;
    await Promise.all(underWay);
    underWay = [];
  }
  await Promise.all(underWay);
  if (refused.length > 0) {
    await index.deleteIndex();
    throw new Error(`Search refused ${String(refused.length)} of ${String(given)} entries: ${refused[0] ?? ''}`);
  }
  return index;
}

const atOnce = 200;
