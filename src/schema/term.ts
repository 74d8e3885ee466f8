import { z } from 'zod';
import { formerly } from './entry-fields.ts';
import { field } from './field.ts';
import { Id } from './id.ts';
import { Title, Words } from './words.ts';

/** A word of the common language. */
export const TermFile = z.strictObject({
  title: field(Title, 'title', 'The word.', 'fault'),
  definition: field(Words, 'definition', 'What we mean by it.', 'The customer’s line carries no data.'),
  owner: field(Id, 'owner', 'The team that answers for the word.', 'network-operations').optional(),
  synonyms: field(z.array(Words).max(30), 'synonyms', 'Words that mean the same and are welcome.', [
    'outage',
  ]).optional(),
  avoid: field(z.array(Words).max(30), 'avoid', 'Words to avoid.', ['incident']).optional(),
  formerly,
});
export type TermFile = z.infer<typeof TermFile>;
