import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { diffPage, diffPageStyle } from '../../reports/diff-page/diff-page.ts';
import { journeyFile, momentFile } from '../../testing/base-playbook.ts';
import { launchBrowser } from '../../testing/browser.ts';
import { changedPlaybook } from '../../testing/changed-playbook.ts';
import { axeOn, axeTab } from './axe.ts';

const folder = mkdtempSync(join(tmpdir(), 'waymark-diff-page-'));
const file = join(folder, 'change.html');
let browser: Browser;

beforeAll(async () => {
  const { changes, telling } = await changedPlaybook(
    {},
    {
      'content/touchpoints/cup-in-time.md': momentFile
        .replace('    within: 5 min', '    within: 10 min')
        .replace('claim: automatic', 'claim: ask at the counter'),
      'journeys/my-order.yaml': journeyFile
        .replace('[greet-me, take-my-order]', '[take-my-order, greet-me]')
        .replace('[counter, bar]', '[bar]'),
    },
  );
  const styleHash = `sha256-${createHash('sha256').update(diffPageStyle).digest('base64')}`;
  writeFileSync(file, diffPage(changes, { ...telling, base: 'commit 1', head: 'commit 2', styleHash }));
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Opens the page from the disk as its reader does. */
async function opened(as: Parameters<Browser['newContext']>[0]): Promise<Page> {
  const page = await axeTab(
    { tab: async (options) => ({ page: await (await browser.newContext(options)).newPage(), troubles: [] }) },
    as,
  );
  await page.goto(pathToFileURL(file).href);
  return page;
}

test.each(['light', 'dark'] as const)('axe finds nothing on the page of a change, %s', async (colorScheme) => {
  const page = await opened({ colorScheme });
  expect(await axeOn(page)).toEqual([]);
  await page.context().close();
});

test('nothing of it sticks out of a narrow window, and its own style is let in', async () => {
  const page = await opened({ viewport: { width: 320, height: 640 } });
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(over).toBe(0);
  const badge = page.locator('.badge');
  expect(await badge.textContent()).toBe('Moment of truth');
  expect(await badge.evaluate((element) => getComputedStyle(element).backgroundColor)).toBe('rgb(35, 52, 194)');
  await page.context().close();
});
