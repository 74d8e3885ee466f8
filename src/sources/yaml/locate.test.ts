import fc from 'fast-check';
import { dump } from 'js-yaml';
import { expect, test } from 'vitest';
import { locateInYaml } from './locate.ts';
import { readYaml } from './read-yaml.ts';

type Path = readonly (string | number)[];

const journey = `# ours
title: "I move: house"
'odd name': it''s
owner:
stages:
  - id: i-pack
    stops: [pack, {touchpoint: drive, reach: 40}]
  - id: i-arrive   # the end
    wants: |
      A bed.
      A lamp.
    title: Plain words
      on two lines
empty: []
`;

const textAt = (text: string, path: Path, key = false): string | undefined => {
  const range = locateInYaml(text, path, key);
  return range && text.slice(...range);
};

test.each<[string, Path, boolean, string]>([
  ['a quoted text, quotes and all', ['title'], false, '"I move: house"'],
  ['the name of a field', ['title'], true, 'title'],
  ['a quoted name', ['odd name'], true, "'odd name'"],
  ['a text in a list in a list', ['stages', 0, 'id'], false, 'i-pack'],
  ['an item of a list on one line', ['stages', 0, 'stops', 0], false, 'pack'],
  ['a whole list on one line', ['stages', 0, 'stops'], false, '[pack, {touchpoint: drive, reach: 40}]'],
  ['a group inside it', ['stages', 0, 'stops', 1], false, '{touchpoint: drive, reach: 40}'],
  ['a value inside that', ['stages', 0, 'stops', 1, 'reach'], false, '40'],
  ['the name of a field inside that', ['stages', 0, 'stops', 1, 'reach'], true, 'reach'],
  ['a value before a comment', ['stages', 1, 'id'], false, 'i-arrive'],
  ['a list with nothing in it', ['empty'], false, '[]'],
  ['a text of several lines by its name', ['stages', 1, 'wants'], false, 'wants'],
  ['a plain text of several lines by its name', ['stages', 1, 'title'], false, 'title'],
  ['a list of several lines by its name', ['stages'], false, 'stages'],
  ['a value that is not written by its name', ['owner'], false, 'owner'],
  [
    'a field that is missing by the group it is missing from',
    ['stages', 0, 'stops', 1, 'when'],
    false,
    '{touchpoint: drive, reach: 40}',
  ],
  ['a field missing from an item by that item', ['stages', 0, 'title'], false, 'id: i-pack'],
  ['an item beyond the end by its list', ['stages', 0, 'stops', 7], false, 'stops'],
  ['a field below a text by that text', ['title', 'more'], false, 'title'],
])('shows %s', (_, path, key, shown) => {
  expect(textAt(journey, path, key)?.split('\n')[0]).toBe(shown);
});

test('shows the same places where lines end as on Windows', () => {
  const windows = journey.replaceAll('\n', '\r\n');
  for (const path of [['title'], ['stages', 0, 'stops', 1, 'reach'], ['stages', 1, 'id']] as const)
    expect(textAt(windows, path)).toBe(textAt(journey, path));
});

test('knows no place in a text that cannot be read', () => {
  expect(locateInYaml('a: [', ['a'])).toBeUndefined();
});

const name = fc
  .string({ minLength: 1, maxLength: 8 })
  .filter((text) => !(text in {}) && text !== 'prototype' && !/^[\s\d.+-]/.test(text) && readable(text));
const text = fc.oneof(fc.string({ maxLength: 12 }), fc.string({ unit: 'binary', maxLength: 12 })).filter(readable);
const leaf = fc.oneof(text, fc.integer(), fc.boolean());
const { data } = fc.letrec((tie) => ({
  data: fc.dictionary(name, tie('value'), { minKeys: 1, maxKeys: 4, noNullPrototype: true }),
  value: fc.oneof(
    { maxDepth: 3 },
    leaf,
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(name, tie('value'), { maxKeys: 3, noNullPrototype: true }),
  ),
}));

/** Lone surrogates and characters that the byte inspection refuses never reach a YAML text. */
function readable(candidate: string): boolean {
  return candidate.isWellFormed() && !/[\p{Cc}\u2028\u2029\uFEFF\uFFFE\uFFFF]/u.test(candidate);
}

function* pathsIn(value: unknown, path: Path = []): Generator<readonly [Path, unknown]> {
  if (path.length > 0) yield [path, value];
  if (typeof value !== 'object' || value === null) return;
  for (const [step, inner] of Object.entries(value))
    yield* pathsIn(inner, [...path, Array.isArray(value) ? Number(step) : step]);
}

function decode(yaml: string, [start, end]: readonly [number, number]): unknown {
  const column = start - (yaml.lastIndexOf('\n', start - 1) + 1);
  const reading = readYaml(`${' '.repeat(column)}${yaml.slice(start, end)}`);
  return reading.faults ?? reading.value;
}

test('whatever a playbook says, every value is found where it stands', () => {
  fc.assert(
    fc.property(data, fc.constantFrom(-1, 0, 1, 2), fc.constantFrom(20, 80, -1), (value, flowLevel, lineWidth) => {
      const yaml = dump(value, { flowLevel, lineWidth, noRefs: true });
      expect(readYaml(yaml)).toEqual({ value, traps: expect.any(Array) as unknown });
      for (const [path, expected] of pathsIn(value)) {
        const keySpan = locateInYaml(yaml, path, true);
        const span = locateInYaml(yaml, path);
        if (!span || !keySpan) throw new Error(`no place for ${path.join('/')} in:\n${yaml}`);
        const last = path.at(-1);
        if (typeof last === 'string') expect(String(decode(yaml, keySpan))).toBe(last);
        // A value of several lines is shown by its name, which tells it apart in one.
        const byName = typeof last === 'string' && span[0] === keySpan[0];
        expect(decode(yaml, span), `${path.join('/')} in:\n${yaml}`).toEqual(byName ? last : expected);
      }
    }),
    { numRuns: 300 },
  );
});
