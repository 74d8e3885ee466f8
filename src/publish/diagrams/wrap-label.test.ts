import fc from 'fast-check';
import { expect, test } from 'vitest';
import { widthOf, wrapLabel } from './wrap-label.ts';

test('the lines of a label joined are the label, and each fits', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 40, max: 400 }), (text, width) => {
      const lines = wrapLabel(text, width, 14);
      expect(lines.join('')).toBe(text);
      for (const line of lines) expect(widthOf(line.trimEnd(), 14)).toBeLessThanOrEqual(width + 0.001);
    }),
  );
});

test.each([
  ['Outage alert by text', ['Outage alert by ', 'text']],
  ['Donaudampfschifffahrt', ['Donaudampfsc', 'hifffahrt']],
  ['👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧', ['👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧', '👩‍👩‍👧']],
  ['', ['']],
])('%j is set as %j', (text, lines) => {
  expect(wrapLabel(text, 110, 14)).toEqual(lines);
});
