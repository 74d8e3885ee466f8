import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { atMost, told, type Row } from './row.ts';

/** A tenth more for longer names and numbers, and as much again for what a larger company has more of. */
const most = 2;
const ratio = (value: number): string => `${value.toFixed(1)}x`;

/** That no file of a site grows with the whole: the largest of each sort in a small and in a large one. */
export function growthRows(small: string, large: string, growth: string): readonly Row[] {
  const [before, after] = [largestOf(small), largestOf(large)];
  const grown = [...after]
    .flatMap(([sort, size]) => {
      const was = before.get(sort);
      // What is small at its largest is no weight to anybody; a sitemap has a line for every page, and no reader loads it.
      return was === undefined || size < 20 * 1024 || sort === '/sitemap.xml' ? [] : [{ sort, size, by: size / was }];
    })
    .sort((a, b) => b.by - a.by);
  const [worst] = grown.filter(({ sort }) => !sort.startsWith('pagefind/'));
  return [
    ...grown
      .filter(({ by }) => by > most)
      .map(({ sort, size, by }) => told(`  ${sort}`, `${ratio(by)}, ${(size / 1024).toFixed(0)} KB`)),
    atMost(`${growth}: the largest page or data file of a sort`, worst?.by ?? 1, most, ratio),
  ];
}

/** The size of the largest file of each sort: pages below one folder, lists, parts of the search index. */
function largestOf(site: string): ReadonlyMap<string, number> {
  const largest = new Map<string, number>();
  for (const entry of readdirSync(site, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    const sort = sortOf(file.slice(site.length + 1));
    largest.set(sort, Math.max(largest.get(sort) ?? 0, statSync(file).size));
  }
  return largest;
}

function sortOf(path: string): string {
  const parts = path.split('/');
  if (parts[0] === 'pagefind') return `pagefind/*${/\.[^.]*$/.exec(path)?.[0] ?? ''}`;
  if (parts[0] === 'assets') return 'assets/*';
  return parts.length > 2 ? `/${parts[0] ?? ''}/${parts[1] === 'page' ? 'page/' : ''}*/` : `/${path}`;
}
