import type { AstroInlineConfig } from 'astro';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the product: the engine finds the pages there. */
export const product = fileURLToPath(new URL('../../', import.meta.url));

// The engine would report its use over the network; nothing is sent while a playbook is built.
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

/** What differs from one site to the next; the rest stands in `astro.config.mjs`. */
export interface SiteSettings {
  /** The playbook's folder. */
  readonly root: string;
  /** `/` or `/below/` */
  readonly base: string;
  /** The address of the site, where it has one. */
  readonly site?: string | undefined;
}

export function siteConfig({ root, base, site }: SiteSettings): AstroInlineConfig {
  return {
    root: product,
    configFile: 'astro.config.mjs',
    publicDir: join(root, 'public'),
    cacheDir: join(root, '.waymark', 'engine'),
    base,
    ...(site === undefined ? {} : { site }),
    logLevel: 'error',
  };
}

/** @returns the base of the site: as asked for, else the path of its address; always with a slash at both ends */
export function baseOf(asked: string | undefined, site: string | undefined): string {
  const path = asked ?? (site === undefined ? '/' : new URL(site).pathname);
  return `/${path
    .split('/')
    .filter((part) => part !== '')
    .join('/')}/`.replace('//', '/');
}
