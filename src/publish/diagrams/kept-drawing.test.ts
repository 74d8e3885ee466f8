import { expect, test } from 'vitest';
import { keptId, withId } from './kept-drawing.ts';

test('a kept drawing takes the id of its page, and its words stay as they are', () => {
  const svg = `<svg aria-labelledby="${keptId}-title"><title id="${keptId}-title">Say "${keptId}-title"</title></svg>`;
  expect(withId(svg, 'pay')).toBe(
    `<svg aria-labelledby="pay-title"><title id="pay-title">Say "${keptId}-title"</title></svg>`,
  );
});

test('an id with anything but letters, digits and hyphens is refused', () => {
  expect(() => withId('<svg></svg>', '1 "')).toThrow('"1 "" cannot name a drawing.');
});
