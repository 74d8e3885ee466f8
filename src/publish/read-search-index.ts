import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** Pagefind writes these bytes before the JSON of each fragment, so that a broken unpacking shows. */
const signature = 'pagefind_dcd';

/** @returns the address of every record that a search index holds, read from the files that are served */
export function recordsOf(folder: string): readonly string[] {
  return readdirSync(join(folder, 'fragment')).flatMap((name) => {
    const text = gunzipSync(readFileSync(join(folder, 'fragment', name))).toString('utf8');
    const parsed: unknown = JSON.parse(text.startsWith(signature) ? text.slice(signature.length) : text);
    return addressesIn(parsed);
  });
}

/** A fragment holds one record, or several under their hashes. */
function addressesIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('url' in value && typeof value.url === 'string') return [value.url];
  return Object.values(value).flatMap(addressesIn);
}
