import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LocatedFinding } from '../model/finding.ts';
import { mostShown, toPretty } from './pretty.ts';

const finding: LocatedFinding = {
  rule: 'moment-cap',
  severity: 'error',
  message: '"Renew my policy" names 5 moments of truth, but the cap is 3.',
  hint: 'Keep the 3 whose failure ends the relationship; leave the others as touchpoints.',
  at: { file: 'journeys/renew-policy.yaml', path: ['momentsOfTruth', 3] },
  entry: 'journey/renew-policy',
  span: { line: 17, column: 5, endLine: 17, endColumn: 15 },
  frame: '  - touchpoint: renewal-letter',
  related: [],
};
const plain = { width: 100, colour: false };
const colours = /\u001b\[\d+m/g;

test('a finding says where, what is wrong, shows the line, and how to mend it', () => {
  expect(toPretty([finding], plain)).toMatchInlineSnapshot(`
    "journeys/renew-policy.yaml:17:5
      error  "Renew my policy" names 5 moments of truth, but the cap is 3.
      17 |   - touchpoint: renewal-letter
         |     ^^^^^^^^^^
      Keep the 3 whose failure ends the relationship; leave the others as touchpoints.   (moment-cap)
    "
  `);
});

test('a finding of two places names the other, and an exception its waiver', () => {
  const other = {
    at: { file: 'journeys/b.yaml' },
    message: 'The other is here',
    span: { line: 2, column: 1, endLine: 2, endColumn: 4 },
  };
  const told = toPretty([{ ...finding, severity: 'exception', related: [other], waiver: 'winter-storm' }], plain);
  expect(told).toMatchInlineSnapshot(`
    "journeys/renew-policy.yaml:17:5
      exception  "Renew my policy" names 5 moments of truth, but the cap is 3.
      17 |   - touchpoint: renewal-letter
         |     ^^^^^^^^^^
      The other is here: journeys/b.yaml:2:1
      Waived by waiver/winter-storm.
      Keep the 3 whose failure ends the relationship; leave the others as touchpoints.   (moment-cap)
    "
  `);
});

test('on forty columns every line fits but for words that cannot be broken', () => {
  const long = {
    ...finding,
    frame: `      - { touchpoint: ${'x'.repeat(200)} }`,
    span: { ...finding.span, column: 60 },
  };
  const told = toPretty([{ ...long, span: { ...long.span, endColumn: 90 } }], { width: 40, colour: false });
  expect(told).toMatchInlineSnapshot(`
    "journeys/renew-policy.yaml:17:60
      error  "Renew my policy" names 5
             moments of truth, but the cap
             is 3.
      17 | xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
         |           ^^^^^^^^^^^^^^^^^^^^^^
      Keep the 3 whose failure ends the
      relationship; leave the others as
      touchpoints.   (moment-cap)
    "
  `);
  for (const line of told.split('\n')) expect(line.length, line).toBeLessThanOrEqual(40);
});

test('the mark stands under the value, also where the line is cut around it', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 300 }),
      fc.integer({ min: 1, max: 8 }),
      fc.integer({ min: 40, max: 110 }),
      (before, length, width) => {
        const frame = `${'.'.repeat(before)}${'X'.repeat(length)}${'.'.repeat(50)}`;
        const span = { line: 7, column: before + 1, endLine: 7, endColumn: before + length + 1 };
        const lines = toPretty([{ ...finding, frame, span }], { width, colour: false }).split('\n');
        const shown = lines.find((line) => line.startsWith('  7 | ')) ?? '';
        const marks = lines[lines.indexOf(shown) + 1] ?? '';
        expect(marks.indexOf('^')).toBe(shown.indexOf('X'));
        expect(marks.lastIndexOf('^')).toBe(shown.lastIndexOf('X'));
      },
    ),
  );
});

test('tabs before the value do not move the mark', () => {
  const told = toPretty(
    [{ ...finding, frame: '\t\tx: 1', span: { line: 2, column: 6, endLine: 2, endColumn: 7 } }],
    plain,
  );
  expect(told).toContain('  2 | \t\tx: 1\n    | \t\t   ^');
});

test('colour is used only where it is wanted', () => {
  expect(toPretty([finding], plain)).not.toMatch(colours);
  const coloured = toPretty([finding], { ...plain, colour: true });
  expect(coloured).toMatch(colours);
  expect(coloured.replace(colours, '')).toBe(toPretty([finding], plain));
});

test('a thousand findings are shown, and how many more there are', () => {
  const told = toPretty(
    Array.from({ length: mostShown + 7 }, () => finding),
    plain,
  );
  expect(told.match(/\(moment-cap\)/g)).toHaveLength(mostShown);
  expect(told).toMatch(/\.\.\. and 7 more\. "--json" lists them all\.\n$/);
});

test('nothing that a playbook says is obeyed by a terminal', () => {
  const nasty = [
    '\u001b[2J',
    '\u001b]8;;https://x\u0007',
    '\u001b]52;c;eA==\u0007',
    '\r',
    '\u009b31m',
    '\u202e',
    '\u2066',
  ]
    .concat(['\u0000', '\u007f', '\u0085', '\u2028', '\u200e', '\u061c'])
    .map((text) => fc.constant(text));
  const text = fc.array(fc.oneof(...nasty, fc.string({ maxLength: 5 }), fc.string({ unit: 'binary', maxLength: 5 })));
  fc.assert(
    fc.property(text, fc.integer({ min: 20, max: 80 }), (parts, width) => {
      const words = parts.join('');
      const told = toPretty(
        [
          {
            ...finding,
            message: words,
            hint: words,
            frame: words.replaceAll('\n', ''),
            at: { file: words },
            related: [{ at: { file: words }, message: words, span: finding.span }],
          },
        ],
        { width, colour: false },
      );
      expect(told).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/);
      expect(told.isWellFormed()).toBe(true);
    }),
    { numRuns: 500 },
  );
});
