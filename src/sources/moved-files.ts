import { placeOf } from './file-place.ts';
import type { Source } from './source.ts';

/**
 * What files are known by on both sides of a change: the file of an entry by its entry, wherever it lies; another file that is
 * gone from the one source and lies elsewhere in the other, to the byte, by where it lies now.
 * @param files those of `before` that anybody asks for
 */
export async function nameMovedFiles(
  before: Source,
  after: Source,
  files: ReadonlySet<string>,
): Promise<(file: string) => string> {
  const others = [...files].filter((file) => placeOf(file).is !== 'entry');
  const moved = others.length === 0 ? new Map<string, string>() : await findMoved(before, after, others);
  return (file) => {
    const place = placeOf(file);
    return place.is === 'entry' ? `${place.kind}/${place.id}` : (moved.get(file) ?? file);
  };
}

async function findMoved(
  before: Source,
  after: Source,
  files: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const [was, is] = await Promise.all([before.list(), after.list()]);
  const there = new Set(is.map(({ path }) => path));
  const gone = files.filter((file) => !there.has(file));
  const moved = new Map<string, string>();
  if (gone.length === 0) return moved;
  const known = new Set(was.map(({ path }) => path));
  const fresh = is.filter(({ path, type }) => type === 'file' && !known.has(path));
  const sizes = new Map(was.map(({ path, size }) => [path, size]));
  for (const file of gone) {
    const now = fresh.find(({ path, size }) => size === sizes.get(file) && isSame(before, file, after, path));
    if (now) moved.set(file, now.path);
  }
  return moved;
}

function isSame(one: Source, file: string, other: Source, path: string): boolean {
  try {
    return Buffer.from(one.read(file)).equals(other.read(path));
  } catch {
    return false;
  }
}
