import { z } from 'zod';
import { Backing } from './backing.ts';
import { HoursName } from './calendar.ts';
import { field } from './field.ts';
import { Id } from './id.ts';
import { Percent } from './percent.ts';
import { AnyQuantity, Duration } from './quantity.ts';
import { Words } from './words.ts';

export const Window = z.union([z.enum(['week', 'month', 'quarter']), z.string().regex(/^last [1-9]\d{0,2} days$/)]);

const quantity = {
  within: field(Duration, 'within', 'The longest time that keeps the promise.', '4 working hours').optional(),
  atMost: field(AnyQuantity, 'at most', 'The largest number that keeps the promise.', '2 transfers').optional(),
  atLeast: field(
    z.union([AnyQuantity, z.string().regex(/^\d+ of \d+$/)]),
    'at least',
    'The smallest number that keeps the promise.',
    '4 of 5',
  ).optional(),
};

const channels = field(
  z.array(Id).max(50),
  'channels',
  'The channels it is promised on; all of the touchpoint unless said.',
  ['phone'],
).optional();
const segments = field(z.array(Id).max(50), 'segments', 'The segments it is promised to; everybody unless said.', [
  'business',
]).optional();

const Exception = z.strictObject({
  channels,
  segments,
  ...quantity,
  floor: field(Percent, 'floor', 'The floor that holds here instead.', 90).optional(),
  because: field(
    Words,
    'because',
    'Why these customers get another promise.',
    'Islands have one ferry a day.',
  ).optional(),
});

/** A reliability standard: what we promise, how it is counted, and how often it must be kept. */
export const Standard = z.strictObject({
  id: field(Id, 'id', 'Unique in its touchpoint and permanent: measurements name it.', 'spare-in-time'),
  promise: field(
    Words,
    'promise',
    'What the customer can count on, in plain words from their side.',
    'You have a working spare connection within four working hours.',
  ),
  floor: field(Percent, 'floor', 'The share of cases in % below which the promise is broken.', 98).optional(),
  ...quantity,
  good: field(Words, 'good', 'What is counted as kept.', 'spare connection works').optional(),
  total: field(Words, 'total', 'What is counted in all.', 'reported line faults').optional(),
  target: field(Percent, 'target', 'The share in % that we aim for.', 99.5).optional(),
  window: field(
    Window,
    'window',
    'Over which period it is counted: week, month, quarter, or "last N days".',
    'month',
  ).optional(),
  clock: field(
    HoursName,
    'clock',
    '"always", or the calendar that working time is counted in.',
    'shop-hours',
  ).optional(),
  channels,
  segments,
  except: field(z.array(Exception).max(50), 'except', 'Where the promise differs, and why.').optional(),
  counted: field(
    z.enum(['every case', 'sample']),
    'counted',
    'Whether every case is counted or a sample.',
    'every case',
  ).optional(),
  backing: field(z.array(Backing).max(20), 'backing', 'What makes this promise true.').optional(),
  basis: field(
    z.enum(['own', 'contract', 'licence', 'law']),
    'basis',
    'Whose promise it is: our own (unless said), or one we are bound to.',
    'law',
  ).optional(),
  reference: field(
    Words,
    'reference',
    'The paragraph, licence or contract that binds us.',
    'Telecommunications Act, section 58',
  ).optional(),
  exceptions: field(
    z.array(Words).max(20),
    'exceptions',
    'Cases that the law, licence or contract leaves out.',
  ).optional(),
});
export type Standard = z.infer<typeof Standard>;
