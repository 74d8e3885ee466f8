import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { inject } from 'vitest';
import { openPreview, type PreviewSite } from '../../publish/preview-site.ts';
import { launchBrowser, patience } from '../../testing/browser.ts';
import type { SiteName } from './build-once.ts';
import { siteOnDisk, type SiteOnDisk } from './site-on-disk.ts';

/** A built site, served and opened in a real browser. */
export interface Visit extends SiteOnDisk {
  /** The address of the site, with its base, ending in `/`. */
  readonly address: string;
  readonly browser: Browser;
  /** Opens an empty tab that notes what goes wrong. */
  tab(options?: BrowserContextOptions): Promise<{ readonly page: Page; readonly troubles: readonly string[] }>;
  close(): Promise<void>;
}

const bases: Readonly<Record<SiteName, string>> = { example: '/', below: '/play/book/', library: '/', hostile: '/' };

export function visit(site: SiteName): Promise<Visit> {
  return visitFolder(inject('sites')[site], bases[site]);
}

/** @param base the path below which the site in the folder was built */
export async function visitFolder(folder: string, base: string): Promise<Visit> {
  const served: PreviewSite = await openPreview(folder, base, 4400);
  const browser = await launchBrowser();
  return {
    ...siteOnDisk(folder),
    address: served.address,
    browser,
    async tab(options) {
      const context = await browser.newContext(options);
      context.setDefaultTimeout(patience);
      const page = await context.newPage();
      return { page, troubles: noteTroubles(page, new URL(served.address).origin) };
    },
    async close() {
      await browser.close();
      await served.close();
    },
  };
}

/** Console errors (violations of the Content-Security-Policy are among them), exceptions, failed requests, and requests to another host. */
function noteTroubles(page: Page, origin: string): readonly string[] {
  const troubles: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning')
      troubles.push(`${page.url()}: console says ${message.text()}`);
  });
  page.on('pageerror', (error) => troubles.push(`${page.url()}: ${error.message}`));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !url.startsWith('data:')) troubles.push(`${page.url()}: asks ${url}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) troubles.push(`${page.url()}: ${String(response.status())} for ${response.url()}`);
  });
  return troubles;
}
