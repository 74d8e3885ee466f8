import { expect, test } from 'vitest';
import type { Finding } from './finding.ts';
import { fingerprintOf, fnv1a } from './fingerprint.ts';

const finding: Finding = {
  rule: 'moment-cap',
  severity: 'error',
  message: '"I order a coffee" names 4 moments of truth, but the cap is 3.',
  hint: 'Keep the 3 whose failure ends the relationship.',
  at: { file: 'journeys/my-order.yaml', path: ['momentsOfTruth', 3] },
  entry: 'journey/my-order',
  values: [4, 3],
};

test.each([
  ['', 'cbf29ce484222325'],
  ['a', 'af63dc4c8601ec8c'],
  ['foobar', '85944171f73967e8'],
])('the hash of "%s" is the one that the standard gives', (text, hash) => {
  expect(fnv1a(text)).toBe(hash);
});

test('a hash is the same as with whole 64-bit numbers, whatever the text', () => {
  const whole = (text: string): string => {
    let hash = 0xcbf29ce484222325n;
    for (const byte of new TextEncoder().encode(text))
      hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
    return hash.toString(16).padStart(16, '0');
  };
  for (const text of ['Café', '会社', '👩‍👩‍👧', 'x'.repeat(1000), JSON.stringify(finding)])
    expect(fnv1a(text)).toBe(whole(text));
});

test('a finding keeps its fingerprint when its words, weight, waiver or folder change', () => {
  const told = {
    ...finding,
    message: 'Other words.',
    hint: 'Another hint.',
    severity: 'exception' as const,
    waiver: 'x',
  };
  expect(fingerprintOf({ ...told, at: { ...finding.at, file: 'journeys/moved.yaml' } })).toBe(fingerprintOf(finding));
  expect(fingerprintOf(finding)).toMatch(/^[0-9a-f]{16}$/);
});

test.each<[string, Partial<Finding>]>([
  ['rule', { rule: 'focus-cap' }],
  ['entry', { entry: 'journey/your-order' }],
  ['place', { at: { file: finding.at.file, path: ['momentsOfTruth', 4] } }],
  ['values', { values: [5, 3] }],
])('another %s is another finding', (_, change) => {
  expect(fingerprintOf({ ...finding, ...change })).not.toBe(fingerprintOf(finding));
});

test('parts that run together do not meet', () => {
  const one = { ...finding, values: ['a', 'b'] };
  expect(fingerprintOf(one)).not.toBe(fingerprintOf({ ...finding, values: ['a","b'] }));
  expect(fingerprintOf({ ...finding, values: ['1'] })).not.toBe(fingerprintOf({ ...finding, values: [1] }));
});
