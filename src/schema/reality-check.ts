import { z } from 'zod';
import { Day } from './day.ts';
import { field } from './field.ts';
import { Id } from './id.ts';
import { Title, Words } from './words.ts';

/** Leaders answer the stage question themselves before they see numbers. */
export const RealityCheckFile = z.strictObject({
  journey: field(Id, 'journey', 'The journey that was asked about.', 'my-connection-fails'),
  date: field(Day, 'date', 'The day they answered.', '2026-10-05'),
  answers: field(
    z
      .array(
        z.strictObject({
          stage: field(Id, 'stage', 'The stage.', 'it-is-mended'),
          job: field(Title, 'job', 'The job of the leader who answers.', 'Head of care'),
          answer: field(
            z.enum(['yes', 'no', 'it-depends']),
            'answer',
            'Is the experience here consistent and reliable?',
            'it-depends',
          ),
          on: field(Words, 'on', 'On what it depends.', 'whether the shop has one left').optional(),
          sentence: field(Words, 'sentence', 'One sentence of theirs.').optional(),
        }),
      )
      .min(1)
      .max(500),
    'answers',
    'What they answered.',
  ),
});
export type RealityCheckFile = z.infer<typeof RealityCheckFile>;
