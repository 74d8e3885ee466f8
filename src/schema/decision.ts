import { z } from 'zod';
import { Day } from './day.ts';
import { formerly } from './entry-fields.ts';
import { field } from './field.ts';
import { Id } from './id.ts';
import { AnyReference } from './reference.ts';
import { Title } from './words.ts';

/** Why the playbook is as it is. The body tells it. */
export const DecisionFile = z.strictObject({
  title: field(Title, 'title', 'The decision in one line.', 'Repair visits come before new installations'),
  status: field(z.enum(['proposed', 'accepted', 'rejected', 'superseded']), 'status', 'Where it stands.', 'accepted'),
  date: field(Day, 'date', 'The day it was decided.', '2026-03-03'),
  deciders: field(z.array(Id).min(1).max(20), 'deciders', 'The teams that decided.', ['customer-office']),
  appliesTo: field(z.array(AnyReference).max(50), 'applies to', 'The entries it is about.', [
    'touchpoint/repair-visit-kept',
  ]).optional(),
  supersedes: field(Id, 'supersedes', 'The decision that it replaces.', 'visits-in-order').optional(),
  formerly,
});
export type DecisionFile = z.infer<typeof DecisionFile>;
