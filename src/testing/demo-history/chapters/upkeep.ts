import { adds, block, change, checked, says, type Change } from '../story.ts';

const settings = 'playbook.yaml';
const faults = 'journeys/my-connection-fails.yaml';
const closedNow = '[2026-04-03, 2026-04-06, 2026-05-01, 2026-10-03, 2026-12-25, 2026-12-26, 2027-01-01]';
const closedThen =
  '[2024-12-25, 2024-12-26, 2025-01-01, 2025-04-18, 2025-04-21, 2025-05-01, 2025-10-03, 2025-12-25, 2025-12-26]';
const officeNow = '[2026-04-03, 2026-04-06, 2026-05-01, 2026-12-24, 2026-12-25, 2026-12-31, 2027-01-01]';
const officeThen =
  '[2024-12-24, 2024-12-25, 2024-12-31, 2025-01-01, 2025-04-18, 2025-04-21, 2025-05-01, 2025-12-24, 2025-12-25]';

/** Small things: comments, forms of writing, looks at what stands behind a promise. */
export const upkeep: readonly Change[] = [
  change(
    '2024-11-20',
    'customer-office',
    'Say why there is no target for most promises',
    'Three colleagues asked for one in the first week.',
    block(settings, '# No target here, on purpose: outside the moments of truth, holding the floor is good enough.'),
  ),
  change(
    '2025-02-11',
    'customer-office',
    'Write short lists on one line',
    'No word changes. Three lines less to read at the top of the journey.',
    says(faults, 'personas:\n  - home-worker\n  - family\n', 'personas: [home-worker, family]\n'),
  ),
  change(
    '2025-03-13',
    'customer-office',
    'Name segments only where a promise differs',
    'Marketing has eleven. A promise differs for homes and for shops with a card terminal.',
    ...adds('segments.yaml'),
  ),
  change(
    '2025-06-05',
    'customer-office',
    'Add the customer who lives alone',
    'The walk-through with the alarm centre showed that two personas had a smartphone and none had not.',
    ...adds('personas/living-alone.yaml'),
    says(faults, 'personas: [home-worker, family]', 'personas: [home-worker, family, living-alone]'),
    says(
      'journeys/i-join.yaml',
      'personas: [home-worker, family]\nphase',
      'personas: [home-worker, family, living-alone]\nphase',
    ),
  ),
  change(
    '2025-11-13',
    'customer-office',
    'Enter the closed days of 2026',
    'They decide what four working hours are at Easter.',
    says(
      settings,
      `      sat: ['08:00-16:00']\n    closed: ${closedThen}`,
      `      sat: ['08:00-16:00']\n    closed: ${closedNow}`,
    ),
    says(
      settings,
      `      sat: ['10:00-18:00']\n    closed: ${closedThen}`,
      `      sat: ['10:00-18:00']\n    closed: ${closedNow}`,
    ),
    says(settings, officeThen, officeNow),
  ),
  change(
    '2025-08-12',
    'customer-office',
    'Look again at what stands behind the promises',
    'The quarterly round: each backing seen by its owner.',
    checked('touchpoints/', '2025-02-10'),
  ),
  change(
    '2025-11-12',
    'customer-office',
    'Look again at what stands behind the promises, autumn',
    'The quarterly round. The couriers are new in it.',
    checked('touchpoints/', '2025-08-11'),
  ),
  change(
    '2026-02-09',
    'customer-office',
    'Look again at what stands behind the promises, winter',
    'The quarterly round. Storm stock was counted twice.',
    checked('touchpoints/', '2025-11-10'),
  ),
  change(
    '2026-05-14',
    'customer-office',
    'Look again at what stands behind the promises, spring',
    'The quarterly round, by now 40 lines of backing.',
    checked('touchpoints/', '2026-02-09'),
  ),
  change(
    '2026-08-13',
    'customer-office',
    'Look again at what stands behind the promises, summer',
    'The quarterly round. Nothing was found missing.',
    checked('touchpoints/', '2026-05-11'),
  ),
  change(
    '2026-10-08',
    'field-service',
    'Look again at what stands behind the call and the spare',
    'Before the storms.',
    checked('touchpoints/helping/', '2026-08-10'),
  ),
  change(
    '2026-11-10',
    'network-operations',
    'Look again at what stands behind joining',
    'Nine engineers, sixty routers, one test: all seen.',
    checked('touchpoints/joining/', '2026-08-10'),
  ),
  change(
    '2026-11-11',
    'field-service',
    'Look again at what stands behind moves and visits',
    'Seen on the last two Mondays.',
    checked('touchpoints/moving/', '2026-08-10'),
    checked('touchpoints/mending/', '2026-08-10'),
  ),
  change(
    '2026-11-11',
    'care',
    'Look again at what stands behind renewing',
    'The lock was tried with a name of our own.',
    checked('touchpoints/deciding/', '2026-08-10'),
  ),
  change(
    '2026-11-17',
    'shops',
    'Count the spare routers',
    '1,200 in 38 shops, 40 of them in the harbour offices.',
    checked('touchpoints/helping/', '2026-10-05'),
    checked('touchpoints/joining/', '2026-11-09'),
  ),
  change(
    '2026-07-16',
    'customer-office',
    'Say in the file why the guardian gives the second voice',
    'It had been asked in two reviews.',
    block(
      settings,
      '# Customer office gives the second voice when a promise gets weaker: it delivers none of them itself.',
    ),
  ),
  change(
    '2026-08-18',
    'digital',
    'Name tools in one place',
    'The status console moved, and four plays led nowhere. Plays open tools by name since then; the comment says so.',
    block(
      settings,
      '# Plays open these by name: `:::open{tool=crm}`. When a tool moves, its address changes here and nowhere else.',
    ),
  ),
  change(
    '2026-11-19',
    'customer-office',
    'Let the playbook stand still for the auditors',
    'What is read tomorrow should read the same in January.',
    block(settings, 'frozenOn: 2026-11-20'),
  ),
];
