import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { HandedOver } from '../handed-over.ts';
import { answersOf, askAgain } from './answers.ts';
import { follow } from './follow.ts';
import { readIndex, writeIndex, type KeptPage } from './kept-index.ts';
import { openPagePack } from './page-pack.ts';
import { twinAt, twinOf } from '../twins/twin-of.ts';
import { Reads } from './reads.ts';

/** A page as the routes of the site name it. */
export interface RoutePage {
  /** The component that renders it, and its address: no two pages share both. */
  readonly key: string;
  /** Below the site's folder. */
  readonly file: string;
  /** What its route gives it. */
  readonly given: unknown;
}

/** Pages that an earlier build rendered, and what this one adds to them. */
export interface KeptPages {
  /** What pages are handed, so that a note is left of all that they read. */
  readonly view: HandedOver;
  /**
   * Puts a page into a site as it was rendered before.
   * @returns false where it must be rendered again
   */
  putBack(page: RoutePage, site: string): boolean;
  /** Renders a page, puts its twin into the site, and keeps both with all that was read. */
  render(page: RoutePage, site: string, deed: () => Promise<Uint8Array<ArrayBuffer>>): Promise<Uint8Array<ArrayBuffer>>;
  readonly rendered: readonly string[];
  readonly putBacks: number;
  /** Scripts and styles that the pages put back may name; undefined where none was put back. */
  readonly assets: readonly string[] | undefined;
  /** Leaves the pages of this build to the next one. */
  leave(assets: readonly string[]): void;
  close(): void;
}

const indexName = 'index';
const packs: readonly string[] = ['pack-a', 'pack-b'];

/**
 * Opens the pages kept in a folder. One is put back only where all that it read when it was rendered is the same today.
 * @param maker names the code and the settings that make pages: what others made is not kept
 */
export function openKeptPages(folder: string, all: HandedOver, maker: string): KeptPages {
  const found = readIndex(join(folder, indexName));
  const index = found?.maker === maker && packs.includes(found.pack) ? found : undefined;
  const reads = new Reads();
  const following = follow(all, reads);
  const same = index && askAgain(index, following, reads);
  const sizes = [...(index?.pages.values() ?? [])].map(({ packed, twin }) => packed.length + (twin?.length ?? 0));
  const live = sizes.reduce((sum, size) => sum + size, 0);
  const before = index && openPagePack(join(folder, index.pack), index.end);
  // A pack of which more than half is pages of the past is begun anew.
  const goesOn = index !== undefined && index.end <= 2 * live;
  const name = goesOn ? index.pack : found?.pack === 'pack-a' ? 'pack-b' : 'pack-a';
  const pack = before && goesOn ? before : openPagePack(join(folder, name), 0);
  const next = new Map<string, KeptPage>();
  const rendered: string[] = [];
  const made = new Set<string>();
  let putBacks = 0;
  const write = (site: string, file: string, bytes: Uint8Array): void => {
    const target = join(site, file);
    if (!made.has(dirname(target))) mkdirSync(dirname(target), { recursive: true });
    made.add(dirname(target));
    writeFileSync(target, bytes);
  };

  return {
    view: following.view,
    rendered,
    get putBacks() {
      return putBacks;
    },
    get assets() {
      return putBacks === 0 ? undefined : index?.assets;
    },
    putBack({ key, file, given }, site) {
      const page = index?.pages.get(key);
      if (!before || !same || page?.file !== file || page.given !== following.tell(given)) return false;
      if (page.asked.some((number) => same[number] !== 1)) return false;
      const bytes = before.read(page.packed);
      const twin = page.twin && before.read(page.twin);
      if (!bytes || (page.twin && !twin)) return false;
      write(site, file, bytes);
      if (twin) write(site, twinAt(file), twin);
      next.set(key, pack === before ? page : { ...page, packed: pack.put(bytes), twin: twin && pack.put(twin) });
      putBacks += 1;
      return true;
    },
    async render({ key, file, given }, site, deed) {
      const { result, asked } = await following.note(deed);
      const twin = twinOf(file, result);
      if (twin) write(site, twin.file, twin.bytes);
      rendered.push(file);
      next.set(key, {
        file,
        packed: pack.put(result),
        twin: twin && pack.put(twin.bytes),
        given: following.tell(given),
        asked: Uint32Array.from(asked),
      });
      return result;
    },
    leave(assets) {
      pack.close();
      writeIndex(join(folder, indexName), { maker, pack: name, end: pack.end, assets, ...answersOf(reads, next) });
    },
    close() {
      if (before && before !== pack) before.close();
      for (const file of readdirSync(folder)) if (file.startsWith('pack-') && file !== name) rmSync(join(folder, file));
    },
  };
}
