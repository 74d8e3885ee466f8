import { build } from 'astro';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { handOver, type HandedOver } from './handed-over.ts';
import { openKeptPages } from './kept/kept-pages.ts';
import { renderChanged } from './kept/render-changed.ts';
import { waitForLock } from './lock-file.ts';
import { product, siteConfig, type SiteSettings } from './site-config.ts';
import { filesBelow } from './site-files.ts';

/**
 * Renders the pages of a site, those alone that show something else than in the build before.
 * The engine keeps its working files beside the product, so only one build at a time may use them.
 * @param code names the code that renders
 * @returns how many pages were rendered
 */
export async function renderPages(
  settings: SiteSettings,
  all: HandedOver,
  outDir: string,
  code: string,
): Promise<number> {
  const lock = await waitForLock(join(product, '.astro', 'build.lock'));
  const calledFrom = process.cwd();
  // The bytes of a page depend on it, and they must not depend on who builds.
  process.env['NODE_ENV'] = 'production';
  try {
    // The engine runs its pages from a folder below the current one, and finds its packages only from within the product.
    process.chdir(product);
    const rendered = await renderInto(settings, all, outDir, code);
    if (rendered !== undefined) return rendered;
    // Kept pages name scripts or styles of another build: none of them can be used.
    rmSync(keptIn(settings), { recursive: true, force: true });
    return (await renderInto(settings, all, outDir, code)) ?? 0;
  } finally {
    process.chdir(calledFrom);
    lock.release();
  }
}

/** @returns undefined where pages were put back that do not go with the scripts and styles of this build */
async function renderInto(
  settings: SiteSettings,
  all: HandedOver,
  outDir: string,
  code: string,
): Promise<number | undefined> {
  const { root, base, site } = settings;
  const maker = JSON.stringify([code, base, site, all.searchIndex, all.strict]);
  const pages = openKeptPages(keptIn(settings), all, maker);
  try {
    handOver(pages.view);
    await build({
      ...siteConfig(settings),
      publicDir: join(root, '.waymark', 'no-public'),
      outDir,
      integrations: [renderChanged(pages, outDir, base)],
    });
    const assets = filesBelow(join(outDir, 'assets'));
    if (pages.assets !== undefined && pages.assets.join() !== assets.join()) return undefined;
    pages.leave(assets);
    return pages.rendered.length;
  } finally {
    pages.close();
  }
}

function keptIn({ root }: SiteSettings): string {
  return join(root, '.waymark', 'pages');
}
