import { describe, expect, test } from 'vitest';
import { readYaml } from './read-yaml.ts';

const valueOf = (text: string): unknown => {
  const reading = readYaml(text);
  if (reading.faults) throw new Error(reading.faults.map(({ says }) => says).join(' '));
  return reading.value;
};
const faultsOf = (text: string) => readYaml(text).faults ?? [];
const lineOf = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;
const nested = (levels: number): string => `a: ${'['.repeat(levels)}1${']'.repeat(levels)}`;

const bomb = ['a: &a ["lol","lol"]']
  .concat(
    Array.from(
      'bcdefghi',
      (name, index) =>
        `${name}: &${name} [${Array(9)
          .fill(`*${'abcdefgh'.charAt(index)}`)
          .join()}]`,
    ),
  )
  .join('\n');

test.each([
  ['an anchor', 'a: &x 1\nb: 2\n', '&x'],
  ['an anchor on a field', '&x a: 1\n', '&x'],
  ['an alias of nothing', 'a: 1\nb: *nope\n', '*nope'],
  ['a tag of another program', 'a: !!js/function "x"\n', '!!js/function'],
  ['a private tag', 'a: !foo x\n', '!foo'],
  ['a binary tag', 'a: !!binary aGk=\n', '!!binary'],
  ['a set', 'a: !!set {a, b}\n', '!!set'],
  ['an ordered map', 'a: !!omap [a: 1]\n', '!!omap'],
  ['a text tag', 'a: !!str 1\n', '!!str'],
  ['a merge', 'a:\n  <<: {b: 1}\n', '<<'],
  ['a directive', '%YAML 1.1\n---\na: no\n', '%YAML 1.1'],
  ['a directive below a comment', '# ours\n%TAG ! x:\n---\na: no\n', '%TAG ! x:'],
  ['a second document', 'a: 1\n---\nb: 2\n', 'b'],
  ['a second document after the end of the first', 'a: 1\n...\nb: 2\n', 'b'],
  ['an empty second document', 'a: 1\n---\n', '-'],
  ['a list as the name of a field', '? [a, b]\n: 1\n', '?'],
  ['a group as the name of a field', '? {a: b}\n: 1\n', '?'],
  ['no name at all', '? \n: 1\n', '?'],
  ['a tilde as a name', 'a: 1\n~: 2\n', '~'],
  ['a number with a leading nought as a name', '0755: x\n', '0755'],
])('%s is refused, at its place', (_, text, marked) => {
  const [fault] = faultsOf(text);
  expect(fault?.kind).toBe('dialect');
  expect(text.slice(...(fault?.range ?? [0, 0]))).toBe(marked);
});

test('a text that grows without end by repeating itself is refused, and never grows', () => {
  const faults = faultsOf(bomb);
  expect(faults.filter(({ says }) => says.includes('names a part'))).toHaveLength(9);
  expect(faults.filter(({ says }) => says.includes('repeats another part'))).toHaveLength(72);
});

test('a value that holds itself is refused', () => {
  expect(faultsOf('a: &a [*a]\n').map(({ says }) => says)).toEqual([
    '"&a" names a part of the file for reuse.',
    '"*a" repeats another part of the file.',
  ]);
});

test.each([
  ['plain twins', 'a: 1\nb: 2\na: 3\n', 'The field "a" stands here a second time; the other is 2 lines above.'],
  ['a quoted twin', 'a: 1\n"a": 2\n', 'The field "a" stands here a second time; the other is one line above.'],
  ['a number and its text', '1: x\n"1": y\n', 'The field "1" stands here a second time; the other is one line above.'],
  ['twins on one line', 'x: {a: 1, a: 2}\n', 'The field "a" stands here a second time; the other is on the same line.'],
])('of a field that stands twice, both lines are told: %s', (_, text, says) => {
  expect(faultsOf(text).map((fault) => fault.says)).toEqual([says]);
});

test('the same field in two neighbours of a list is no twin', () => {
  expect(valueOf('- a: 1\n- a: 2\n')).toEqual([{ a: 1 }, { a: 2 }]);
});

test.each(['__proto__', 'constructor', 'toString', '"__proto__"', "'prototype'"])(
  'a field called %s is refused, and no object is changed by it',
  (key) => {
    expect(faultsOf(`a: 1\nb:\n  ${key}: {polluted: yes}\n`).map(({ says }) => says)).toEqual([
      `A field cannot be called "${key.replaceAll(/["']/g, '')}".`,
    ]);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  },
);

test.each([
  ['nothing', ''],
  ['blank lines', '  \n\n'],
  ['only comments', '# a\n# b\n'],
  ['only the line that opens a document', '---\n'],
])('a file of %s is empty', (_, text) => {
  expect(faultsOf(text).map(({ says }) => says)).toEqual(['The file is empty.']);
});

describe('words that other readers turn into something else', () => {
  test.each([
    'no',
    'yes',
    'on',
    'off',
    'y',
    'n',
    'NO',
    'Yes',
    '12:30:45',
    '1_000',
    '1e400',
    '2026-11-21',
    '2026-02-30',
  ])('%s stays the text that was written', (text) => {
    expect(valueOf(`${text}: ${text}\n`)).toEqual({ [text]: text });
  });

  test.each([
    ['a time', '2026-11-21T10:00:00Z'],
    ['a moment in another zone', '2026-11-21 10:00:00 +01:00'],
  ])('%s stays text, never a date of the machine', (_, text) => {
    expect(valueOf(`a: ${text}\n`)).toEqual({ a: text });
  });

  test('true and false are the only two words that are not text', () => {
    expect(valueOf('a: true\nb: false\nc: truely\n')).toEqual({ a: true, b: false, c: 'truely' });
  });
});

describe('text that cannot be read', () => {
  test.each([
    ['a tab in the indentation', 'a:\n\tb: 1\n', 'A tab stands in the indentation.', 2],
    ['a tab before a later field', 'a: 1\n\tb: 1\n', 'A tab stands in the indentation.', 2],
    ['a second colon', 'title: Renewal: first\n', 'The text after the colon is not read as one value.', 1],
    ['an at sign', 'a: 1\nowner: @team\n', 'The text after the colon is not read as one value.', 2],
    ['a backquote', 'a: `x`\n', 'The text after the colon is not read as one value.', 1],
    ['a NUL', 'a: "x\0y"\n', 'A NUL character stands in the text.', 1],
  ])('%s is told in plain words at its line', (_, text, says, line) => {
    const [fault, ...more] = faultsOf(text);
    expect(more).toEqual([]);
    expect(fault).toMatchObject({ kind: 'syntax', says });
    expect(lineOf(text, fault?.range[0] ?? 0)).toBe(line);
  });

  test.each(['a: "x\nb: 1\n', 'a: [x\nb: 1\n', 'a: [\n  1,\n]\n'])('%j is told as a bracket or quote', (text) => {
    expect(faultsOf(text)[0]?.says).toContain('A quote or bracket that is opened above is not closed');
  });

  test('no sentence is the parser’s own', () => {
    const texts = [
      'a: "x',
      'a: {b',
      "a: 'x",
      'a: 1\n b: 2\n',
      'a: |9x\n  y',
      'a: "\\q"',
      '- a\nb: 1',
      'a: >\n\tx',
      '}',
      '%',
    ];
    for (const text of texts) {
      const [fault] = faultsOf(text);
      expect(fault?.says, text).toMatch(/\.$/);
      expect(fault?.mend, text).toMatch(/\.$/);
    }
  });
});

describe('text that would take long', () => {
  test.each([
    ['a list of 200,000 brackets', '['.repeat(200_000)],
    ['200,000 braces', '{a: '.repeat(200_000)],
    ['100,000 dashes', '- '.repeat(100_000)],
    ['a tower of 3,000 fields', Array.from({ length: 3000 }, (_, level) => `${' '.repeat(level)}a:`).join('\n')],
  ])('%s is refused for its depth in under a second', (_, text) => {
    expect(faultsOf(text).map(({ says }) => says)).toEqual(['Lists and fields are nested more than 32 deep.']);
  });

  test('what is nested within the limit is read', () => {
    expect(valueOf(nested(28))).toBeDefined();
    expect(faultsOf(nested(40))[0]?.kind).toBe('dialect');
  });

  test.each([
    ['20,000 fields', 'fields', Array.from({ length: 20_000 }, (_, index) => `k${String(index)}: 1`).join('\n')],
    ['the same field 100,000 times', 'fields', 'a: 1\n'.repeat(100_000)],
    ['20,000 items', 'items', '- 1\n'.repeat(20_000)],
  ])('%s are refused in under two seconds', (_, what, text) => {
    expect(faultsOf(text).map(({ says }) => says)).toContain(
      `More than ${what === 'fields' ? '1000 fields' : '10000 items'} stand in one place.`,
    );
  });

  test('a thousand fields are read', () => {
    const text = Array.from({ length: 1000 }, (_, index) => `k${String(index)}: 1`).join('\n');
    expect(Object.keys(valueOf(text) as object)).toHaveLength(1000);
  });
});

test('lines that end as on Windows give the same values', () => {
  const text = 'a: |\n  x\n  y\nb: "q"\nc:\n  - 1\n';
  expect(valueOf(text.replaceAll('\n', '\r\n'))).toEqual(valueOf(text));
});

test('every fault of the dialect is told in one run', () => {
  expect(faultsOf('a: &x 1\nb: *x\nc: !t 1\na: 2\n<<: {}\n')).toHaveLength(5);
});
