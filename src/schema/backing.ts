import { z } from 'zod';
import { Day } from './day.ts';
import { field } from './field.ts';
import { Id } from './id.ts';
import { Words } from './words.ts';

/** What makes a promise true: a system, people, stock or money. */
export const Backing = z.strictObject({
  what: field(
    Words,
    'what',
    'The system, staffing, stock or money that makes the promise true.',
    '1,200 spare routers in 38 shops',
  ),
  owner: field(Id, 'owner', 'The team that answers for this backing.', 'logistics'),
  checked: field(Day, 'checked', 'The day somebody last looked that it is really there.', '2026-10-30'),
});
export type Backing = z.infer<typeof Backing>;
