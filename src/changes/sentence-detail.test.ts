import { expect, test } from 'vitest';
import { sentenceDetail } from './sentence-detail.ts';

test.each([
  ['Weakened: *Call* on phone, 60 s -> 120 s (moment of truth of 2 journeys; owner Care)', 'On phone, 60 s → 120 s'],
  [
    'Added: *Call*, the promise “You hear (at once) a voice.” (met in 1 journey; no owner)',
    'The promise “You hear (at once) a voice.”',
  ],
  ['Ownership: *Call*, Care -> Shops (night) (owner Shops (night), before Care)', 'Care → Shops (night)'],
  ['Editorial: *Call*, other words', 'Other words'],
  ['Editorial: *Call*, other words (in brackets)', 'Other words (in brackets)'],
  ['Strengthened: *Other*, 2 h -> 1 h (no owner)', 'Strengthened: *Other*, 2 h -> 1 h (no owner)'],
])('of “%s” a page about that entry says “%s”', (sentence, detail) => {
  expect(sentenceDetail(sentence, 'Call')).toBe(detail);
});
