import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { get, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPreview, type PreviewSite } from './preview-site.ts';

let folder = '';
let served: PreviewSite;

beforeAll(async () => {
  folder = mkdtempSync(join(realpathSync(tmpdir()), 'preview-'));
  mkdirSync(join(folder, 'site/teams/bar'), { recursive: true });
  writeFileSync(join(folder, 'secret.txt'), 'OUTSIDE');
  writeFileSync(join(folder, 'site/index.html'), 'HOME');
  writeFileSync(join(folder, 'site/404.html'), 'NOT HERE');
  writeFileSync(join(folder, 'site/.env'), 'OUTSIDE');
  writeFileSync(join(folder, 'site/teams/bar/index.html'), 'BAR');
  mkdirSync(join(folder, 'site/assets'));
  for (const file of ['page.CkW-pzfl.css', 'page.css']) writeFileSync(join(folder, 'site/assets', file), '');
  served = await openPreview(join(folder, 'site'), '/play/', 47_310);
});

afterAll(async () => {
  await served.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Asks with the path as it is: a browser would tidy it first. */
async function ask(path: string): Promise<IncomingMessage & { readonly text: string }> {
  const { hostname, port } = new URL(served.address);
  return new Promise((resolve, reject) => {
    get({ hostname, port, path }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => (text += part));
      response.on('end', () => {
        resolve(Object.assign(response, { text }));
      });
    }).on('error', reject);
  });
}

test.each([
  ['/play/', 200, 'HOME'],
  ['/play/teams/bar/', 200, 'BAR'],
  ['/play/nothing/', 404, 'NOT HERE'],
  ['/play/.env', 404, 'NOT HERE'],
  ['/play/../secret.txt', 404, 'NOT HERE'],
  ['/play/..%2fsecret.txt', 404, 'NOT HERE'],
  ['/play/%2e%2e/secret.txt', 404, 'NOT HERE'],
  ['/play/..%5csecret.txt', 404, 'NOT HERE'],
  ['/play/%E0%A4%A', 404, 'NOT HERE'],
  ['/play/teams/bar/?x=%00', 200, 'BAR'],
  ['/play/%00', 404, 'NOT HERE'],
])('%s is answered with %i', async (path, status, text) => {
  expect(await ask(path)).toMatchObject({ statusCode: status, text });
});

test.each(['/', '/play', '/elsewhere/'])('%s, outside of the site, leads to it', async (path) => {
  expect(await ask(path)).toMatchObject({ statusCode: 302, headers: { location: '/play/' } });
});

test('no other site may frame a page', async () => {
  expect((await ask('/play/')).headers).toMatchObject({
    'content-security-policy': "frame-ancestors 'none'",
    'x-content-type-options': 'nosniff',
  });
});

test('it listens on this machine alone, and takes the next port where one is in use', async () => {
  const second = await openPreview(join(folder, 'site'), '/', Number(new URL(served.address).port));
  expect(new URL(second.address).hostname).toBe('127.0.0.1');
  expect(new URL(second.address).port).not.toBe(new URL(served.address).port);
  expect(await (await fetch(second.address)).text()).toBe('HOME');
  await second.close();
});

test.each([
  ['/play/assets/page.CkW-pzfl.css', 'public, max-age=31536000, immutable'],
  ['/play/assets/page.css', 'no-cache'],
  ['/play/', 'no-cache'],
])('%s is kept by a browser only where its name changes with what is in it', async (path, control) => {
  expect((await ask(path)).headers['cache-control']).toBe(control);
});
