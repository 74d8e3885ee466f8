import { describe, expect, test } from 'vitest';
import { openPlaybook } from '../playbook.ts';
import type { ExampleFiles } from '../rules/rule.ts';
import { baseDay, basePlaybook, baseWith, greetingFile, personaFile } from '../testing/base-playbook.ts';
import { memorySource } from '../testing/memory-source.ts';
import { locateFindings } from './locate-findings.ts';
import { readEntries, type KnownReadings } from './read-entries.ts';
import type { Source } from './source.ts';

const told = async (...layers: readonly ExampleFiles[]): Promise<readonly string[]> => {
  const source = memorySource(basePlaybook, ...layers);
  const { findings } = await openPlaybook(source, { today: baseDay });
  return locateFindings(source, findings).map(
    ({ at, span, rule, message }) => `${at.file}:${String(span.line)}:${String(span.column)} ${rule}: ${message}`,
  );
};

const personas = (count: number): ExampleFiles =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `content/personas/customer-${String(index)}.yaml`,
      `title: Customer ${String(index)}\nneed: A good drink\n`,
    ]),
  );

describe('one broken file among 300', () => {
  test.each<[string, ExampleFiles[string], string]>([
    ['that is no YAML', 'title: [\n', 'yaml-syntax'],
    ['with a field of another name', `${personaFile}need-of: x\n`, 'field-known'],
    ['in another encoding', { bytes: [0x74, 0xe9] }, 'file-encoding'],
    ['that cannot be read', { unreadable: 'EACCES' }, 'file-readable'],
    ['that is a link', { symlink: '../x' }, 'file-symlink'],
    ['that is too deep', `title: ${'['.repeat(100_000)}`, 'yaml-dialect'],
  ])('%s is the only finding, and all others are in the playbook', async (_, broken, rule) => {
    const source = memorySource(basePlaybook, personas(299), { 'content/personas/broken.yaml': broken });
    const { playbook, findings } = await openPlaybook(source, { today: baseDay });
    expect(findings.map((finding) => `${finding.rule} ${finding.at.file}`)).toEqual([
      `${rule} content/personas/broken.yaml`,
    ]);
    expect(playbook.personas).toHaveLength(300);
  });
});

test('faults of three files are all told in one run', async () => {
  expect(
    await told(
      { 'content/personas/a.yaml': 'title: [\n', 'content/personas/b.yaml': 'title: B\nnede: x\n' },
      baseWith('journeys/my-order.yaml', 'owner: guest-office', 'owner: nobody'),
    ),
  ).toEqual([
    expect.stringMatching(/a\.yaml:1:9 yaml-syntax/),
    expect.stringMatching(/b\.yaml:2:1 field-known/),
    expect.stringMatching(/my-order\.yaml:3:8 owner-exists/),
  ]);
});

test('a link to a file that is there and broken is not told as broken a second time', async () => {
  const findings = await told({
    'content/touchpoints/greet-me.md': greetingFile.replace('title: Greet me', 'title: ['),
  });
  expect(findings.map((line) => line.split(':')[0])).toEqual(['content/touchpoints/greet-me.md']);
});

test.each([
  ['a number where text is expected', 'title: 0755', '2:8', /quotation marks/],
  ['a version where text is expected', 'title: 1.10', '2:8', /quotation marks/],
  ['true where text is expected', 'title: true', '2:8', /quotation marks/],
])('%s is refused and says to put it in quotation marks', async (_, line, place, hint) => {
  const source = memorySource(basePlaybook, {
    'content/touchpoints/greet-me.md': greetingFile.replace('title: Greet me', line),
  });
  const { findings } = await openPlaybook(source, { today: baseDay });
  const [finding, ...more] = locateFindings(source, findings);
  expect(more).toEqual([]);
  expect(finding?.rule).toBe('field-value');
  expect(`${String(finding?.span.line)}:${String(finding?.span.column)}`).toBe(place);
  expect(finding?.hint).toMatch(hint);
});

test.each([
  ['a day that there is not', 'date: 2026-05-28', 'date: 2026-02-30'],
  ['a day written another way', 'date: 2026-05-28', 'date: 28/05/2026'],
  ['a moment instead of a day', 'date: 2026-05-28', 'date: 2026-05-28T10:00:00Z'],
])('%s is refused', async (_, before, after) => {
  expect(await told(baseWith('content/decisions/focus-on-the-cup.md', before, after))).toEqual([
    expect.stringContaining('content/decisions/focus-on-the-cup.md:4:7 field-value'),
  ]);
});

test('places in Markdown count from the head of the file, also behind a byte order mark and with lines of Windows', async () => {
  const broken = greetingFile.replace('owner: counter', 'owner: nobody');
  const expected = expect.stringContaining('content/touchpoints/greet-me.md:4:8 owner-exists') as string;
  expect(await told({ 'content/touchpoints/greet-me.md': broken })).toEqual([expected]);
  expect(await told({ 'content/touchpoints/greet-me.md': `\uFEFF${broken.replaceAll('\n', '\r\n')}` })).toEqual([
    expected,
  ]);
});

test('columns count letters as editors do: an emoji before the place takes two', async () => {
  const findings = await told({
    'content/personas/odd.yaml': 'title: Odd\nneed: x\nvalues: ["👋", 1]\n',
  });
  expect(findings[0]).toContain('content/personas/odd.yaml:3:16 ');
});

test('a file is not read where its path, type or size already say no', async () => {
  const files = [
    { path: 'content/teams/big.yaml', type: 'file' as const, size: 1024 * 1024 + 1 },
    { path: 'content/measurements/till/2026-10.csv', type: 'file' as const, size: 4 * 1024 * 1024 + 1 },
    { path: 'content/teams/link.yaml', type: 'symlink' as const, size: 0 },
    { path: 'content/teams/pipe.yaml', type: 'special' as const, size: 0 },
    { path: 'content/glossary', type: 'closed' as const, size: 0 },
    { path: 'content/code.ts', type: 'file' as const, size: 1 },
    { path: 'content/.env', type: 'file' as const, size: 1 },
  ];
  const source: Source = {
    list: () => Promise.resolve(files),
    read: (path) => {
      throw new Error(`read ${path}`);
    },
  };
  const reading = await readEntries(source);
  expect(reading.troubles.map(({ type }) => type)).toEqual([
    'size',
    'size',
    'symlink',
    'special',
    'unreadable',
    'unexpected',
  ]);
  expect(reading.ignored).toBe(1);
  expect([...reading.unreadable]).toEqual(['team/big']);
});

test('what was read before is not read again, what changed is, and what is gone is forgotten', async () => {
  const read: string[] = [];
  const spring = (stamps: Readonly<Record<string, string>>): Source => ({
    list: () =>
      Promise.resolve(
        Object.entries(stamps).map(([path, stamp]) => ({ path, type: 'file' as const, size: 10, stamp })),
      ),
    read: (path) => {
      read.push(path);
      return new TextEncoder().encode(personaFile);
    },
  });
  const known: KnownReadings = new Map();
  const paths = ['content/personas/a.yaml', 'content/personas/b.yaml'] as const;
  await readEntries(spring({ [paths[0]]: '1', [paths[1]]: '1' }), known);
  const again = await readEntries(spring({ [paths[0]]: '1', [paths[1]]: '2' }), known);
  expect(read).toEqual([...paths, paths[1]]);
  expect(again.entries).toHaveLength(2);
  const last = await readEntries(spring({ [paths[1]]: '2' }), known);
  expect(last.entries.map(({ id }) => id)).toEqual(['b']);
  expect([...known.keys()]).toEqual([paths[1]]);
});
