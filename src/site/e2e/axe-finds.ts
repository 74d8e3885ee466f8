import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { BrowserContextOptions } from 'playwright-core';
import type { Visit } from './visit.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface AxeWindow extends Window {
  readonly axe: {
    run(options: object): Promise<{ violations: { id: string; nodes: { target: string[] }[] }[] }>;
  };
}

/** What WCAG 2.2 asks for at the levels A and AA. */
const options = {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
  resultTypes: ['violations'],
  preload: false,
  iframes: false,
};

/** @returns what axe finds on pages that one tab opens one after another, as lines; the pages' own policy stays in force */
export async function axeFinds(
  site: Visit,
  pages: readonly string[],
  as: BrowserContextOptions,
): Promise<readonly string[]> {
  const { page } = await site.tab({ reducedMotion: 'reduce', ...as });
  await page.addInitScript(axe);
  const found: string[] = [];
  for (const path of pages) {
    await page.goto(`${site.address}${path}`);
    if (path === 'search/') await page.waitForSelector('.found a');
    const { violations } = await page.evaluate((how) => (window as unknown as AxeWindow).axe.run(how), options);
    for (const { id, nodes } of violations) {
      const places = nodes.map(({ target }) => target.join(' ')).slice(0, 3);
      found.push(`${path}: ${id} at ${places.join(', ')}`);
    }
  }
  await page.context().close();
  return found;
}
