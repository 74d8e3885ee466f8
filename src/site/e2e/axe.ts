import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { BrowserContextOptions, Page } from 'playwright-core';
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

/** Opens an empty tab whose pages `axeOn` can look at; their own policy stays in force. */
export async function axeTab(site: Pick<Visit, 'tab'>, as: BrowserContextOptions = {}): Promise<Page> {
  const { page } = await site.tab({ reducedMotion: 'reduce', ...as });
  await page.addInitScript(axe);
  return page;
}

/** @returns what axe finds on the page as it stands, as lines */
export async function axeOn(page: Page): Promise<readonly string[]> {
  const { violations } = await page.evaluate((how) => (window as unknown as AxeWindow).axe.run(how), options);
  return violations.map(({ id, nodes }) => {
    const places = nodes.map(({ target }) => target.join(' ')).slice(0, 3);
    return `${id} at ${places.join(', ')}`;
  });
}

/** @returns what axe finds on pages that one tab opens one after another, as lines */
export async function axeFinds(
  site: Visit,
  pages: readonly string[],
  as: BrowserContextOptions,
): Promise<readonly string[]> {
  const page = await axeTab(site, as);
  const found: string[] = [];
  for (const path of pages) {
    await page.goto(`${site.address}${path}`);
    if (path === 'search/') await page.waitForSelector('.found a');
    found.push(...(await axeOn(page)).map((line) => `${path}: ${line}`));
  }
  await page.context().close();
  return found;
}
