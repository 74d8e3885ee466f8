import { createIndex } from 'pagefind';
import type { SearchRecord } from './search-records.ts';

/** Search boxes that come with every index. No page loads them, and they name people whom nobody here knows. */
const readyMade = /^pagefind-(?:(?:component-|modular-)?ui|highlight)\.(?:js|css)$/;

/** Makes the search index from records of our own, so that `dev` and `build` find the same. Paths are relative to the index. */
export async function makeSearchIndex(
  records: readonly SearchRecord[],
  language: string,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const { index, errors } = await createIndex({});
  if (!index) throw new Error(`The search index cannot be made: ${errors.join('; ')}`);
  try {
    const added = await Promise.all(
      records.map(({ address, title, kind, excerpt, content, filters }) =>
        index.addCustomRecord({
          url: address,
          language: language.split('-')[0] ?? 'en',
          content,
          meta: { title, kind, excerpt },
          filters: Object.fromEntries(Object.entries(filters).map(([name, values]) => [name, [...values]])),
        }),
      ),
    );
    const refused = added.flatMap(({ errors: reasons }) => reasons);
    if (refused.length > 0)
      throw new Error(
        `Search refused ${String(refused.length)} of ${String(records.length)} entries: ${refused[0] ?? ''}`,
      );
    const { files } = await index.getFiles();
    return new Map(files.filter(({ path }) => !readyMade.test(path)).map(({ path, content }) => [path, content]));
  } finally {
    await index.deleteIndex();
  }
}
