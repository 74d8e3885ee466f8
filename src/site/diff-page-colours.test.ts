import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { diffPageStyle } from '../reports/diff-page/diff-page.ts';

/** What the page calls otherwise than the site: it marks what got better and worse, where the site says yes and no. */
const names: Readonly<Record<string, string>> = { more: 'yes', less: 'no' };

/** @returns the colours of the first `:root`: name to value */
function coloursOf(css: string): ReadonlyMap<string, string> {
  const [, root = ''] = /:root\s*\{([^}]*)\}/.exec(css) ?? [];
  return new Map(
    [...root.matchAll(/--([\w-]+):\s*(light-dark\([^)]*\))/g)].map(([, name = '', value = '']) => [name, value]),
  );
}

test('the page of a change has the colours of the site, so that neither drifts from the other', () => {
  const site = coloursOf(readFileSync(join(import.meta.dirname, 'styles/tokens.css'), 'utf8'));
  const page = coloursOf(diffPageStyle);
  expect(page.size).toBeGreaterThanOrEqual(9);
  expect(Object.fromEntries(page)).toEqual(
    Object.fromEntries([...page.keys()].map((name) => [name, site.get(names[name] ?? name)])),
  );
});

test('no colour stands in the page of a change but by its name', () => {
  const rules = diffPageStyle.replace(/:root\s*\{[^}]*\}/, '').replaceAll(/:root\s*\{[^}]*\}/g, '');
  expect(rules).not.toMatch(/#[0-9a-f]{3,8}\b|rgb|hsl|oklch/i);
});
