import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ruleFamilies } from '../rules/index.ts';
import type { Finding } from '../model/finding.ts';
import type { Playbook } from '../model/playbook.ts';
import { assertSanitiserWorks } from '../sources/body/sanitiser-self-test.ts';
import { bothEnded } from './both-ended.ts';
import { copyPublic, publicFiles } from './copy-public.ts';
import { openDiagramPool } from './diagrams/diagram-pool.ts';
import { drawIn, drawingsOf } from './drawings.ts';
import { expectedOf } from './expected-pages.ts';
import { feedsOf } from './feeds.ts';
import { handedOver, type HandedOver } from './handed-over.ts';
import { openKeptWords } from './kept/kept-words.ts';
import { pageMaker } from './kept/page-maker.ts';
import { pastFiles } from './past/past-file.ts';
import type { Past } from './past/past.ts';
import { renderPages } from './render-pages.ts';
import { fillSearchIndex, writeSearchIndex } from './search-index.ts';
import { searchRecords } from './search-records.ts';
import { baseOf, product } from './site-config.ts';
import { filesBelow, hashOfFiles } from './site-files.ts';
import { sitemapOf, unlistedPages } from './sitemap.ts';
import { llmsText } from './twins/llms-text.ts';
import { verifySite } from './verify-site.ts';
import { answersForPages } from './answers-for-pages.ts';
import { markerFile, openWorkFolder } from './work-folder.ts';

/** What a site is built of. The playbook has been checked before. */
export interface Building {
  readonly root: string;
  readonly out: string;
  readonly playbook: Playbook;
  /** What the rules said of it. */
  readonly findings: readonly Finding[];
  readonly today: string;
  readonly frozen: boolean;
  readonly base?: string | undefined;
  /** The version of Waymark and the commit that the playbook stands on, told in `build.json`. */
  readonly version: string;
  readonly commit: string | undefined;
  /** Which past state it is, in words that stand on every page; undefined of the one in force. */
  readonly asOf?: string | undefined;
  /** What was promised before, as far as anybody can tell. */
  readonly past: Past;
}

export interface Built {
  readonly pages: number;
  /** How many pages were rendered in this build; the others show what they showed before. */
  readonly rendered: number;
  readonly records: number;
  readonly base: string;
  /** Diagrams that stand in the site as text, since they could not be drawn. */
  readonly notDrawn: readonly NotDrawn[];
}

export interface NotDrawn {
  readonly title: string;
  readonly why: string;
}

export const searchFolder = 'pagefind/';

/** Builds a site beside the one that is served, verifies it, and swaps the two at the end. */
export async function buildSite(given: Building): Promise<Built> {
  assertSanitiserWorks();
  const { root, out, playbook, findings, today, frozen } = given;
  const site = playbook.settings.data?.site;
  const base = baseOf(given.base, site);
  // What cannot be served stops the build before pages are rendered, not after.
  publicFiles(root);
  const work = openWorkFolder(root, out);
  const pool = openDiagramPool({ cacheDir: join(root, '.waymark', 'diagrams') });
  const notDrawn: NotDrawn[] = [];
  const draw = drawIn(pool, (title, why) => notDrawn.push({ title, why }));
  try {
    const { staging } = work;
    const all: HandedOver = {
      ...answersForPages(playbook, today),
      ...given.past,
      playbook,
      findings,
      today,
      frozen,
      asOf: given.asOf,
      rules: ruleFamilies,
      base,
      searchIndex: `/${searchFolder}`,
      strict: true,
      // Of what pages are handed, so that a page rests on what its drawings show.
      drawing: (...which) => drawingsOf(handedOver().playbook, draw)(...which),
      draw,
    };
    const maker = pageMaker(product);
    const words = openKeptWords(join(root, '.waymark', 'words'), maker);
    const records = searchRecords(playbook, words.of);
    words.leave();
    const [index, rendered] = await bothEnded(
      fillSearchIndex(records, playbook.settings.language),
      renderPages({ root, base, site }, all, staging, maker),
    );
    copyPublic(root, staging);
    await writeSearchIndex(index, join(staging, searchFolder));
    const expected = expectedOf(all);
    const { pages } = expected;
    for (const [path, text] of pastFiles(all)) writeInto(staging, path, text);
    writeInto(staging, 'llms.txt', llmsText(playbook, base));
    for (const { path, content } of feedsOf(all)) writeInto(staging, path, content);
    if (site !== undefined) {
      const unlisted = unlistedPages(all);
      writeInto(staging, 'sitemap.xml', sitemapOf([...pages].filter((page) => !unlisted.has(page)).sort(), site, base));
    }
    verifySite(staging, expected, searchFolder);
    const content = hashOfFiles(staging, filesBelow(staging));
    const card = {
      waymark: given.version,
      commit: given.commit ?? null,
      today,
      ...(given.asOf === undefined ? {} : { asOf: given.asOf }),
      base,
      content,
      pages: pages.size,
      records: records.length,
    };
    writeInto(staging, markerFile, `${JSON.stringify(card, null, 2)}\n`);
    work.swap();
    return { pages: pages.size, rendered, records: records.length, base, notDrawn };
  } finally {
    await pool.close();
    work.close();
  }
}

function writeInto(folder: string, path: string, content: string | Uint8Array): void {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
