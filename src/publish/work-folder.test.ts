import { spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { tryLock } from './lock-file.ts';
import { BuildUnderWay, ForeignFolder, openWorkFolder } from './work-folder.ts';

let folder = '';
let root = '';
let out = '';

beforeEach(() => {
  folder = mkdtempSync(join(realpathSync(tmpdir()), 'work-'));
  root = join(folder, 'playbook');
  out = join(folder, 'served');
  mkdirSync(join(root, 'content'), { recursive: true });
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function site(place: string, words: string): void {
  mkdirSync(place, { recursive: true });
  writeFileSync(join(place, 'build.json'), '{"waymark": "0.1.0"}');
  writeFileSync(join(place, 'index.html'), words);
}

const page = (place = out): string => readFileSync(join(place, 'index.html'), 'utf8');

test('the staged site takes the place of the served one, and nothing is left beside it', () => {
  site(out, 'old');
  const work = openWorkFolder(root, out);
  site(work.staging, 'new');
  expect(page()).toBe('old');
  work.swap();
  work.close();
  expect(page()).toBe('new');
  expect(readdirSync(join(folder, '.waymark', 'served'))).toEqual([]);
});

test('a build that is given up leaves the served site, and no lock', () => {
  site(out, 'old');
  const work = openWorkFolder(root, out);
  site(work.staging, 'half');
  work.close();
  expect(page()).toBe('old');
  openWorkFolder(root, out).close();
});

test('the first site of all needs no folder to be there', () => {
  const deep = join(root, 'a', 'b', 'dist');
  const work = openWorkFolder(root, deep);
  site(work.staging, 'new');
  work.swap();
  work.close();
  expect(page(deep)).toBe('new');
});

test('what an earlier build staged is not mixed with this one', () => {
  const first = openWorkFolder(root, out);
  writeFileSync(join(first.staging, 'left-over.html'), 'x');
  rmSync(join(folder, '.waymark', 'served', 'lock'));
  const second = openWorkFolder(root, out);
  expect(readdirSync(second.staging)).toEqual([]);
});

test('a run that was stopped between its two renames is put right by the next', () => {
  site(join(folder, '.waymark', 'served', 'previous'), 'old');
  openWorkFolder(root, out).close();
  expect(page()).toBe('old');
});

test('the site of one folder is never put in the place of another', () => {
  site(join(folder, '.waymark', 'served', 'previous'), 'old');
  openWorkFolder(root, join(folder, 'other')).close();
  expect(existsSync(join(folder, 'other'))).toBe(false);
  openWorkFolder(root, out).close();
  expect(page()).toBe('old');
});

test.each<[string, () => string]>([
  ['a folder with files of somebody else', () => (writeFileSync(join(mkdirOf(out), 'thesis.doc'), 'x'), out)],
  ['a folder with another build.json', () => (writeFileSync(join(mkdirOf(out), 'build.json'), '{"scripts": 1}'), out)],
  ['a folder with a broken build.json', () => (writeFileSync(join(mkdirOf(out), 'build.json'), '{'), out)],
  ['a file', () => (writeFileSync(out, 'x'), out)],
  ['the playbook itself', () => root],
  ['the playbook itself, though it looks like a site', () => (site(root, 'x'), root)],
  ['a folder that holds the playbook', () => (site(folder, 'x'), folder)],
  ['the whole disk', () => sep],
])('%s is refused before anything is written', (_, make) => {
  const place = make();
  const before = readdirSync(folder, { recursive: true }).sort();
  expect(() => openWorkFolder(root, place)).toThrow(ForeignFolder);
  expect(readdirSync(folder, { recursive: true }).sort()).toEqual(before);
});

function mkdirOf(place: string): string {
  mkdirSync(place, { recursive: true });
  return place;
}

test('an empty folder is taken', () => {
  mkdirSync(out);
  const work = openWorkFolder(root, out);
  site(work.staging, 'new');
  work.swap();
  expect(page()).toBe('new');
});

test('while a living process builds the same site, a second build is refused by name', () => {
  const work = openWorkFolder(root, out);
  expect(() => openWorkFolder(root, out)).toThrow(BuildUnderWay);
  expect(() => openWorkFolder(root, out)).toThrow(String(process.pid));
  const other = openWorkFolder(root, join(folder, 'other'));
  other.close();
  work.close();
  openWorkFolder(root, out).close();
});

test('a lock of a process that has ended is taken over', async () => {
  const child = spawn(process.execPath, ['-e', '']);
  const { pid } = child;
  await new Promise((resolve) => child.on('exit', resolve));
  mkdirSync(join(folder, '.waymark', 'served'), { recursive: true });
  writeFileSync(join(folder, '.waymark', 'served', 'lock'), `${String(pid)} 1`);
  openWorkFolder(root, out).close();
});

test.each(['', 'x', '0 1', '-1 1', `${String(process.pid)} 1`, String(process.pid)])(
  'a lock that says %j holds nobody off: its process is another by now',
  (text) => {
    const file = join(folder, 'lock');
    writeFileSync(file, text);
    const lock = tryLock(file);
    expect('release' in lock).toBe(process.platform === 'linux' || !text.startsWith(String(process.pid)));
  },
);

test('of eight processes that want one lock, one at a time holds it', async () => {
  const file = join(folder, 'lock');
  const log = join(folder, 'log');
  const script = `
    import { appendFileSync } from 'node:fs';
    import { waitForLock } from ${JSON.stringify(new URL('./lock-file.ts', import.meta.url).href)};
    for (let turn = 0; turn < 3; turn += 1) {
      const lock = await waitForLock(${JSON.stringify(file)});
      appendFileSync(${JSON.stringify(log)}, 'in ');
      await new Promise((resolve) => setTimeout(resolve, 5));
      appendFileSync(${JSON.stringify(log)}, 'out ');
      lock.release();
    }`;
  const codes = await Promise.all(
    Array.from(
      { length: 8 },
      () =>
        new Promise((resolve) => {
          spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: 'inherit' }).on('exit', resolve);
        }),
    ),
  );
  expect(codes).toEqual(Array(8).fill(0));
  expect(readFileSync(log, 'utf8')).toBe('in out '.repeat(24));
});
