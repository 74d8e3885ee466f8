import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Playbook } from '../model/playbook.ts';
import { openPlaybook } from '../playbook.ts';
import { locateFindings } from '../sources/locate-findings.ts';
import { workingTree } from '../sources/working-tree.ts';

const room = join(import.meta.dirname, '../testing/forty-teams');
const names = readdirSync(room).sort();

async function opened(name: string): Promise<{ readonly playbook: Playbook; readonly told: readonly string[] }> {
  const source = workingTree(join(room, name));
  const { playbook, findings } = await openPlaybook(source, { today: ({ data }) => data?.frozenOn ?? '' });
  const told = locateFindings(source, findings).map(
    ({ severity, at, span, rule, message, frame }) =>
      `${severity} ${name}/${at.file}:${span.line} ${rule}: ${message}\n    ${frame}`,
  );
  return { playbook, told };
}

const books = await Promise.all(names.map(opened));

describe.each(names.map((name, index) => [name, books[index]] as const))('%s', (_, book) => {
  test('is a playbook that stands still and has a journey with a moment of truth', () => {
    expect(book?.playbook.settings.data?.frozenOn).toBe('2026-11-20');
    expect(book?.playbook.journeys.some(({ moments }) => moments.length > 0)).toBe(true);
  });

  test('is right, and no rule says that it is wrong', () => {
    expect(book?.told.filter((line) => line.startsWith('error'))).toEqual([]);
  });
});

test('forty teams wrote two hundred entries, in three languages', () => {
  const items = books.flatMap(({ playbook }) => playbook.items);
  expect(items.filter(({ kind }) => kind === 'team').length).toBeGreaterThanOrEqual(40);
  expect(items.filter(({ file }) => !/\/(?:channels|segments)\.yaml$/.test(file)).length).toBeGreaterThanOrEqual(200);
  expect(new Set(books.map(({ playbook }) => playbook.settings.language.slice(0, 2)))).toEqual(
    new Set(['de', 'en', 'fr']),
  );
});

test('they write as people do: with Windows line ends, .mdx, folded and literal text, and letters of other scripts', () => {
  const paths = readdirSync(room, { recursive: true, encoding: 'utf8' }).filter((path) =>
    /\.(?:md|mdx|yaml)$/.test(path),
  );
  const texts = paths.map((path) => readFileSync(join(room, path), 'utf8'));
  expect(paths.some((path) => path.endsWith('.mdx'))).toBe(true);
  for (const habit of [
    /\r\n/,
    /: >/,
    /: \|\n/,
    /^\s*#/m,
    /: "/,
    /: '/,
    /: \[/,
    /^\| /m,
    /\p{Script=Arabic}/u,
    /\p{Script=Hiragana}/u,
  ])
    expect(
      texts.some((text) => habit.test(text)),
      String(habit),
    ).toBe(true);
});

test('fewer than one warning or advice is told in fifty of their entries', () => {
  const told = books.flatMap((book) => book.told);
  const entries = books.reduce((sum, { playbook }) => sum + playbook.items.length, 0);
  expect(told.length, told.join('\n')).toBeLessThan(entries / 50);
});
