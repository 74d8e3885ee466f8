import { z } from 'zod';
import { field } from './field.ts';
import { Id } from './id.ts';
import { Percent } from './percent.ts';
import { Duration } from './quantity.ts';
import { Title, Words } from './words.ts';

const StopFacts = z.strictObject({
  touchpoint: field(Id, 'touchpoint', 'The touchpoint met here.', 'keep-me-online'),
  reach: field(Percent, 'reach', 'The share in % of customers who pass it; all unless said.', 40).optional(),
  when: field(Words, 'when', 'The condition, in words.', 'when the line cannot be mended the same day').optional(),
  insteadOf: field(
    Id,
    'instead of',
    'Another stop of the stage: the customer meets one of the two.',
    'answer-the-call',
  ).optional(),
  personas: field(z.array(Id).max(20), 'personas', 'Who meets it; everybody unless said.', ['home-worker']).optional(),
  after: field(
    z.strictObject({
      wait: field(Duration, 'wait', 'How long the customer usually waits before it.', '2 days'),
      hears: field(Words, 'hears', 'What the customer hears meanwhile.', 'A text each morning').optional(),
    }),
    'after',
    'The wait before this stop.',
  ).optional(),
  backTo: field(Id, 'back to', 'An earlier stop that it may lead back to.', 'first-diagnosis').optional(),
  timing: field(Duration, 'timing', 'Its offset from the journey’s zero.', '-45 days').optional(),
  takes: field(Duration, 'takes', 'How long it takes the customer.', '10 min').optional(),
  emotion: field(z.int().min(1).max(5), 'emotion', 'How it feels, 1 to 5; for the drawing alone.', 2).optional(),
});

/** A touchpoint's place in a journey: its id, or its id with what is true of it here. */
export const Stop = z.union([Id.transform((touchpoint): z.infer<typeof StopFacts> => ({ touchpoint })), StopFacts]);
export type Stop = z.infer<typeof Stop>;

/** A part of a journey with one question: is the experience here consistent and reliable? */
export const Stage = z.strictObject({
  id: field(Id, 'id', 'Unique in its journey.', 'i-ask-for-help'),
  title: field(Title, 'title', 'The stage in the customer’s words.', 'I ask for help'),
  wants: field(Words, 'wants', 'What the customer wants here.', 'To know when it works again').optional(),
  usually: field(Duration, 'usually', 'How long it usually lasts.', '2 h').optional(),
  journey: field(
    Id,
    'journey',
    'The journey that this stage is, where it is one of its own.',
    'pay-my-bill',
  ).optional(),
  stops: field(z.array(Stop).max(100), 'stops', 'The touchpoints in the order the customer meets them.').optional(),
});
export type Stage = z.infer<typeof Stage>;
