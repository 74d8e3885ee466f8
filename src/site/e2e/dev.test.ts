import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { launchBrowser, patience } from '../../testing/browser.ts';
import { startWaymark } from '../../testing/run-waymark.ts';

const product = fileURLToPath(new URL('../../../', import.meta.url));
let folder: string;
let server: ReturnType<typeof startWaymark>;
const address = 'http://127.0.0.1:4850/';
let browser: Browser;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'waymark-dev-'));
  cpSync(join(product, 'src/testing/library'), folder, { recursive: true });
  // The engine serves nothing where it believes itself under test.
  server = startWaymark(['dev', '--root', folder, '--port', '4850'], { env: { VITEST: '' } });
  await server.said(address);
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  server.child.kill('SIGINT');
  await server.ended;
  rmSync(folder, { recursive: true, force: true });
});

test('while writing, search works and pages follow the file that was saved', async () => {
  const page = await browser.newPage();
  page.setDefaultTimeout(patience);
  await page.goto(`${address}search/?q=book`);
  await page.waitForSelector('.found a');

  await page.goto(`${address}touchpoints/find-my-book/`);
  await page.getByRole('img', { name: 'From the question to the book' }).waitFor();

  const file = join(folder, 'content/teams/front-desk.yaml');
  await page.goto(`${address}teams/front-desk/`);
  expect(await page.locator('h1').textContent()).not.toContain('The desk by the door');
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^name:.*$/m, 'name: The desk by the door'));
  await page.getByRole('heading', { level: 1, name: 'The desk by the door' }).waitFor();

  writeFileSync(join(folder, 'content/teams/night-desk.yaml'), 'name: Night desk\ncontact:\n  tel: 0800 555 299\n');
  await expect.poll(async () => (await page.request.get(`${address}teams/night-desk/`)).status()).toBe(200);
});
