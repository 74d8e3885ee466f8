import { z } from 'zod';
import { formerly, inForce, owner, status } from './entry-fields.ts';
import { field } from './field.ts';
import { Handoff } from './handoff.ts';
import { Id } from './id.ts';
import { MomentOfTruth } from './moment.ts';
import { Duration } from './quantity.ts';
import { Stage } from './stage.ts';
import { Standard } from './standard.ts';
import { Title, Words } from './words.ts';

/** One customer goal, end to end. */
export const JourneyFile = z.strictObject({
  title: field(Title, 'title', 'The journey in the customer’s voice.', 'I move house and keep my connection'),
  goal: field(
    Words,
    'goal',
    'What the customer wants to have achieved at its end.',
    'It works in the new flat on the day I move.',
  ),
  owner,
  personas: field(z.array(Id).max(20), 'personas', 'Whose journey it is.', ['home-worker']).optional(),
  phase: field(Id, 'phase', 'The phase of the framework that it belongs to.', 'using').optional(),
  kind: field(
    z.enum(['ordinary', 'subscription']),
    'kind',
    'subscription where it ends in a renewal; ordinary unless said.',
    'subscription',
  ).optional(),
  trigger: field(Words, 'trigger', 'What starts it.', 'The light on the router turns red').optional(),
  end: field(Words, 'end', 'What ends it.', '“It works again”').optional(),
  zero: field(Words, 'zero', 'The day that timings count from.', 'the day the contract ends').optional(),
  walkEvery: field(Duration, 'walk every', 'How often a leader walks it as a customer.', '6 months').optional(),
  leaveWithin: field(
    Duration,
    'leave within',
    'Within which time after a failure a leaving customer counts; 90 days unless said.',
    '90 days',
  ).optional(),
  outcome: field(
    z.array(Standard).max(20),
    'outcome',
    'The journey’s own standards from trigger to end, counted case by case.',
  ).optional(),
  stages: field(z.array(Stage).max(30), 'stages', 'The stages in order.').optional(),
  momentsOfTruth: field(
    z.array(MomentOfTruth).max(100),
    'moments of truth',
    'At most three: where failing the customer ends the relationship.',
  ).optional(),
  handoffs: field(z.array(Handoff).max(100), 'hand-offs', 'Where the owner changes on the customer’s way.').optional(),
  renewal: field(
    z.strictObject({
      contact: field(Id, 'contact', 'The stop that contacts the customer before expiry.', 'renewal-call'),
      settles: field(Id, 'settles', 'The stop before it where open problems are solved.', 'open-problems-closed'),
      decisionNeeds: field(Duration, 'decision needs', 'How long the customer needs to decide.', '30 days'),
    }),
    'renewal',
    'How a subscription is renewed.',
  ).optional(),
  becomes: field(
    Id,
    'becomes',
    'On a draft: the live journey that it is the future of.',
    'my-connection-fails',
  ).optional(),
  status,
  inForce,
  formerly,
});
export type JourneyFile = z.infer<typeof JourneyFile>;
