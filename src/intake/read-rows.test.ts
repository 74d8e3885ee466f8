import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { locateEnd, locateFaults } from './locate-faults.ts';
import { readRows } from './read-rows.ts';
import { readHead } from './their-file.ts';

let folder = '';
let path = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'rows-'));
  path = join(folder, 'theirs.csv');
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function rowsOf(bytes: string | Uint8Array) {
  writeFileSync(path, bytes);
  const rows: (readonly string[])[] = [];
  const fault = await readRows(path, readHead(path, 'theirs.csv').separator, (record) => rows.push(record));
  return { rows, fault };
}

test.each([
  ['commas', 'a,b\n1,2\n'],
  ['semicolons', 'a;b\n1;2\n'],
  ['tabs', 'a\tb\n1\t2\n'],
  ['line ends of Windows', 'a,b\r\n1,2\r\n'],
  ['a mark of byte order', '\uFEFFa,b\n1,2\n'],
  ['quotes', '"a","b"\n"1","2"\n'],
  ['empty lines', 'a,b\n\n1,2\n\n'],
  ['no line end at the end', 'a,b\n1,2'],
  ['line ends of both kinds', 'a,b\r\n1,2\n'],
])('a table with %s is read', async (_, text) => {
  expect(await rowsOf(text)).toEqual({
    rows: [
      ['a', 'b'],
      ['1', '2'],
    ],
    fault: undefined,
  });
});

test('a separator inside a quoted heading is none', () => {
  writeFileSync(path, '"one, two, three";b\n1;2\n');
  expect(readHead(path, 'theirs.csv')).toMatchObject({ separator: ';', header: ['one, two, three', 'b'] });
});

test('a letter that two chunks share is read whole', async () => {
  const filler = 'x'.repeat(256 * 1024 - 5);
  const { rows, fault } = await rowsOf(`a,b\n${filler}€é,2\n`);
  expect(fault).toBeUndefined();
  expect(rows[1]?.[0]).toBe(`${filler}€é`);
});

test('bytes that are no UTF-8 end the reading, at their line and column', async () => {
  const bytes = Buffer.concat([Buffer.from('a,b\n1,2\nB'), Buffer.from([0xfc]), Buffer.from('ro,2\n')]);
  const { fault } = await rowsOf(bytes);
  expect(fault).toEqual({ is: 'encoding', byte: 9 });
  if (fault)
    expect(await locateEnd(path, 'theirs.csv', fault)).toMatchObject({
      rule: 'file-encoding',
      span: { line: 3, column: 2 },
    });
});

test('a letter that the end of the file cuts is no UTF-8', async () => {
  expect((await rowsOf(Buffer.concat([Buffer.from('a,b\n1,'), Buffer.from([0xe2, 0x82])]))).fault).toEqual({
    is: 'encoding',
    byte: 6,
  });
});

test.each([
  ['a quote that is never closed', 'a,b\n1,2\n3,"4\n5,6\n'],
  ['a quote that closes within a word', 'a,b\n1,2\n3,"4" 5\n6,7\n'],
])('%s is told at its line', async (_, text) => {
  const { fault } = await rowsOf(text);
  expect(fault).toMatchObject({ is: 'csv' });
  if (fault) expect((await locateEnd(path, 'theirs.csv', fault)).span).toMatchObject({ line: 3, column: 3 });
});

test('a quote that is never closed does not gather a large file', async () => {
  const { rows, fault } = await rowsOf(`a,b\n1,"2\n${'3,4\n'.repeat(500_000)}`);
  expect(rows).toHaveLength(1);
  expect(fault).toEqual({ is: 'csv', ordinal: 1, why: 'long' });
});

test.each(['', '  \n'])('an empty file is refused: %j', (text) => {
  writeFileSync(path, text);
  expect(() => readHead(path, 'theirs.csv')).toThrow('"theirs.csv" is empty.');
});

test('UTF-16 is refused, with what to do', () => {
  writeFileSync(path, Buffer.from('\uFEFFa;b\n', 'utf16le'));
  expect(() => readHead(path, 'theirs.csv')).toThrow('is not UTF-8 text. Save it as CSV in UTF-8');
});

test('the place of a fault is where its field stands, whatever stands before it', async () => {
  const text = fc.string({ unit: fc.constantFrom('a', ' ', ',', '"', '\n', '\r\n', 'é', '€'), maxLength: 6 });
  const rows = fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(rows, fc.nat(), fc.constantFrom('\n', '\r\n'), async (cells, at, end) => {
      const row = at % cells.length;
      const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;
      const before = `a,b${end}${cells
        .slice(0, row)
        .map((pair) => pair.map(quoted).join(',') + end)
        .join('')}${quoted(cells[row]?.[0] ?? '')},`;
      const all = `a,b${end}${cells.map((pair) => pair.map(quoted).join(',') + end).join('')}`;
      writeFileSync(path, all);
      const fault = { rule: 'known-ids', field: 1, message: '', hint: '', ordinal: row + 1, rows: 1 } as const;
      const [located] = await locateFaults(path, 'theirs.csv', ',', [fault]);
      const lines = before.split('\n');
      expect(located?.span).toMatchObject({ line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 });
    }),
    { numRuns: 200 },
  );
});
