import { z } from 'zod';
import { Day } from './day.ts';
import { field } from './field.ts';
import { Id } from './id.ts';

/** Fields that several kinds of entry share, word for word. */
export const formerly = field(
  z.array(Id).max(50),
  'formerly',
  'Ids that this entry had before. Old links keep working.',
  ['spare-router'],
).optional();

export const status = field(
  z.enum(['live', 'draft', 'hidden', 'withdrawn']),
  'status',
  'live (unless said), draft (checked and shown as a draft, counted nowhere), hidden (reaches no output) or withdrawn (its page says so).',
  'draft',
).optional();

export const inForce = field(
  z.strictObject({
    from: field(Day, 'from', 'The first day.', '2026-10-01').optional(),
    until: field(Day, 'until', 'The last day.', '2027-09-30').optional(),
  }),
  'in force',
  'When a promise takes effect, where that is not the day it came into the playbook. Shown as declared.',
).optional();

/** The accountable team. A list is read, so that a rule can say why one is the right number. */
export const owner = field(
  z.union([Id, z.array(Id).max(50)]),
  'owner',
  'The one team that answers for it.',
  'field-service',
).optional();
