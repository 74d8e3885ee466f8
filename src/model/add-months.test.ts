import { expect, test } from 'vitest';
import { addMonths } from './add-months.ts';

test.each([
  ['2026-05-20', 6, '2026-11-20'],
  ['2026-08-31', 6, '2027-02-28'],
  ['2027-08-31', 6, '2028-02-29'],
  ['2024-02-29', 12, '2025-02-28'],
  ['2026-12-01', 24, '2028-12-01'],
  ['2026-10-31', 1, '2026-11-30'],
])('%s and %i months are %s', (day, months, later) => {
  expect(addMonths(day, months)).toBe(later);
});
