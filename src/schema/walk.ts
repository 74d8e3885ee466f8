import { z } from 'zod';
import { Day } from './day.ts';
import { field } from './field.ts';
import { Id } from './id.ts';
import { Title, Words } from './words.ts';

const minutes = field(z.number().nonnegative(), 'minutes', 'How many minutes it took.', 12).optional();

/** A leader lived the journey as a customer. */
export const WalkFile = z.strictObject({
  journey: field(Id, 'journey', 'The journey that was walked.', 'my-connection-fails'),
  date: field(Day, 'date', 'The day of the walk.', '2026-10-12'),
  job: field(Title, 'job', 'The job of the leader who walked, never a name.', 'Head of field service'),
  persona: field(Id, 'persona', 'As whom they walked it.', 'home-worker').optional(),
  stops: field(
    z
      .array(
        z.strictObject({
          touchpoint: field(Id, 'touchpoint', 'The stop.', 'answer-the-call'),
          result: field(
            z.enum(['kept', 'broken', 'could-not-tell']),
            'result',
            'Whether the promise was kept.',
            'broken',
          ),
          minutes,
          words: field(Words, 'words', 'What they say of it.', 'I gave my number three times.').optional(),
          causedBy: field(
            Words,
            'caused by',
            'The decision of ours that caused it.',
            'Two systems, no shared case',
          ).optional(),
        }),
      )
      .max(100),
    'stops',
    'What happened, stop by stop.',
  ),
  minutes,
  words: field(Words, 'words', 'The walk in their words.').optional(),
});
export type WalkFile = z.infer<typeof WalkFile>;
