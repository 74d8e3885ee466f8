import fc from 'fast-check';
import { expect, test } from 'vitest';
import { TextLines } from './text-lines.ts';

const text = fc
  .array(fc.constantFrom('a', '😀', ' ', '\n', '\r\n', '\t'), { maxLength: 30 })
  .map((letters) => letters.join(''));

test('a place is told by its line and column, as counting line ends from the start would tell it', () => {
  fc.assert(
    fc.property(text, fc.nat(40), fc.nat(10), (written, from, length) => {
      const { line, column, endLine, endColumn } = new TextLines(written).span([from, from + length]);
      const place = (offset: number): readonly [number, number] => {
        const before = written.slice(0, offset).split('\n');
        return [before.length, (before.at(-1) ?? '').length + 1];
      };
      const start = Math.min(from, written.length);
      expect([line, column]).toEqual(place(start));
      expect([endLine, endColumn]).toEqual(place(start + written.slice(start, from + length).trimEnd().length));
    }),
  );
});

test('a line is given as it is written, without its end', () => {
  fc.assert(
    fc.property(text, (written) => {
      const lines = new TextLines(written);
      const shown = written.split('\n').map((line) => line.replace(/\r$/, ''));
      expect(shown.map((_, index) => lines.line(index + 1))).toEqual(shown);
    }),
  );
});
