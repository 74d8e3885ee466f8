import { z } from 'zod';
import { HoursName } from './calendar.ts';
import { field } from './field.ts';
import { Id } from './id.ts';
import { Percent } from './percent.ts';
import { Duration } from './quantity.ts';
import { Window } from './standard.ts';

/** The company's policy: how high, how fast, how often, how many. */
export const Policy = z.strictObject({
  momentFloor: field(
    Percent,
    'moment floor',
    'The lowest floor of a moment of truth in %; 98 unless said.',
    98,
  ).optional(),
  recoveryWithin: field(
    Duration,
    'recovery within',
    'The longest clock of a recovery play; 1 working day unless said.',
    '4 h',
  ).optional(),
  walkEvery: field(
    Duration,
    'walk every',
    'How often each journey is walked; 6 months unless said.',
    '6 months',
  ).optional(),
  reviewEvery: field(
    Duration,
    'review every',
    'How often each entry is read again; 12 months unless said.',
    '12 months',
  ).optional(),
  cap: field(
    z.int().min(1).max(3),
    'cap',
    'The most moments of truth in a journey, and in the focus: 1 to 3; 3 unless said.',
    3,
  ).optional(),
  debts: field(
    z.record(Id, z.int().nonnegative()),
    'debts',
    'Older findings by team that are being paid back. They may only fall.',
    { care: 4 },
  ).optional(),
});
export type Policy = z.infer<typeof Policy>;

/** What a standard takes where it does not say its own. */
export const StandardDefaults = z.strictObject({
  target: field(Percent, 'target', 'The aim in %.', 99).optional(),
  window: field(Window, 'window', 'Over which period promises are counted; month unless said.', 'month').optional(),
  clock: field(HoursName, 'clock', '"always", or a calendar of the playbook.', 'always').optional(),
  good: field(z.string().min(1), 'good', 'What is counted as kept.', 'cases in which the promise was kept').optional(),
  total: field(z.string().min(1), 'total', 'What is counted in all.', 'all cases').optional(),
  counted: field(z.enum(['every case', 'sample']), 'counted', 'Every case or a sample.', 'every case').optional(),
});
export type StandardDefaults = z.infer<typeof StandardDefaults>;
