import { z } from 'zod';
import { Day } from './day.ts';
import { field } from './field.ts';
import { Id } from './id.ts';
import { Words } from './words.ts';

const Count = z
  .string()
  .regex(/^\d{1,15}$/)
  .transform(Number);
const count = (title: string, description: string) => field(Count, title, description, '402');
const cell = {
  channel: field(z.union([z.literal(''), Id]), 'channel', 'The channel, or empty where it is not split.', 'phone'),
  segment: field(z.union([z.literal(''), Id]), 'segment', 'The segment, or empty where it is not split.', ''),
  from: field(Day, 'from', 'The first day counted.', '2026-10-01'),
  to: field(Day, 'to', 'The last day counted.', '2026-10-31'),
};
const kept = {
  standard: field(Id, 'standard', 'The standard that was counted.', 'spare-in-time'),
  ...cell,
  good: count('good', 'Cases in which the promise was kept.'),
  total: count('total', 'All cases.'),
};
const journey = field(Id, 'journey', 'The journey.', 'my-connection-fails');
const touchpoint = field(Id, 'touchpoint', 'The touchpoint.', 'keep-me-online');

/** How often a touchpoint's promise was kept: whole numbers of cases. */
export const KeptRow = z.strictObject({ touchpoint, ...kept });
/** How often a journey's outcome was kept, case by case. */
export const OutcomeRow = z.strictObject({ journey, ...kept });
/** How many customers entered a stage, went on and left; a row a reason. */
export const FlowRow = z.strictObject({
  journey,
  stage: field(Id, 'stage', 'The stage.', 'i-ask-for-help'),
  ...cell,
  entered: count('entered', 'Customers who entered the stage.'),
  continued: count('continued', 'Customers who went on to the next.'),
  left: count('left', 'Customers who left for this reason.'),
  reason: field(z.union([z.literal(''), Words]), 'reason', 'Why they left.', 'too long on hold'),
});
/** What failing costs: customers for whom a moment held or failed, and how many of them left. */
export const ConsequenceRow = z.strictObject({
  journey,
  touchpoint,
  held: field(z.enum(['yes', 'no']), 'held', 'Whether the moment held for them.', 'no'),
  from: cell.from,
  to: cell.to,
  customers: count('customers', 'How many customers.'),
  left: count('left', 'How many of them ended the relationship within the journey’s time.'),
});

/** Every table that a measurement file may hold; the header decides which. */
export const measurementTables = {
  kept: KeptRow,
  outcome: OutcomeRow,
  flow: FlowRow,
  consequence: ConsequenceRow,
} as const;
export type MeasurementTable = keyof typeof measurementTables;

export type KeptRow = z.infer<typeof KeptRow>;
export type OutcomeRow = z.infer<typeof OutcomeRow>;
export type FlowRow = z.infer<typeof FlowRow>;
export type ConsequenceRow = z.infer<typeof ConsequenceRow>;

/** The name of a measurement file: a year, month, ISO week or day. */
export const periodPattern = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?|-W(?:0[1-9]|[1-4]\d|5[0-3]))?$/;
