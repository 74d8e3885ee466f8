import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { basePlaybook } from '../testing/base-playbook.ts';
import { readEntries } from './read-entries.ts';
import { rememberReadings } from './reading-cache.ts';
import { workingTree } from './working-tree.ts';

const greeting = 'content/touchpoints/greet-me.md';
let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'waymark-readings-'));
  for (const [path, text] of Object.entries(basePlaybook)) write(path, text);
  // Files of the last two seconds are not remembered.
  vi.useFakeTimers({ now: Date.now() + 10_000, toFake: ['Date'] });
});
afterEach(() => {
  vi.useRealTimers();
  rmSync(root, { recursive: true, force: true });
});

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

/** Reads as a check does. `asked`: the files whose bytes were wanted. */
async function check() {
  const tree = workingTree(root);
  const asked: string[] = [];
  const source = {
    ...tree,
    read: (path: string) => {
      asked.push(path);
      return tree.read(path);
    },
  };
  const cache = rememberReadings(root);
  const reading = await readEntries(source, cache.known);
  cache.keep();
  return { reading, asked };
}

test('a second check opens no file and finds the same, the words of plays included', async () => {
  const first = await check();
  const second = await check();
  expect(first.asked).toHaveLength(Object.keys(basePlaybook).length);
  expect(second.asked).toEqual([]);
  const told = ({ reading }: Awaited<ReturnType<typeof check>>) =>
    reading.entries.map(({ file, kind, id, data, body }) => ({
      file,
      kind,
      id,
      data,
      facts: body?.facts,
      words: body?.text,
    }));
  expect(told(second)).toEqual(told(first));
  expect(second.reading.measurements).toEqual(first.reading.measurements);
});

test('a file that changed is read again, and it alone, whatever date it claims', async () => {
  const dated = new Date('2026-01-01');
  utimesSync(join(root, greeting), dated, dated);
  await check();
  write(greeting, basePlaybook[greeting].replace('Greet me', 'Greet us'));
  utimesSync(join(root, greeting), dated, dated);
  const { reading, asked } = await check();
  expect(asked).toEqual([greeting]);
  expect(reading.entries.find(({ file }) => file === greeting)?.data).toMatchObject({ title: 'Greet us' });
});

test('a file that is gone is forgotten', async () => {
  await check();
  rmSync(join(root, greeting));
  const { reading } = await check();
  expect(reading.entries.map(({ file }) => file)).not.toContain(greeting);
  expect(readFileSync(join(root, '.waymark/readings.json'), 'utf8')).not.toContain(greeting);
});

test('a file touched a moment ago is read again the next time', async () => {
  vi.useRealTimers();
  await check();
  expect((await check()).asked).toHaveLength(Object.keys(basePlaybook).length);
});

test('the words of plays are not kept twice', async () => {
  write(greeting, `${basePlaybook[greeting]}\nThe second paragraph stays where it is.\n`);
  const { reading } = await check();
  expect(reading.entries.find(({ file }) => file === greeting)?.body?.text).toContain('stays where it is');
  expect(readFileSync(join(root, '.waymark/readings.json'), 'utf8')).not.toContain('stays where it is');
});

test('a memory that cannot be read costs time and nothing else', async () => {
  await check();
  for (const damage of ['', '{', 'null', '{"version":"another","readings":[]}']) {
    write('.waymark/readings.json', damage);
    expect((await check()).reading.entries).toHaveLength(Object.keys(basePlaybook).length - 1);
  }
});
