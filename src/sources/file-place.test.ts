import { describe, expect, test } from 'vitest';
import { placeOf } from './file-place.ts';

const troubleOf = (path: string) => {
  const place = placeOf(path);
  return place.is === 'trouble' ? place.trouble : undefined;
};

test.each([
  ['journeys/my-order.yaml', 'journey', 'my-order', 'yaml'],
  ['content/playbook.yaml', 'playbook', 'playbook', 'yaml'],
  ['content/channels.yaml', 'channels', 'channels', 'yaml'],
  ['content/segments.yaml', 'segments', 'segments', 'yaml'],
  ['content/touchpoints/greet-me.md', 'touchpoint', 'greet-me', 'md'],
  ['content/touchpoints/shop/door/greet-me.mdx', 'touchpoint', 'greet-me', 'mdx'],
  ['content/teams/24-hour-care.yaml', 'team', '24-hour-care', 'yaml'],
  ['content/glossary/cup.md', 'term', 'cup', 'md'],
  ['content/reality-checks/spring.yaml', 'reality-check', 'spring', 'yaml'],
  [`content/teams/${'a'.repeat(63)}.yaml`, 'team', 'a'.repeat(63), 'yaml'],
])('%s is an entry', (path, kind, id, format) => {
  expect(placeOf(path)).toEqual({ is: 'entry', kind, id, format });
});

test.each(['2026', '2026-10', '2026-W41', '2026-10-07'])('%s is a period of measurements', (period) => {
  expect(placeOf(`content/measurements/call-centre/${period}.csv`)).toEqual({
    is: 'table',
    source: 'call-centre',
    period,
  });
});

test('a source may have a map beside its tables', () => {
  expect(placeOf('content/measurements/call-centre/map.yaml')).toEqual({ is: 'map', source: 'call-centre' });
});

test.each(['content/measurements/map.yaml', 'content/measurements/till/more/map.yaml', 'content/teams/more/map.yaml'])(
  '%s is no map of a source',
  (path) => {
    expect(troubleOf(path)).toMatchObject({ type: 'unexpected' });
  },
);

test.each(['October', '2026-13', '2025-W53', '2026-02-30', '2026-1', '2026-10 (1)'])(
  'measurements of "%s" are refused by their name',
  (period) => {
    expect(troubleOf(`content/measurements/till/${period}.csv`)).toMatchObject({ type: 'name' });
  },
);

test.each([
  'content/measurements/2026-10.csv',
  'content/measurements/till/more/2026-10.csv',
  'content/measurements/till/2026-10.xlsx',
  'content/measurements/till/2026-10.CSV',
])('%s is no table of measurements, and is not passed over', (path) => {
  expect(troubleOf(path)).toMatchObject({
    type: 'unexpected',
    expected: expect.stringContaining('<period>.csv') as string,
  });
});

describe('names that an address, a disk or a screen would turn into others', () => {
  test.each([
    ['a mark of an address', 'a#b'],
    ['a question mark', 'q?x'],
    ['a percent sign', '50%off'],
    ['a blank', 'a b'],
    ['a blank at the end', 'a '],
    ['a colon', 'c:d'],
    ['a tag', '<b>'],
    ['a capital', 'Dup'],
    ['an underscore first', '_draft'],
    ['a hyphen first', '-dash'],
    ['two hyphens', 'a--b'],
    ['a line end', 'new\nline'],
    ['a tab', 'new\ttab'],
    ['an accent in one letter', 'caf\u00e9'],
    ['an accent of its own', 'cafe\u0301'],
    ['a Cyrillic letter that looks like another', 'c\u0430re'],
    ['an unseen blank', 'a\u200bb'],
    ['a turned direction', 'a\u202eb'],
    ['a device of Windows', 'con'],
    ['another device of Windows', 'lpt1'],
    ['64 letters', 'a'.repeat(64)],
    ['an escaped slash', 'a%2fb'],
    ['a way of Windows', 'a\\b'],
  ])('%s is refused', (_, name) => {
    expect(troubleOf(`content/teams/${name}.yaml`)).toMatchObject({ type: 'name' });
    expect(troubleOf(`content/touchpoints/${name}/greet-me.md`)).toMatchObject({ type: 'name' });
  });

  test('a path that Windows cannot open is refused', () => {
    expect(troubleOf(`content/touchpoints/${'abcdefghi/'.repeat(25)}a.md`)).toMatchObject({
      type: 'name',
      why: 'has a path of 274 characters',
    });
  });
});

test.each([
  ['the other ending of YAML', 'content/teams/care.yml', 'content/teams/<id>.yaml'],
  ['an ending in capitals', 'content/touchpoints/a.MD', 'content/touchpoints/<any folder>/<id>.md'],
  ['YAML where Markdown belongs', 'content/touchpoints/a.yaml', 'content/touchpoints/<any folder>/<id>.md'],
  ['Markdown where YAML belongs', 'journeys/a.md', 'journeys/<id>.yaml'],
  ['two dots', 'content/teams/a..yaml', 'content/teams/<id>.yaml'],
  ['no ending', 'content/teams/care', 'content/teams/<id>.yaml'],
  ['a folder in a flat room', 'content/teams/north/care.yaml', 'content/teams/<id>.yaml'],
  ['a journey in a folder', 'journeys/north/order.yaml', 'journeys/<id>.yaml'],
  ['code', 'content/x.ts', 'journeys/, content/touchpoints/'],
  ['a page of the engine', 'content/touchpoints/x.astro', 'content/touchpoints/<any folder>/<id>.md'],
  ['a room that there is not', 'content/team/care.yaml', 'journeys/, content/touchpoints/'],
  ['the playbook with the other ending', 'content/playbook.yml', 'journeys/, content/touchpoints/'],
  ['a translation of a play', 'content/touchpoints/greet-me.de.md', 'kept for translations, which are not read yet'],
  ['a translation of a term', 'content/glossary/cup.nl.mdx', 'kept for translations, which are not read yet'],
])('%s is told where it belongs, never passed over', (_, path, expected) => {
  expect(troubleOf(path)).toMatchObject({ type: 'unexpected', expected: expect.stringContaining(expected) as string });
});

test.each(['content/.hidden.md', 'content/touchpoints/.draft.md', 'content/.git/config', 'content/teams/README.md'])(
  '%s is passed over and counted as such',
  (path) => {
    expect(placeOf(path)).toEqual({ is: 'ignored' });
  },
);
