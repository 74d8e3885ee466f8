import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { atMost, type Row } from './row.ts';

const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`;

/** What a reader's browser loads for a page, fonts and pictures apart: HTML, styles and scripts, packed. */
export function weightRows(site: string): readonly Row[] {
  const pages = {
    home: 'index.html',
    'the heaviest journey': heaviest(site, 'journeys'),
    'the heaviest touchpoint': heaviest(site, 'touchpoints'),
  };
  return Object.entries(pages).flatMap(([name, file]) => {
    const { all, script } = weigh(site, file);
    return [
      atMost(`${name}: HTML, CSS and JS, packed`, all, 30 * 1024, kilobytes),
      atMost(`${name}: script, packed`, script, 15 * 1024, kilobytes),
    ];
  });
}

function heaviest(site: string, folder: string): string {
  const [first] = readdirSync(join(site, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'page')
    .map(({ name }) => `${folder}/${name}/index.html`)
    .map((file) => ({ file, size: packed(join(site, file)) }))
    .sort((a, b) => b.size - a.size);
  return first?.file ?? '';
}

function weigh(site: string, file: string): { readonly all: number; readonly script: number } {
  const html = readFileSync(join(site, file), 'utf8');
  const named = (pattern: RegExp) => [...html.matchAll(pattern)].flatMap(([, address = '']) => below(site, address));
  const styles = named(/<link[^>]*rel="stylesheet"[^>]*href="([^"]+)"/g);
  const scripts = withImports(named(/<script[^>]*src="([^"]+)"/g));
  const sum = (files: Iterable<string>): number => [...files].reduce((total, one) => total + packed(one), 0);
  const script = sum(scripts);
  return { all: packed(join(site, file)) + sum(new Set(styles)) + script, script };
}

/** The address of a file of the site, wherever the site is to lie. */
function below(site: string, address: string): readonly string[] {
  const path = /(?:^|\/)((?:assets\/.*)|brand\.css)$/.exec(address)?.[1];
  return path === undefined ? [] : [join(site, path)];
}

function withImports(scripts: readonly string[], seen = new Set<string>()): ReadonlySet<string> {
  for (const script of scripts) {
    if (seen.has(script)) continue;
    seen.add(script);
    const code = readFileSync(script, 'utf8');
    const imported = [...code.matchAll(/\b(?:from|import)\s*["'](\.[^"']+)["']/g)].map(([, path = '']) =>
      join(dirname(script), path),
    );
    withImports(imported, seen);
  }
  return seen;
}

function packed(file: string): number {
  return gzipSync(readFileSync(file)).length;
}
