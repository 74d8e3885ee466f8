import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { copyPublic, UnfitPublicFile } from './copy-public.ts';

let folder = '';
let site = '';

beforeEach(() => {
  folder = mkdtempSync(join(realpathSync(tmpdir()), 'public-'));
  site = join(folder, 'site');
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function put(path: string): string {
  const file = join(folder, 'public', path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, path);
  return file;
}

test('pictures and the like are copied, folders and all', () => {
  for (const path of ['favicon.ico', 'images/shop/door.JPG', 'robots.txt']) put(path);
  copyPublic(folder, site);
  expect(readFileSync(join(site, 'images/shop/door.JPG'), 'utf8')).toBe('images/shop/door.JPG');
  expect(existsSync(join(site, 'robots.txt'))).toBe(true);
});

test('a playbook without such a folder is fine', () => {
  copyPublic(folder, site);
  expect(existsSync(site)).toBe(false);
});

test.each([
  'index.html',
  'journeys/surplus/index.html',
  'x.js',
  'x.svg',
  'x.css',
  'x.mjs',
  'x.json',
  'x',
  'x.png.html',
])('%s, which a browser may run or take for a page, is refused by name', (path) => {
  put(path);
  expect(() => {
    copyPublic(folder, site);
  }).toThrow(UnfitPublicFile);
  expect(() => {
    copyPublic(folder, site);
  }).toThrow(`public/${path} `);
});

test('names that begin with a dot are passed over', () => {
  for (const path of ['.DS_Store', '.git/config', 'images/.hidden.html']) put(path);
  copyPublic(folder, site);
  expect(existsSync(site)).toBe(false);
});

test.each(['picture.png', 'images'])('a link is refused, and not followed: %s', (name) => {
  writeFileSync(join(folder, 'outside.png'), 'OUTSIDE');
  mkdirSync(join(folder, 'elsewhere'));
  writeFileSync(join(folder, 'elsewhere', 'a.png'), 'OUTSIDE');
  mkdirSync(join(folder, 'public'));
  symlinkSync(join(folder, name === 'images' ? 'elsewhere' : 'outside.png'), join(folder, 'public', name));
  expect(() => {
    copyPublic(folder, site);
  }).toThrow(UnfitPublicFile);
  expect(existsSync(join(site, name))).toBe(false);
});
