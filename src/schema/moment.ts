import { z } from 'zod';
import { Day } from './day.ts';
import { field } from './field.ts';
import { Id } from './id.ts';
import { Words } from './words.ts';

/** A touchpoint where failing the customer ends the relationship. */
export const MomentOfTruth = z.strictObject({
  touchpoint: field(Id, 'touchpoint', 'The touchpoint that it is.', 'keep-me-online'),
  gameOver: field(
    Words,
    'game over',
    'What failure ends.',
    'Two days without a line end the contract, whatever comes after.',
  ),
  evidence: field(
    z.strictObject({
      grade: field(
        z.enum(['opinion', 'measured', 'research']),
        'grade',
        'How we know: opinion lasts 6 months, measured 12, research 24.',
        'measured',
      ),
      date: field(Day, 'date', 'When we learnt it.', '2026-09-30'),
      source: field(Words, 'source', 'Where it comes from.', 'Exit survey, third quarter'),
    }),
    'evidence',
    'Why this moment is one.',
  ).optional(),
  displaces: field(Id, 'displaces', 'The moment that left to make room.', 'welcome-call').optional(),
  holdsBack: field(Words, 'holds back', 'What stops us from guaranteeing it.').optional(),
  wouldTake: field(Words, 'would take', 'What a guarantee would take.').optional(),
});
export type MomentOfTruth = z.infer<typeof MomentOfTruth>;
