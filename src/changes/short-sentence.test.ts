import { expect, test } from 'vitest';
import { shortSentence } from './short-sentence.ts';

test.each([
  ['Answer the call', 'Weakened: *Answer the call* on phone, 60 s -> 120 s (moment of truth of 2 journeys; owner Care)', 'on phone, 60 s → 120 s', 'moment of truth of 2 journeys; owner Care'],
  ['A * b', 'Weakened: *A * b*, floor 98 % -> 95 % (no owner)', 'floor 98 % → 95 %', 'no owner'],
  ['Café', 'Weakened: *Café*, the words (in brackets)', 'the words (in brackets)', undefined],
  ['Another title', 'Weakened: *Café*, floor', 'Weakened: *Café*, floor', undefined],
])('a sentence beside the title “%s” is short', (title, sentence, says, beside) => {
  expect(shortSentence({ class: 'weakened', sentence }, title)).toEqual({ says, beside });
}); // prettier-ignore
