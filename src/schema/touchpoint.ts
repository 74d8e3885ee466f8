import { z } from 'zod';
import { Backing } from './backing.ts';
import { Blueprint } from './blueprint.ts';
import { Day } from './day.ts';
import { formerly, inForce, owner, status } from './entry-fields.ts';
import { field } from './field.ts';
import { Guarantee } from './guarantee.ts';
import { Id } from './id.ts';
import { Recovery } from './recovery.ts';
import { Standard } from './standard.ts';
import { Title, Words } from './words.ts';

export const categories = ['at-risk', 'needs', 'bond', 'growth'] as const;

/** One place where a customer meets us. The front matter holds the governed facts, the body the play that people follow. */
export const TouchpointFile = z.strictObject({
  title: field(Title, 'title', 'What people call it.', 'Keep me online'),
  channels: field(z.array(Id).min(1).max(50), 'channels', 'Where it happens.', ['phone', 'chat']),
  owner,
  standards: field(
    z.array(Standard).max(50),
    'standards',
    'What we promise here, so that it can be counted.',
  ).optional(),
  noPromiseYet: field(
    z.strictObject({
      because: field(Words, 'because', 'Why we promise nothing yet.', 'We do not count these calls yet.'),
      decideBy: field(Day, 'decide by', 'The day by which we decide.', '2027-01-31'),
    }),
    'no promise yet',
    'The honest admission where there is no standard.',
  ).optional(),
  category: field(
    z.enum(categories),
    'category',
    'What a critical touchpoint is for: customers at risk, responding to needs, the bond, or growth.',
    'needs',
  ).optional(),
  segments: field(z.array(Id).max(50), 'segments', 'The segments that meet it; everybody unless said.', [
    'business',
  ]).optional(),
  blueprint: field(Blueprint, 'blueprint', 'Who does what so that it works.').optional(),
  recovery: field(Recovery, 'recovery', 'The play for the day it fails.').optional(),
  guarantee: field(Guarantee, 'guarantee', 'What the customer gets when we fail.').optional(),
  backing: field(z.array(Backing).max(20), 'backing', 'What makes its promises true.').optional(),
  touch: field(
    z.strictObject({
      automated: field(Words, 'automated', 'What a machine does.', 'Sends the code').optional(),
      personal: field(Words, 'personal', 'What a person does.', 'Asks where the customer works tonight').optional(),
    }),
    'touch',
    'What is automated and what is personal, on purpose.',
  ).optional(),
  beyond: field(Words, 'beyond', 'The extra care that customers remember.').optional(),
  pain: field(Words, 'pain', 'What used to frustrate customers here.').optional(),
  reinvention: field(Words, 'reinvention', 'How the frustrating moment was made a good one.').optional(),
  status,
  inForce,
  formerly,
});
export type TouchpointFile = z.infer<typeof TouchpointFile>;
