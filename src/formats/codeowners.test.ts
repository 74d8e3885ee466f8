import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { AnyItem, Playbook } from '../model/playbook.ts';
import { readPlaybook } from '../playbook.ts';
import { workingTree } from '../sources/working-tree.ts';
import { barFile, basePlaybook, officeFile } from '../testing/base-playbook.ts';
import { whoIsAsked } from '../testing/codeowners-reader.ts';
import { memorySource } from '../testing/memory-source.ts';
import { toPattern, type Forge } from './codeowners-pattern.ts';
import { toCodeowners } from './codeowners.ts';

describe('a pattern means its path and no other', () => {
  test.each<[path: string, github: string | undefined, gitlab: string | undefined, neighbour: string]>([
    ['content/teams/a.yaml', '/content/teams/a.yaml', '/content/teams/a.yaml', 'more/content/teams/a.yaml'],
    ['our plays/a.md', '/our\\ plays/a.md', '/our\\ plays/a.md', 'our/plays/a.md'],
    ['a*b/c.md', '/a\\*b/c.md', '/a\\*b/c.md', 'axb/c.md'],
    ['a?b/c.md', '/a\\?b/c.md', '/a\\?b/c.md', 'axb/c.md'],
    ['**/c.md', '/\\*\\*/c.md', '/\\*\\*/c.md', 'x/y/c.md'],
    ['#1/c.md', undefined, '/\\#1/c.md', '1/c.md'],
    ['a #b/c.md', undefined, '/a\\ \\#b/c.md', 'a b/c.md'],
    ['[ab]/c.md', undefined, '/\\[ab\\]/c.md', 'a/c.md'],
    ['!a/c.md', '/!a/c.md', '/!a/c.md', 'a/c.md'],
    ['a.b/c+d.md', '/a.b/c+d.md', '/a.b/c+d.md', 'axb/c+d.md'],
    ['Wünsche/ключ.md', '/Wünsche/ключ.md', '/Wünsche/ключ.md', 'Wunsche/ключ.md'],
    ['a\\b/c.md', undefined, undefined, 'ab/c.md'],
    ['a\tb/c.md', undefined, undefined, 'a b/c.md'],
    ['a\nb/c.md', undefined, undefined, 'a/c.md'],
    ['a\u00a0b/c.md', undefined, undefined, 'a b/c.md'],
  ])('%j', (path, github, gitlab, neighbour) => {
    expect([toPattern(path, 'github'), toPattern(path, 'gitlab')]).toEqual([github, gitlab]);
    for (const [forge, pattern] of [
      ['github', github],
      ['gitlab', gitlab],
    ] as const) {
      if (pattern === undefined) continue;
      expect(whoIsAsked(`${pattern} @us`, forge, path)).toEqual({ '': ['@us'] });
      expect(whoIsAsked(`${pattern} @us`, forge, neighbour)).toEqual({});
    }
  });

  test('of a folder means all that is in it', () => {
    for (const forge of ['github', 'gitlab'] as const) {
      const line = `${toPattern('our plays/content/', forge) ?? ''} @us`;
      expect(whoIsAsked(line, forge, 'our plays/content/a/b.md')).toEqual({ '': ['@us'] });
      expect(whoIsAsked(line, forge, 'our plays/contents.md')).toEqual({});
    }
  });
});

const testing = join(import.meta.dirname, '../testing/forty-teams');
const books: readonly (readonly [name: string, root: string])[] = [
  ['the example', join(import.meta.dirname, '../..')],
  ...readdirSync(testing).map((name) => [name, join(testing, name)] as const),
];

/** Teams as a forge would have them, where the playbook itself names no handles. */
async function withHandles(root: string): Promise<Playbook> {
  const { playbook } = await readPlaybook(workingTree(root));
  for (const team of playbook.teams) Object.assign(team.data, { forge: `@org/${team.id}` });
  return playbook;
}

/** Ids of the teams that a file asks, told anew from what the files say. */
function expected(item: AnyItem): readonly string[] | undefined {
  const written: unknown = { ...item.data };
  const of = (name: string): readonly string[] => {
    const value: unknown = Reflect.get(written as object, name);
    return value === undefined ? [] : [value].flat().map(String);
  };
  const named = {
    journey: of('owner'),
    touchpoint: of('owner'),
    initiative: of('owner'),
    term: of('owner'),
    decision: of('deciders'),
    waiver: of('approvedBy'),
    notice: of('decidedBy'),
    team: [item.id],
  } as Readonly<Record<string, readonly string[]>>;
  const found = named[item.kind] ?? [];
  return found.length > 0 ? found : undefined;
}

function momentOwners(playbook: Playbook, item: AnyItem): readonly string[] {
  if (item.kind !== 'touchpoint') return [];
  const own = expected(item) ?? [];
  return playbook.journeys
    .filter(({ status, data }) => status === 'live' && data.momentsOfTruth?.some((one) => one.touchpoint === item.id))
    .flatMap(({ data }) => [data.owner ?? []].flat())
    .filter((team) => !own.includes(team));
}

const handles = (teams: readonly string[]): readonly string[] =>
  [...new Set(teams)].map((team) => `@org/${team}`).sort();
const sorted = (asked: readonly string[] | undefined): readonly string[] | undefined => asked && [...asked].sort();

describe.each(books)('every file of %s is owned by whom the playbook says', (_, root) => {
  test.each<[forge: Forge, folder: string]>([
    ['github', ''],
    ['github', 'docs/our playbook'],
    ['gitlab', ''],
    ['gitlab', 'docs/our #1 [playbook]'],
  ])('on %s, in the folder %j', async (forge, folder) => {
    const playbook = await withHandles(root);
    const guardian = playbook.settings.data?.guardian ?? '';
    const { lines, withoutHandle, unwritten } = toCodeowners(playbook, forge, folder);
    expect([withoutHandle, unwritten]).toEqual([[], []]);
    // Lines of somebody else before ours do not win.
    const text = ['* @org/everybody', ...lines].join('\n');
    const prefix = folder === '' ? '' : `${folder}/`;
    expect(playbook.items.length).toBeGreaterThan(10);
    for (const item of playbook.items) {
      const asked = whoIsAsked(text, forge, `${prefix}${item.file}`);
      const own = expected(item) ?? [guardian];
      const deciding = momentOwners(playbook, item);
      if (forge === 'github') expect(sorted(asked['']), item.file).toEqual(handles([...own, ...deciding]));
      else {
        expect(sorted(asked['[Playbook]']), item.file).toEqual(handles(own));
        expect(sorted(asked['^[Moments of truth]']) ?? [], item.file).toEqual(handles(deciding));
      }
    }
    for (const file of ['content/playbook.yaml', 'content/measurements/desk/2026-10.csv', 'content/channels.yaml'])
      expect(Object.values(whoIsAsked(text, forge, `${prefix}${file}`)), file).toContainEqual([`@org/${guardian}`]);
    expect(whoIsAsked(text, forge, `${prefix}README.md`)).toEqual({ '': ['@org/everybody'] });
  });
});

const bar = 'content/teams/bar.yaml';
const office = 'content/teams/guest-office.yaml';
const baseWithHandles = { ...basePlaybook, [bar]: `${barFile}forge: '@cafe/bar'\n` };

async function linesOf(files: Readonly<Record<string, string>>, forge: Forge = 'github') {
  const { playbook } = await readPlaybook(memorySource({ ...baseWithHandles, ...files }));
  return toCodeowners(playbook, forge, '');
}

describe('a team without a handle', () => {
  test('is left out, and told with the files that it answers for', async () => {
    const { lines, withoutHandle } = await linesOf({});
    expect(lines).toEqual([
      '/content/glossary/cup.md @cafe/bar',
      `/${bar} @cafe/bar`,
      '/content/touchpoints/cup-in-time.md @cafe/bar',
    ]);
    expect(withoutHandle.map(({ team }) => team)).toEqual(['counter', 'guest-office']);
    expect(withoutHandle[0]?.files).toContain('content/touchpoints/greet-me.md');
  });

  test('is one whose handle only another forge can know', async () => {
    const nested = { [bar]: `${barFile}forge: '@cafe/drinks/bar'\n` };
    expect((await linesOf(nested, 'github')).lines).toEqual([]);
    expect((await linesOf(nested, 'gitlab')).lines).toContain(`/${bar} @cafe/drinks/bar`);
  });

  test('leaves its files to the guardian', async () => {
    const { lines } = await linesOf({ [office]: `${officeFile}forge: '@cafe/office'\n` });
    expect(lines.slice(0, 2)).toEqual(['/content/ @cafe/office', '/journeys/ @cafe/office']);
    expect(whoIsAsked(lines.join('\n'), 'github', 'content/touchpoints/greet-me.md')).toEqual({ '': ['@cafe/office'] });
  });
});

test('a path that the forge cannot write is told, and no line of it is written', async () => {
  const { playbook } = await readPlaybook(memorySource(baseWithHandles));
  const { lines, unwritten } = toCodeowners(playbook, 'github', 'plays [new]');
  expect(lines).toEqual([]);
  expect(unwritten).toEqual(['content/glossary/cup.md', bar, 'content/touchpoints/cup-in-time.md']);
});
