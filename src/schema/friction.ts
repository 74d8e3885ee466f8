import { z } from 'zod';
import { Day } from './day.ts';
import { formerly } from './entry-fields.ts';
import { field } from './field.ts';
import { AnyReference } from './reference.ts';
import { Title, Words } from './words.ts';

/** Something that went wrong for customers. */
export const FrictionFile = z.strictObject({
  title: field(Title, 'title', 'What went wrong, in one line.', 'The pick-up code did not open the locker'),
  where: field(AnyReference, 'where', 'The touchpoint, stage or journey.', 'touchpoint/keep-me-online'),
  words: field(Words, 'words', 'In the customers’ own words, without a name or number.', 'I drove there for nothing.'),
  source: field(
    z.enum(['customer', 'lost prospect', 'complaint', 'employee', 'walk']),
    'source',
    'Who told us.',
    'complaint',
  ),
  reported: field(Day, 'reported', 'The day we heard of it.', '2026-10-02'),
  fixedForThem: field(
    Day,
    'fixed for them',
    'The day it was put right for those who told us.',
    '2026-10-04',
  ).optional(),
  told: field(Day, 'told', 'The day we told them what we changed.', '2026-10-20').optional(),
  cause: field(Words, 'cause', 'What caused it.', 'The locker was read once a day').optional(),
  preventedBy: field(
    AnyReference,
    'prevented by',
    'The decision or initiative that keeps it from coming back.',
    'initiative/locker-live',
  ).optional(),
  cameBack: field(Day, 'came back', 'The day it happened again.').optional(),
  formerly,
});
export type FrictionFile = z.infer<typeof FrictionFile>;
