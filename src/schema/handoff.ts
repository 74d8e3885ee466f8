import { z } from 'zod';
import { field } from './field.ts';
import { Id } from './id.ts';
import { Duration } from './quantity.ts';
import { Words } from './words.ts';

/** Where the owner changes between stops that a customer meets one after the other. */
export const Handoff = z.strictObject({
  from: field(Id, 'from', 'The touchpoint that passes on.', 'answer-the-call'),
  to: field(Id, 'to', 'The touchpoint that receives.', 'keep-me-online'),
  passes: field(Words, 'passes', 'What is passed on, or "nothing".', 'Address, line number and where they are tonight'),
  why: field(Words, 'why', 'Why nothing is passed on, where nothing is.').optional(),
  within: field(Duration, 'within', 'How soon it arrives.', '10 min').optional(),
  neverAskAgain: field(z.array(Words).max(20), 'never ask again', 'What the customer is not asked a second time.', [
    'what is broken',
  ]).optional(),
  accepted: field(z.array(Id).max(10), 'accepted', 'The teams that agreed to these words.', [
    'care',
    'field-service',
  ]).optional(),
});
export type Handoff = z.infer<typeof Handoff>;
