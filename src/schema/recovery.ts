import { z } from 'zod';
import { field } from './field.ts';
import { Id } from './id.ts';
import { AnyQuantity, Duration } from './quantity.ts';
import { Title, Words } from './words.ts';

/** The play for the day the promise fails. */
export const Recovery = z.strictObject({
  when: field(
    z.array(Words).min(1).max(20),
    'when',
    'What the customer says when it has gone wrong, in their own words.',
    ['nobody has called back'],
  ),
  by: field(Id, 'by', 'The team that acts.', 'care').optional(),
  job: field(Title, 'job', 'The job in that team that acts.', 'Duty lead').optional(),
  within: field(Duration, 'within', 'The clock: how soon the customer must be put right.', '1 h').optional(),
  authority: field(AnyQuantity, 'authority', 'What may be spent without asking.', '60 EUR').optional(),
  steps: field(z.array(Words).min(1).max(20), 'steps', 'What to do, step by step.', [
    'Say that it was our mistake, once.',
  ]),
  escalation: field(
    z.strictObject({
      to: field(Id, 'to', 'The team to call.', 'field-service'),
      job: field(Title, 'job', 'The job to ask for.', 'Duty lead').optional(),
      after: field(Duration, 'after', 'How long to try first.', '30 min').optional(),
    }),
    'escalation',
    'Who to call when these steps do not help.',
  ).optional(),
  closing: field(Words, 'closing', 'How the loop is closed with the customer.', 'Call back the next day').optional(),
  learnt: field(Words, 'learnt', 'What is done so that it does not happen again.').optional(),
});
export type Recovery = z.infer<typeof Recovery>;
