import { z } from 'zod';
import { formerly } from './entry-fields.ts';
import { field } from './field.ts';
import { Title, Words } from './words.ts';

/** A kind of customer, told by what they need. */
export const PersonaFile = z.strictObject({
  title: field(Title, 'title', 'What we call them; never a person’s name.', 'The home worker'),
  need: field(Words, 'need', 'The need or the job to be done.', 'Be reachable for clients from nine to five'),
  context: field(
    Words,
    'context',
    'The situation they are in.',
    'Works from a flat with weak mobile reception',
  ).optional(),
  values: field(z.array(Words).max(20), 'values', 'What they value.', ['a time they can rely on']).optional(),
  accessibility: field(z.array(Words).max(20), 'accessibility', 'What they need to be able to use what we offer.', [
    'reads with a screen reader',
  ]).optional(),
  formerly,
});
export type PersonaFile = z.infer<typeof PersonaFile>;
