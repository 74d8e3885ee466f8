import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface AxeWindow extends Window {
  readonly axe: {
    run(): Promise<{ violations: { id: string; impact: string | null; nodes: { target: string[] }[] }[] }>;
  };
}

/**
 * What stands seriously in the way of people who cannot see the page, use a mouse or tell its colours apart. The tab
 * must be opened with `bypassCSP`: axe is put into the page, which the page's own policy forbids to others.
 */
export async function seriousOn(page: Page): Promise<readonly string[]> {
  await page.addScriptTag({ content: axe });
  const { violations } = await page.evaluate(() => (window as unknown as AxeWindow).axe.run());
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => {
      const targets = nodes.slice(0, 3).map(({ target }) => target.join(' '));
      return `${id} at ${targets.join(', ')}`;
    });
}
