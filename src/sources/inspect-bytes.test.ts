import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inspectBytes } from './inspect-bytes.ts';

const inspect = (text: string) => inspectBytes('content/x.md', new TextEncoder().encode(text));
const troublesOf = (text: string) => {
  const found = inspect(text);
  return 'troubles' in found ? found.troubles : [];
};

test.each([
  ['Latin-1 at the end', [0x63, 0x61, 0x66, 0xe9], 3],
  ['Latin-1 in the middle', [0x63, 0x61, 0x66, 0xe9, 0x0a, 0x62], 3],
  ['UTF-16 with a byte order mark', [0xff, 0xfe, 0x61, 0x00], 0],
  ['a letter cut off at the end', [0x61, 0xe2, 0x82], 1],
  ['a letter cut off by another', [0x61, 0xe2, 0x82, 0x41], 1],
  ['half of a pair', [0x61, 0xed, 0xa0, 0x80], 1],
  ['a slash written the long way', [0x61, 0xc0, 0xaf], 1],
  ['a fault far behind letters of several bytes', [...new TextEncoder().encode('é€𝄞'.repeat(50)), 0xff], 450],
])('bytes that are no UTF-8 are refused at the first of them: %s', (_, bytes, byte) => {
  expect(inspectBytes('x', Uint8Array.from(bytes))).toEqual({ troubles: [{ type: 'encoding', file: 'x', byte }] });
});

test('any text of whole letters is UTF-8, and any byte of none is told where it stands', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 20 }),
      fc.constantFrom(0xff, 0xfe, 0xc0, 0xf8),
      (text, bad) => {
        const good = new TextEncoder().encode(text);
        expect(inspectBytes('x', Uint8Array.from([...good, bad, 0x61]))).toMatchObject({
          troubles: [{ type: 'encoding', byte: good.length }],
        });
      },
    ),
  );
});

test('a byte order mark is passed over, and places are counted without it', () => {
  expect(inspect('\uFEFFid: x')).toEqual({ text: 'id: x' });
  expect(troublesOf('\uFEFFid: \u0000')).toMatchObject([{ range: [4, 5] }]);
});

const refused = [
  ...Array.from({ length: 0x20 }, (_, code) => code).filter((code) => ![0x09, 0x0a, 0x0d].includes(code)),
  ...Array.from({ length: 0x21 }, (_, code) => 0x7f + code),
  ...[0x2028, 0x2029, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2066, 0x2067, 0x2068, 0x2069],
];

test.each(refused.map((code) => [code.toString(16).padStart(4, '0'), code] as const))(
  'U+%s, which steers a screen or turns the reading direction, is refused at its place',
  (_, code) => {
    expect(troublesOf(`ab${String.fromCharCode(code)}c`)).toEqual([
      { type: 'control', file: 'content/x.md', codePoint: code, range: [2, 3] },
    ]);
  },
);

test.each([
  ['tabs and both kinds of line end', 'a\tb\nc\r\nd'],
  ['a family that is joined by unseen joiners', '👩‍👩‍👧'],
  ['Hebrew and Arabic', 'שלום مرحبا'],
  ['Persian with its joiners', 'می‌خواهم'],
  ['letters that are put together from two', 'e\u0301'],
  ['a line of equals signs under a heading', 'Words\n=======\n'],
])('%s are let through', (_, text) => {
  expect(inspect(text)).toEqual({ text });
});

test('a carriage return alone is refused, one before a line feed is not', () => {
  expect(troublesOf('a: 1\rb: 2\r\nc: 3\r')).toMatchObject([
    { codePoint: 13, range: [4, 5] },
    { codePoint: 13, range: [15, 16] },
  ]);
});

test('a file full of control characters is told of twenty', () => {
  expect(troublesOf('\u0007'.repeat(10_000))).toHaveLength(20);
});

test.each([
  ['<<<<<<< HEAD\nours\n=======\ntheirs\n>>>>>>> main\n', '<<<<<<<', [0, 12]],
  ['a\n||||||| base\nb\n', '|||||||', [2, 14]],
  ['a\r\n>>>>>>> main\r\n', '>>>>>>>', [3, 15]],
])('a merge that was left half done is refused: %j', (text, marker, range) => {
  expect(troublesOf(text)).toMatchObject([{ type: 'conflict', marker, range }]);
});

test('a stand-in for a large file is refused', () => {
  expect(troublesOf('version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n')).toMatchObject([
    { type: 'lfs' },
  ]);
});
