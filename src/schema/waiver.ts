import { z } from 'zod';
import { Day } from './day.ts';
import { field } from './field.ts';
import { Id } from './id.ts';
import { AnyReference } from './reference.ts';
import { Words } from './words.ts';

/** A rule not kept, on purpose and for a time. */
export const WaiverFile = z.strictObject({
  rule: field(Id, 'rule', 'The rule that is not kept.', 'moment-cap'),
  covers: field(
    z.union([z.literal('all'), AnyReference]),
    'covers',
    'An entry or a part of one; a journey or a team covers all that belongs to it; "all" covers everything.',
    'journey/i-move-house',
  ),
  reason: field(Words, 'reason', 'Why the rule cannot be kept now.', 'Two moments are being merged into one.'),
  askedBy: field(Id, 'asked by', 'The team that asked.', 'field-service'),
  approvedBy: field(Id, 'approved by', 'Another team, that agreed.', 'customer-office'),
  granted: field(Day, 'granted', 'The first day it holds.', '2026-10-01'),
  expires: field(Day, 'expires', 'The last day it holds; 90 days at most.', '2026-12-15'),
});
export type WaiverFile = z.infer<typeof WaiverFile>;
