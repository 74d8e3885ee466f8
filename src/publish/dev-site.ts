import { dev } from 'astro';
import type { AstroIntegration } from 'astro';
import { join } from 'node:path';
import { ruleFamilies } from '../rules/index.ts';
import type { Finding } from '../model/finding.ts';
import type { Playbook } from '../model/playbook.ts';
import { openDiagramPool } from './diagrams/diagram-pool.ts';
import { drawIn, drawingsOf } from './drawings.ts';
import { handOver } from './handed-over.ts';
import { pastFiles } from './past/past-file.ts';
import type { Past } from './past/past.ts';
import { makeSearchIndex } from './search-index.ts';
import { searchRecords } from './search-records.ts';
import { searchFolder } from './build-site.ts';
import { siteConfig } from './site-config.ts';
import { answersForPages } from './answers-for-pages.ts';
import { contentTypeOf } from './content-type.ts';

/** A playbook as it stands while somebody writes. */
export interface Writing {
  readonly playbook: Playbook;
  readonly findings: readonly Finding[];
  readonly today: string;
  readonly frozen: boolean;
  readonly past: Past;
}

/** The site, live while writing. */
export interface DevSite {
  readonly address: string;
  /** Shows another state of the playbook in every open page. */
  show(writing: Writing): Promise<void>;
  close(): Promise<void>;
}

/** Serves the site from memory on this machine alone; search is as real as in the built site. */
export async function openDevSite(root: string, port: number, first: Writing): Promise<DevSite> {
  const pool = openDiagramPool({ cacheDir: join(root, '.waymark', 'diagrams') });
  const draw = drawIn(pool, () => undefined);
  let index: ReadonlyMap<string, Uint8Array> = new Map();
  let pasts: ReadonlyMap<string, string> = new Map();
  let reload = (): void => undefined;

  const take = async ({ playbook, findings, today, frozen, past }: Writing): Promise<void> => {
    handOver({
      ...answersForPages(playbook, today),
      ...past,
      playbook,
      findings,
      today,
      frozen,
      asOf: undefined,
      rules: ruleFamilies,
      base: '/',
      searchIndex: `/${searchFolder}`,
      strict: false,
      drawing: drawingsOf(playbook, draw),
      draw,
    });
    pasts = new Map(pastFiles({ ...past, playbook }));
    index = await makeSearchIndex(searchRecords(playbook), playbook.settings.language);
  };
  const bridge: AstroIntegration = {
    name: 'waymark',
    hooks: {
      'astro:server:setup': ({ server }) => {
        reload = () => {
          server.moduleGraph.invalidateAll();
          server.ws.send({ type: 'full-reload' });
        };
        server.middlewares.use(`/${searchFolder.slice(0, -1)}`, (request, response, next) => {
          const path = (request.url ?? '').split('?')[0]?.slice(1) ?? '';
          const content = index.get(path);
          if (!content) {
            next();
            return;
          }
          response.setHeader('content-type', contentTypeOf(path));
          response.end(content);
        });
        server.middlewares.use((request, response, next) => {
          const path = (request.url ?? '').split('?')[0]?.slice(1) ?? '';
          const text = pasts.get(path);
          if (text === undefined) {
            next();
            return;
          }
          response.setHeader('content-type', contentTypeOf(path));
          response.end(text);
        });
      },
    },
  };
  // The engine reloads open pages only where it knows that somebody writes.
  process.env['NODE_ENV'] = 'development';
  await take(first);
  const server = await dev({
    ...siteConfig({ root, base: '/' }),
    integrations: [bridge],
    server: { port, host: '127.0.0.1' },
  });
  return {
    address: `http://127.0.0.1:${String(server.address.port)}/`,
    async show(writing) {
      await take(writing);
      reload();
    },
    async close() {
      await server.stop();
      await pool.close();
    },
  };
}
