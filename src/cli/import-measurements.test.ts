import { spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
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
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readYaml } from '../sources/yaml/read-yaml.ts';
import { library } from '../testing/built-library.ts';
import { launcher, runWaymark } from '../testing/run-waymark.ts';

const repository = join(import.meta.dirname, '../..');
let root = '';
beforeEach(() => {
  root = mkdtempSync(join(realpathSync(tmpdir()), 'import-'));
  cpSync(library, root, { recursive: true, filter: (path) => !/\.waymark|dist/.test(path.slice(library.length)) });
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

const map = `# The front desk's own list.
table: kept
columns: { channel: Via, day: Closed on, kept: In time }
constants: { touchpoint: check-out-at-the-desk, standard: no-queue }
values:
  channel: { Front desk: desk }
days: DD.MM.YYYY
`;
const csv = (rows: number, wrong = ''): string =>
  `Case;Closed on;Via;In time;Note\n${Array.from({ length: rows }, (_, row) => {
    const day = `${String(1 + (row % 28)).padStart(2, '0')}.${row % 2 === 0 ? '09' : '10'}.2026`;
    return `C-${String(row)};${day};Front desk;${row % 10 === 0 ? 'no' : 'yes'};"said ""fine"""\n`;
  }).join('')}${wrong}`;
const folder = (): string => join(root, 'content/measurements/desk');
const lay = (files: Readonly<Record<string, string>>): void => {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(root, name), text);
};
const run = (...more: readonly string[]) =>
  runWaymark(['import', 'measurements', 'cases.csv', '--source', 'desk', ...more], { cwd: root });

test('a list of cases is imported, and the playbook checks clean with it', async () => {
  lay({ 'cases.csv': csv(100), 'map.yaml': map });
  const { code, out, err } = await run('--map', 'map.yaml');
  expect(code).toBe(0);
  expect(out).toMatchInlineSnapshot(`
    "content/measurements/desk/2026-09.csv  new, 1 row
    content/measurements/desk/2026-10.csv  new, 1 row
    content/measurements/desk/map.yaml     new
    "
  `);
  expect(err).toMatchInlineSnapshot(`
    "100 rows read, 100 counted as cases.
    They are said to be all cases from 2026-09-01 to 2026-10-31. Where the list covers less, say so with --from and --to.
    Columns left out: "Case", "Note".
    Next: "waymark reliability" shows what the counts say.
    "
  `);
  expect(readFileSync(join(folder(), '2026-09.csv'), 'utf8')).toContain('no-queue,desk,,2026-09-01,2026-09-30,40,50\n');
  expect(readFileSync(join(folder(), 'map.yaml'), 'utf8')).toBe(map);
  const checked = await runWaymark(['check', '--strict'], { cwd: root });
  expect(checked.out).toContain('0 errors, 0 warnings');
  expect(checked.code).toBe(0);
});

test('one faulty row keeps all of them out, and is told where it stands', async () => {
  lay({ 'cases.csv': csv(100, 'C-100;31.09.2026;Front desk;yes;\n'), 'map.yaml': map });
  const { code, out, err } = await run('--map', 'map.yaml');
  expect(code).toBe(1);
  expect(out).toContain('cases.csv:102:7');
  expect(out).toContain('"Closed on" is "31.09.2026", which is no such day.');
  expect(err).toContain('Nothing was written: 1 row of 101 in cases.csv has a fault.');
  expect(existsSync(folder())).toBe(false);
});

test('the result as JSON says the same', async () => {
  lay({ 'cases.csv': csv(100), 'map.yaml': map });
  const { code, out, err } = await run('--map', 'map.yaml', '--json');
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(JSON.parse(out)).toMatchObject({
    version: 1,
    ok: true,
    table: 'kept',
    rows: { read: 100, counted: 100, leftOut: [] },
    columnsLeftOut: ['Case', 'Note'],
    written: [{ file: 'content/measurements/desk/2026-09.csv', is: 'new', rows: 1 }, { is: 'new' }, { is: 'new' }],
  });
  lay({ 'cases.csv': csv(100) });
  const again = await run('--json');
  expect(again.code).toBe(1);
  expect(JSON.parse(again.out)).toMatchObject({
    version: 1,
    ok: false,
    rows: { read: 100, faulty: 2 },
    findings: [{ rule: 'counted-twice', file: 'cases.csv', line: 2, column: 1 }, { line: 3 }],
    written: [],
  });
});

test('without a map one is proposed, on the side of results so that it can be saved', async () => {
  lay({ 'cases.csv': csv(100) });
  const { code, out, err } = await run();
  expect(code).toBe(2);
  expect(out).toMatch(/^table: kept\ncolumns:\n/);
  expect(err).toContain('has the columns "Case", "Closed on", "Via", "In time", "Note"');
  expect(existsSync(folder())).toBe(false);
});

test.each([
  ['no file', ['missing.csv', '--source', 'desk'], 'There is no file "missing.csv".'],
  ['a source that is no id', ['cases.csv', '--source', '../desk'], '--source takes small letters'],
  ['no source', ['cases.csv'], "required option '--source <name>' not specified"],
  ['a map that is not there', ['cases.csv', '--source', 'desk', '--map', 'm.yaml'], 'There is no file "m.yaml".'],
  ['a day that is none', ['cases.csv', '--source', 'desk', '--from', '1.1.2026'], '--from takes a day such as'],
])('%s is a wrong call', async (_, args, words) => {
  lay({ 'cases.csv': csv(3) });
  const { code, err } = await runWaymark(['import', 'measurements', ...args], { cwd: root });
  expect(err).toContain(words);
  expect(code).toBe(2);
});

test('a faulty map beside the tables is a finding of check', async () => {
  mkdirSync(folder(), { recursive: true });
  writeFileSync(join(folder(), 'map.yaml'), map.replace('days: DD.MM.YYYY', 'days: TT.MM.JJJJ'));
  const { code, out } = await runWaymark(['check'], { cwd: root });
  expect(out).toContain('content/measurements/desk/map.yaml:7:7');
  expect(code).toBe(1);
});

test('a folder that is a symbolic link is not written through', async () => {
  const elsewhere = mkdtempSync(join(realpathSync(tmpdir()), 'elsewhere-'));
  mkdirSync(join(root, 'content/measurements'));
  symlinkSync(elsewhere, folder());
  lay({ 'cases.csv': csv(100), 'map.yaml': map });
  const { code, err } = await run('--map', 'map.yaml');
  expect(err).toContain('is a symbolic link');
  expect(code).toBe(1);
  expect(readdirSync(elsewhere)).toEqual([]);
  rmSync(elsewhere, { recursive: true });
});

test('of imports at the same time, what stands at the end is whole', async () => {
  lay({ 'cases.csv': csv(2000), 'map.yaml': map });
  const ended = await Promise.all(Array.from({ length: 4 }, () => run('--map', 'map.yaml', '--replace')));
  expect(ended.filter(({ code }) => code === 0).length).toBeGreaterThan(0);
  for (const { code, err } of ended)
    expect(code === 0 || err.includes('Another import is at work here'), err).toBe(true);
  expect(readdirSync(folder()).toSorted()).toEqual(['2026-09.csv', '2026-10.csv', 'map.yaml']);
  expect(readFileSync(join(folder(), '2026-09.csv'), 'utf8')).toContain(',800,1000\n');
});

test('killed between two files, the next import takes back what was begun and does all of it', async () => {
  lay({ 'cases.csv': csv(100), 'map.yaml': map });
  await run('--map', 'map.yaml');
  const before = readdirSync(folder()).map((name) => readFileSync(join(folder(), name), 'utf8'));
  lay({
    'cases.csv': csv(200),
    'system.cjs': `const fs = require('node:fs');
const { renameSync } = fs;
fs.renameSync = (from, to) => {
  if (to.endsWith('2026-10.csv')) process.kill(process.pid, 'SIGKILL');
  renameSync(from, to);
};
require('node:module').syncBuiltinESMExports();
`,
  });
  const main = join(launcher, '../main.ts');
  const args = [
    '--require',
    join(root, 'system.cjs'),
    main,
    'import',
    'measurements',
    'cases.csv',
    '--source',
    'desk',
    '--replace',
  ];
  const child = spawn(process.execPath, args, { cwd: root, stdio: 'ignore' });
  expect(
    await new Promise((done) =>
      child.on('close', (_, signal) => {
        done(signal);
      }),
    ),
  ).toBe('SIGKILL');
  const texts = ['2026-09.csv', '2026-10.csv'].map((name) => readFileSync(join(folder(), name), 'utf8'));
  expect(texts[0]).toContain(',80,100\n');
  expect(texts[1]).toBe(before[1]);
  lay({ 'cases.csv': 'no table of ours\n' });
  const next = await run();
  expect(next.err).toContain('An import that was broken off has been taken back first.');
  expect(readdirSync(folder()).map((name) => readFileSync(join(folder(), name), 'utf8'))).toEqual(before);
  lay({ 'cases.csv': csv(200) });
  expect((await run('--replace')).code).toBe(0);
  expect(readFileSync(join(folder(), '2026-10.csv'), 'utf8')).toContain(',100,100\n');
});

test('the list and the map of the guide can be imported into the example, and are read without a trap', async () => {
  const guide = readFileSync(join(repository, 'docs/measurements.md'), 'utf8');
  const blockOf = (language: string): string => new RegExp(`\`\`\`${language}\\n([^\`]*)\`\`\``).exec(guide)?.[1] ?? '';
  expect(readYaml(blockOf('yaml'))).toMatchObject({ traps: [] });
  rmSync(root, { recursive: true });
  for (const part of ['content', 'journeys']) cpSync(join(repository, part), join(root, part), { recursive: true });
  lay({ 'cases.csv': blockOf('csv'), 'map.yaml': blockOf('yaml') });
  const { code, err } = await run('--map', 'map.yaml');
  expect(err).toContain('3 rows read, 2 counted as cases.');
  expect(err).toContain('1 row left out: Nobody was waiting.');
  expect(code).toBe(0);
  expect(readFileSync(join(folder(), '2026-11.csv'), 'utf8').split('\n').slice(1)).toEqual([
    'answer-the-call,a-person-answers,chat,,2026-11-01,2026-11-02,0,1',
    'answer-the-call,a-person-answers,phone,,2026-11-01,2026-11-02,1,1',
    '',
  ]);
});
