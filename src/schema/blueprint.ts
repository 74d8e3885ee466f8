import { z } from 'zod';
import { field } from './field.ts';
import { Id } from './id.ts';
import { Words } from './words.ts';

const Line = z.strictObject({
  team: field(Id, 'team', 'Who does it.', 'care'),
  does: field(Words, 'does', 'What they do, in one sentence.', 'Reserves the router while the customer is on the line'),
  system: field(Words, 'system', 'The system they use for it.', 'Stock desk').optional(),
});
const lane = (title: string, description: string) => field(z.array(Line).max(50), title, description).optional();

/** The service blueprint: what the customer does and sees, and who does what so that it works. */
export const Blueprint = z.strictObject({
  customer: field(Words, 'customer', 'What the customer does.', 'Calls from a mobile phone').optional(),
  sees: field(Words, 'sees', 'What is in their hands or on their screen.', 'A text with the pick-up code').optional(),
  onstage: lane('onstage', 'What teams do where the customer sees it.'),
  backstage: lane('backstage', 'What teams do out of the customer’s sight.'),
  support: lane('support', 'What others supply so that it works.'),
});
export type Blueprint = z.infer<typeof Blueprint>;
