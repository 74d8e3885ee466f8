import type { AstroIntegration, AstroPrerenderer, RouteData } from 'astro';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { twinOf } from '../twins/twin-of.ts';
import type { KeptPages, RoutePage } from './kept-pages.ts';

/** The engine's own way to render pages. What it knows of its routes is no part of its contract, so it may be missing. */
interface Engine extends AstroPrerenderer {
  readonly app?: { readonly routeCache?: { get(route: RouteData): KnownRoute | undefined } };
}
interface KnownRoute {
  readonly staticPaths?: { readonly keyed?: ReadonlyMap<string, { readonly props?: unknown }> };
}

/**
 * Lets the engine render only the pages that show something else than before; the others are put into the site as they were.
 * @param site the folder that the engine builds into
 * @param base `/` or `/below/`
 */
export function renderChanged(pages: KeptPages, site: string, base: string): AstroIntegration {
  return {
    name: 'waymark-kept-pages',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((engine) => prerendererOf(engine, pages, site, base));
      },
    },
  };
}

function prerendererOf(engine: Engine, pages: KeptPages, site: string, base: string): AstroPrerenderer {
  const waiting = new Map<string, RoutePage>();
  return {
    ...engine,
    name: 'waymark:kept-pages',
    async getStaticPaths() {
      const taken = new Set<string>();
      const paths = await engine.getStaticPaths();
      return paths.filter(({ pathname, route }) => {
        const address = trim(pathname);
        // Of two routes to one address the first has it, also where its page needs no rendering.
        if (taken.has(address)) return false;
        taken.add(address);
        const page = pageOf(engine, pathname, route);
        if (page && pages.putBack(page, site)) return false;
        if (page) waiting.set(page.key, page);
        return true;
      });
    },
    async render(request, options) {
      const address = decodeURI(new URL(request.url).pathname).slice(base.length - 1);
      const page = waiting.get(keyOf(options.routeData, address));
      if (!page) return withTwin(await engine.render(request, options), fileOf(address, options.routeData), site);
      const answer: { response?: Response } = {};
      const bytes = await pages.render(page, site, async () => {
        const rendered = await engine.render(request, options);
        answer.response = rendered instanceof Response ? rendered : rendered.response;
        return new Uint8Array(await answer.response.arrayBuffer());
      });
      return new Response(bytes, answer.response);
    },
  };
}

/** A page that cannot be kept has its twin all the same. */
async function withTwin(
  rendered: Awaited<ReturnType<Engine['render']>>,
  file: string,
  site: string,
): Promise<Response> {
  const response = rendered instanceof Response ? rendered : rendered.response;
  const bytes = new Uint8Array(await response.arrayBuffer());
  const twin = twinOf(file, bytes);
  if (twin) {
    mkdirSync(dirname(join(site, twin.file)), { recursive: true });
    writeFileSync(join(site, twin.file), twin.bytes);
  }
  return new Response(bytes, response);
}

/** @returns undefined where it cannot be known what the route gives to the page: then it is rendered every time */
function pageOf({ app }: Engine, pathname: string, route: RouteData): RoutePage | undefined {
  const page = { key: keyOf(route, pathname), file: fileOf(pathname, route) };
  if (route.pathname !== undefined) return { ...page, given: undefined };
  const path = app?.routeCache?.get(route)?.staticPaths?.keyed?.get(pathname);
  return path && { ...page, given: path.props };
}

function keyOf({ component }: RouteData, address: string): string {
  return `${component} /${trim(address)}`;
}

/** Where the engine puts a page (`build.format` is `directory`). */
function fileOf(pathname: string, { type }: RouteData): string {
  const path = trim(pathname);
  if (type === 'endpoint') return path;
  return path === '404' ? '404.html' : path === '' ? 'index.html' : `${path}/index.html`;
}

function trim(address: string): string {
  return address.replace(/^\/|\/$/g, '');
}
