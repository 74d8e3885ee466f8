import { z } from 'zod';
import { Backing } from './backing.ts';
import { field } from './field.ts';
import { Id } from './id.ts';
import { Duration } from './quantity.ts';
import { Words } from './words.ts';

/** What the customer gets when we fail. A guarantee is not the promise: it is what the promise costs us when it breaks. */
export const Guarantee = z.strictObject({
  promise: field(Words, 'promise', 'The guarantee in one sentence.', 'Later than four working hours: one month free.'),
  trigger: field(Words, 'trigger', 'What sets it off.', 'No spare connection after four working hours').optional(),
  gets: field(Words, 'gets', 'What the customer gets.', 'One month’s fee as a credit').optional(),
  claim: field(Words, 'claim', '"automatic", or how to ask for it.', 'automatic').optional(),
  paidWithin: field(Duration, 'paid within', 'How soon it reaches the customer.', '14 days').optional(),
  exceptions: field(z.array(Words).max(20), 'exceptions', 'When it does not hold. None is best.').optional(),
  grantedBy: field(Id, 'granted by', 'The team that may grant it.', 'care').optional(),
  backing: field(z.array(Backing).max(20), 'backing', 'The money or system that pays for it.').optional(),
});
export type Guarantee = z.infer<typeof Guarantee>;
