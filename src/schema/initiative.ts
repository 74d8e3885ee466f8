import { z } from 'zod';
import { Day } from './day.ts';
import { formerly } from './entry-fields.ts';
import { field } from './field.ts';
import { Id } from './id.ts';
import { Percent } from './percent.ts';
import { Duration } from './quantity.ts';
import { MomentReference, StandardReference } from './reference.ts';
import { Title, Words } from './words.ts';

const Moved = z.union([
  z.strictObject({
    before: field(Percent, 'before', 'The share in % kept before.', 78),
    after: field(Percent, 'after', 'The share in % kept after.', 96.4),
  }),
  z.strictObject({ tooEarlyUntil: field(Day, 'too early until', 'The day on which it can be told.', '2027-02-28') }),
]);

/** Work that asks for effort: what it serves, the decision, and why. */
export const InitiativeFile = z.strictObject({
  title: field(Title, 'title', 'What the work is called.', 'Chat greeting redesign'),
  kind: field(
    z.enum(['choice', 'obligation']),
    'kind',
    'choice (unless said), or obligation: law or safety, outside the share of effort.',
    'obligation',
  ).optional(),
  decision: field(z.enum(['proposed', 'yes', 'no', 'not-now']), 'decision', 'What was decided.', 'no'),
  decideBy: field(Day, 'decide by', 'On a proposal: the day by which we decide.', '2026-12-15').optional(),
  decided: field(Day, 'decided', 'The day of the decision.', '2026-11-16').optional(),
  because: field(Words, 'because', 'Why.', 'It serves no moment of truth.').optional(),
  revisit: field(Day, 'revisit', 'On "not now": when we look again.', '2027-04-01').optional(),
  owner: field(Id, 'owner', 'The team that asks for the effort.', 'digital').optional(),
  serves: field(
    MomentReference,
    'serves',
    'The moment of truth it serves.',
    'my-connection-fails#keep-me-online',
  ).optional(),
  moves: field(StandardReference, 'moves', 'The standard it will move.', 'keep-me-online#spare-in-time').optional(),
  effort: field(Duration, 'effort', 'The effort in person time.', '30 days').optional(),
  finished: field(Day, 'finished', 'The day it was finished.', '2026-09-30').optional(),
  moved: field(Moved, 'moved', 'What it moved, from measurements, or when it can be told.').optional(),
  formerly,
});
export type InitiativeFile = z.infer<typeof InitiativeFile>;
