import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../testing/browser.ts';

const product = fileURLToPath(new URL('../../../', import.meta.url));
let folder: string;
let server: ChildProcess;
let address: string;
let browser: Browser;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'waymark-dev-'));
  cpSync(join(product, 'src/testing/library'), folder, { recursive: true });
  server = spawn(process.execPath, [join(product, 'src/cli/waymark.mjs'), 'dev', '--root', folder, '--port', '4850'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  address = await new Promise((resolve, reject) => {
    let said = '';
    server.stdout?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const found = /http:\/\/\S+/.exec(said)?.[0];
      if (found !== undefined) resolve(found);
    });
    server.on('exit', () => {
      reject(new Error(`dev ended: ${said}`));
    });
  });
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  server.removeAllListeners('exit');
  server.kill('SIGINT');
  await new Promise((resolve) => server.once('close', resolve));
  rmSync(folder, { recursive: true, force: true });
});

test('while writing, search works and pages follow the file that was saved', async () => {
  const page = await browser.newPage();
  await page.goto(`${address}search/?q=book`);
  await page.waitForSelector('.found a', { timeout: 60_000 });

  const file = join(folder, 'content/teams/front-desk.yaml');
  await page.goto(`${address}teams/front-desk/`);
  expect(await page.locator('h1').textContent()).not.toContain('The desk by the door');
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^name:.*$/m, 'name: The desk by the door'));
  await page.getByRole('heading', { level: 1, name: 'The desk by the door' }).waitFor({ timeout: 20_000 });

  writeFileSync(join(folder, 'content/teams/night-desk.yaml'), 'name: Night desk\ncontact:\n  tel: 0800 555 299\n');
  await expect
    .poll(async () => (await page.request.get(`${address}teams/night-desk/`)).status(), { timeout: 20_000 })
    .toBe(200);
});
