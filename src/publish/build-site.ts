import { build } from 'astro';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ruleFamilies } from '../rules/index.ts';
import type { Finding } from '../model/finding.ts';
import type { Playbook } from '../model/playbook.ts';
import { assertSanitiserWorks } from '../sources/body/sanitiser-self-test.ts';
import { copyPublic, publicFiles } from './copy-public.ts';
import { openDiagramPool } from './diagrams/diagram-pool.ts';
import { debtsOf } from './debts.ts';
import { drawIn, drawingsOf } from './drawings.ts';
import { expectedOf } from './expected-pages.ts';
import { waitForLock } from './lock-file.ts';
import { handOver } from './handed-over.ts';
import { makeSearchIndex } from './search-index.ts';
import { searchRecords } from './search-records.ts';
import { baseOf, product, siteConfig, type SiteSettings } from './site-config.ts';
import { filesBelow, hashOfFiles } from './site-files.ts';
import { sitemapOf, unlistedPages } from './sitemap.ts';
import { llmsText } from './twins/llms-text.ts';
import { writeTwins } from './twins/write-twins.ts';
import { verifySite } from './verify-site.ts';
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
}

export interface Built {
  readonly pages: number;
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
    handOver({
      playbook,
      findings,
      today,
      frozen,
      rules: ruleFamilies,
      base,
      searchIndex: `/${searchFolder}`,
      strict: true,
      drawing: drawingsOf(playbook, draw),
      draw,
    });
    const records = searchRecords(playbook);
    const [index] = await Promise.all([
      makeSearchIndex(records, playbook.settings.language),
      renderPages({ root, base, site }, staging),
    ]);
    copyPublic(root, staging);
    for (const [path, content] of index) writeInto(staging, `${searchFolder}${path}`, content);
    const expected = expectedOf(playbook, debtsOf(playbook, findings).length);
    const { pages } = expected;
    writeTwins(staging, expected);
    writeInto(staging, 'llms.txt', llmsText(playbook, base));
    if (site !== undefined) {
      const unlisted = unlistedPages(playbook);
      writeInto(staging, 'sitemap.xml', sitemapOf([...pages].filter((page) => !unlisted.has(page)).sort(), site, base));
    }
    verifySite(staging, expected, searchFolder);
    const content = hashOfFiles(staging, filesBelow(staging));
    const card = {
      waymark: given.version,
      commit: given.commit ?? null,
      today,
      base,
      content,
      pages: pages.size,
      records: records.length,
    };
    writeInto(staging, markerFile, `${JSON.stringify(card, null, 2)}\n`);
    work.swap();
    return { pages: pages.size, records: records.length, base, notDrawn };
  } finally {
    await pool.close();
    work.close();
  }
}

/** The engine keeps its working files beside the product, so only one build at a time may use them. */
async function renderPages(settings: SiteSettings, outDir: string): Promise<void> {
  const lock = await waitForLock(join(product, '.astro', 'build.lock'));
  const calledFrom = process.cwd();
  // The bytes of a page depend on it, and they must not depend on who builds.
  process.env['NODE_ENV'] = 'production';
  try {
    // The engine runs its pages from a folder below the current one, and finds its packages only from within the product.
    process.chdir(product);
    await build({ ...siteConfig(settings), publicDir: join(settings.root, '.waymark', 'no-public'), outDir });
  } finally {
    process.chdir(calledFrom);
    lock.release();
  }
}

function writeInto(folder: string, path: string, content: string | Uint8Array): void {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
