import { existsSync, lstatSync, readdirSync, readFileSync, statSync, chmodSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { playbookOnDisk, type PlaybookOnDisk } from '../testing/playbook-on-disk.ts';
import { replaceFile } from './replace-file.ts';
import { NotWritten } from './replace-files.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const name = '.github/CODEOWNERS';
let disk: PlaybookOnDisk;
beforeEach(() => {
  disk = playbookOnDisk();
});
afterEach(() => {
  disk.remove();
});
const read = () => readFileSync(join(disk.root, name), 'utf8');

test('a new file is written with the folders on its way, and nothing is left beside it', () => {
  replaceFile(disk.root, { name, bytes: bytes('new'), before: undefined });
  expect(read()).toBe('new');
  expect(readdirSync(join(disk.root, '.github'))).toEqual(['CODEOWNERS']);
});

test('a file keeps its mode, and its neighbours stay', () => {
  disk.write({ [name]: 'old', '.github/.import/mine.txt': 'mine' });
  chmodSync(join(disk.root, name), 0o640);
  replaceFile(disk.root, { name, bytes: bytes('new'), before: bytes('old') });
  expect(read()).toBe('new');
  expect(statSync(join(disk.root, name)).mode & 0o777).toBe(0o640);
  expect(readFileSync(join(disk.root, '.github/.import/mine.txt'), 'utf8')).toBe('mine');
});

test('a file changed meanwhile is refused and stays', () => {
  disk.write({ [name]: 'theirs' });
  expect(() => {
    replaceFile(disk.root, { name, bytes: bytes('new'), before: bytes('old') });
  }).toThrow(NotWritten);
  expect(read()).toBe('theirs');
  expect(readdirSync(join(disk.root, '.github'))).toEqual(['CODEOWNERS']);
});

test.each([
  ['the file', { [name]: { symlink: '../elsewhere' }, elsewhere: 'old' }],
  ['its folder', { '.github': { symlink: 'elsewhere' }, 'elsewhere/CODEOWNERS': 'old' }],
])('no symbolic link is followed where %s is one', (_, files) => {
  disk.write(files);
  expect(() => {
    replaceFile(disk.root, { name, bytes: bytes('new'), before: bytes('old') });
  }).toThrow('is a symbolic link');
  expect(read()).toBe('old');
});

test('what may give way does, whatever it holds: a link is replaced, and not followed', () => {
  disk.write({ [name]: { symlink: '../elsewhere' }, elsewhere: 'old' });
  replaceFile(disk.root, { name, bytes: bytes('new'), before: 'anything' });
  expect(lstatSync(join(disk.root, name)).isFile()).toBe(true);
  replaceFile(disk.root, { name, bytes: bytes('newer'), before: 'anything' });
  expect(read()).toBe('newer');
  expect(readFileSync(join(disk.root, 'elsewhere'), 'utf8')).toBe('old');
});

test('a folder never gives way', () => {
  disk.write({ [`${name}/kept`]: 'kept' });
  expect(() => {
    replaceFile(disk.root, { name, bytes: bytes('new'), before: 'anything' });
  }).toThrow('could not be written: a folder stands there');
  expect(readdirSync(join(disk.root, '.github'))).toEqual(['CODEOWNERS']);
});

test('where it cannot be written, no folder made for it is left', () => {
  disk.write({ '.github': 'a file' });
  expect(() => {
    replaceFile(disk.root, { name: '.github/more/CODEOWNERS', bytes: bytes('new'), before: undefined });
  }).toThrow(NotWritten);
  expect(existsSync(join(disk.root, '.github/more'))).toBe(false);
});
