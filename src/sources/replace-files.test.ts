import { spawnSync } from 'node:child_process';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { replaceFiles, undoUnfinished, type NewFile } from './replace-files.ts';

const folder = 'content/measurements/desk';
let root = '';
beforeEach(() => {
  root = mkdtempSync(join(realpathSync(tmpdir()), 'replace-'));
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

const at = (name: string): string => join(root, folder, name);
const bytes = (text: string): Uint8Array => Buffer.from(text);
const old = { 'one.csv': 'old one', 'two.csv': 'old two' };
const fresh = { 'one.csv': 'new one', 'two.csv': 'new two', 'three.csv': 'new three' };

function layOld(): void {
  mkdirSync(join(root, folder), { recursive: true });
  for (const [name, text] of Object.entries(old)) writeFileSync(at(name), text);
}

function newFiles(): readonly NewFile[] {
  return Object.entries(fresh).map(([name, text]) => ({
    name,
    bytes: bytes(text),
    before: name in old ? bytes(old[name as keyof typeof old]) : undefined,
  }));
}

function standing(): Readonly<Record<string, string>> {
  if (!existsSync(join(root, folder))) return {};
  const names = readdirSync(join(root, folder)).filter((name) => !name.startsWith('.'));
  return Object.fromEntries(names.map((name) => [name, readFileSync(at(name), 'utf8')]));
}

test('files are replaced and added, and nothing else is left', () => {
  layOld();
  replaceFiles(root, folder, newFiles());
  expect(standing()).toEqual(fresh);
  expect(readdirSync(join(root, folder)).toSorted()).toEqual(Object.keys(fresh).toSorted());
});

test('a file that was changed meanwhile keeps its change, and so do the others', () => {
  layOld();
  writeFileSync(at('two.csv'), 'somebody was faster');
  expect(() => {
    replaceFiles(root, folder, newFiles());
  }).toThrow('two.csv was changed while it was being read');
  expect(standing()).toEqual({ ...old, 'two.csv': 'somebody was faster' });
});

test.each(['content', 'content/measurements', folder])('a symbolic link at %s is not followed', (link) => {
  const elsewhere = mkdtempSync(join(realpathSync(tmpdir()), 'elsewhere-'));
  mkdirSync(join(root, link, '..'), { recursive: true });
  symlinkSync(elsewhere, join(root, link));
  expect(() => {
    replaceFiles(root, folder, newFiles());
  }).toThrow('is a symbolic link');
  expect(readdirSync(elsewhere)).toEqual([]);
  rmSync(elsewhere, { recursive: true });
});

test('a file that is a symbolic link is neither followed nor replaced', () => {
  layOld();
  const elsewhere = join(root, 'elsewhere.csv');
  writeFileSync(elsewhere, 'mine');
  rmSync(at('two.csv'));
  symlinkSync(elsewhere, at('two.csv'));
  expect(() => {
    replaceFiles(root, folder, newFiles());
  }).toThrow('is a symbolic link');
  expect(readFileSync(elsewhere, 'utf8')).toBe('mine');
  expect(lstatSync(at('two.csv')).isSymbolicLink()).toBe(true);
  expect(readFileSync(at('one.csv'), 'utf8')).toBe('old one');
});

/**
 * Runs the replacement in a process of its own, in which the nth call that changes the disk is not like the others.
 * @param how `kill`: the process is killed before it, or in the middle of writing; otherwise it fails with this code
 */
function replaceWith(
  nth: number,
  how: 'kill' | 'ENOSPC' | 'EACCES',
): { readonly killed: boolean; readonly said: string; readonly calls: number } {
  const hook = join(root, 'system.cjs');
  writeFileSync(
    hook,
    `const fs = require('node:fs');
let calls = 0;
for (const name of ['mkdirSync', 'openSync', 'writeFileSync', 'fsyncSync', 'renameSync', 'rmSync', 'rmdirSync']) {
  const real = fs[name];
  fs[name] = (...given) => {
    if (globalThis.isAtWork) calls += 1;
    else return real(...given);
    if (calls === ${String(nth)}) {
      if (name === 'writeFileSync') real(given[0], given[1].subarray(0, given[1].length / 2));
      if (${JSON.stringify(how)} === 'kill') process.kill(process.pid, 'SIGKILL');
      throw Object.assign(new Error('the system says no'), { code: ${JSON.stringify(how)} });
    }
    return real(...given);
  };
}
process.on('exit', () => process.stdout.write('calls:' + calls));
require('node:module').syncBuiltinESMExports();
`,
  );
  const files = newFiles().map(({ name, bytes: all, before }) => ({
    name,
    text: Buffer.from(all).toString(),
    before: before && Buffer.from(before).toString(),
  }));
  const script = `
import { replaceFiles } from ${JSON.stringify(pathToFileURL(join(import.meta.dirname, 'replace-files.ts')).href)};
const files = ${JSON.stringify(files)}.map(({ name, text, before }) => ({
  name, bytes: Buffer.from(text), before: before === undefined ? undefined : Buffer.from(before) }));
globalThis.isAtWork = true;
try {
  replaceFiles(${JSON.stringify(root)}, ${JSON.stringify(folder)}, files);
} catch (error) {
  process.stdout.write(error.message);
}`;
  const ended = spawnSync(process.execPath, ['--require', hook, '--input-type=module', '--eval', script], {
    encoding: 'utf8',
  });
  return {
    killed: ended.signal === 'SIGKILL',
    said: ended.stdout.replace(/calls:\d+$/, ''),
    calls: Number(/calls:(\d+)$/.exec(ended.stdout)?.[1] ?? 0),
  };
}

function eachOldOrNew(): void {
  const found = standing();
  for (const name of Object.keys(fresh) as (keyof typeof fresh)[])
    expect([fresh[name], name in old ? old[name as keyof typeof old] : undefined], name).toContain(found[name]);
}

test('killed at any moment, each file is old or new, and the next run makes all of them one or the other', () => {
  layOld();
  const { calls } = replaceWith(0, 'kill');
  expect(standing()).toEqual(fresh);
  expect(calls).toBeGreaterThan(20);
  const ends = new Set<string>();
  for (let nth = 1; nth <= calls; nth += 1) {
    rmSync(join(root, folder), { recursive: true });
    layOld();
    expect(replaceWith(nth, 'kill').killed).toBe(true);
    eachOldOrNew();
    undoUnfinished(root, folder);
    expect([old, fresh]).toContainEqual(standing());
    expect(readdirSync(join(root, folder)).filter((name) => name.startsWith('.'))).toEqual([]);
    ends.add(standing()['one.csv'] ?? '');
    const [, two] = newFiles();
    if (standing()['two.csv'] === 'old two' && two) replaceFiles(root, folder, [two]);
    expect(standing()['two.csv']).toBe('new two');
  }
  expect(ends).toEqual(new Set(['old one', 'new one']));
}, 60_000);

test.each(['ENOSPC', 'EACCES'] as const)(
  'refused with %s at any moment, it leaves all old or all new',
  (code) => {
    layOld();
    const { calls } = replaceWith(0, code);
    let refused = 0;
    for (let nth = 1; nth <= calls; nth += 1) {
      rmSync(join(root, folder), { recursive: true });
      layOld();
      const { said } = replaceWith(nth, code);
      if (said !== '') refused += 1;
      expect(standing(), `call ${String(nth)}: ${said}`).toEqual(said === '' ? fresh : old);
      if (said !== '') expect(said).toMatch(code === 'ENOSPC' ? 'the disk is full' : 'you may not write there');
    }
    expect(refused).toBeGreaterThan(10);
  },
  60_000,
);

test('a folder that was not there is not there after a refusal', () => {
  expect(() => {
    replaceFiles(root, folder, newFiles());
  }).toThrow('was changed while it was being read');
  expect(existsSync(join(root, 'content'))).toBe(false);
});
