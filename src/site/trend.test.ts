import { expect, test } from 'vitest';
import type { PastWindow } from '../reliability/cell-verdict.ts';
import { trendLine } from './trend.ts';
import { trendWords } from './trend-words.ts';

const size = { width: 120, height: 60, edge: 10 };
const months = [
  ['May', '2026-05-01', '2026-05-31'],
  ['June', '2026-06-01', '2026-06-30'],
  ['July', '2026-07-01', '2026-07-31'],
  ['August', '2026-08-01', '2026-08-31'],
] as const;

function past(...kept: readonly (number | undefined)[]): readonly PastWindow[] {
  return kept.flatMap((good, index) => {
    const [name, from, to] = months[index] ?? ['', '', ''];
    return good === undefined
      ? []
      : [
          {
            window: { name, length: 'month', from, to },
            counts: { good, total: 100 },
            answer: { verdict: 'no' },
          } as const,
        ];
  });
}

test('the scale ends at 100 % and begins at the full ten below the lowest share and the floor', () => {
  expect(trendLine(past(96, 78), 98, size)).toMatchObject({ from: 70 });
  expect(trendLine(past(100, 99), 90, size)).toMatchObject({ from: 80 });
  expect(trendLine(past(100, 99), undefined, size)).toMatchObject({ from: 90, floor: undefined });
  expect(trendLine(past(3, 99), 98, size)).toMatchObject({ from: 0 });
  const full = trendLine(past(100, 100), 100, size);
  expect(full).toMatchObject({ from: 90, floor: 10, points: [{ y: 10 }, { y: 10 }] });
});

test('a point lies as far across as its window ended, and as high as its share', () => {
  const trend = trendLine(past(90, 95, 100), 95, size);
  expect(trend?.points.map(({ x, y }) => [x, y])).toEqual([
    [10, 50],
    [10 + Math.round((30 / 61) * 1000) / 10, 30],
    [110, 10],
  ]);
  expect(trend?.floor).toBe(30);
  expect(trend?.path.match(/M/g)).toHaveLength(1);
});

test('the line breaks where a window was not counted, and one window is no trend', () => {
  expect(trendLine(past(90, undefined, 95, 96), 90, size)?.path.match(/M/g)).toHaveLength(2);
  expect(trendLine(past(90), 90, size)).toBeUndefined();
  expect(trendLine([], 90, size)).toBeUndefined();
});

test('its words tell the same as the picture', () => {
  const trend = trendLine(past(91, 78, 88), 98, size);
  expect(trend && trendWords(trend, 98)).toEqual({
    title: 'Share kept from May to July: 91.0 %, then 88.0 %',
    description: 'It was lowest in June, 78.0 %, and highest in May, 91.0 %.',
    scale: 'The thin line is the floor, 98 %. The scale begins at 70 %.',
  });
});
