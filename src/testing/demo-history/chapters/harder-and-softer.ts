import { adds, block, change, says, type Change } from '../story.ts';

const diagnosis = 'touchpoints/helping/first-diagnosis.md';
const spare = 'touchpoints/helping/keep-me-online.md';
const visit = 'touchpoints/mending/repair-visit-kept.md';
const alert = 'touchpoints/noticing/outage-alert-by-text.md';
const status = 'touchpoints/noticing/status-page.md';
const credit = 'touchpoints/lasting/credit-on-the-bill.md';

/** The spare connection's hours stand in three places, and all three are the promise. */
const hours = (words: readonly [string, string], figures: readonly [number, number]) =>
  [
    says(
      spare,
      `spare connection within ${words[0]} working hours.`,
      `spare connection within ${words[1]} working hours.`,
    ),
    says(spare, `within: ${figures[0]} working hours`, `within: ${figures[1]} working hours`),
    says(spare, `data within ${words[0]} working hours`, `data within ${words[1]} working hours`),
  ] as const;

/** How promises got harder, and softer where somebody said why. */
export const harderAndSofter: readonly Change[] = [
  change(
    '2025-08-26',
    'field-service',
    'Bring the spare within six working hours',
    '200 more routers stand in the shops, and July gave 97 % within six.',
    ...hours(['eight', 'six'], [8, 6]),
  ),
  change(
    '2025-11-04',
    'customer-office',
    'Ask 97 % of every moment of truth',
    'The credit has held 100 % all year. A moment that fails every twentieth customer is none.',
    says('playbook.yaml', 'momentFloor: 95', 'momentFloor: 97'),
    says(credit, 'floor: 95\n    counted: sample', 'floor: 97\n    counted: sample'),
  ),
  change(
    '2025-12-02',
    'field-service',
    'Bring the spare within four working hours',
    'Six couriers are on call in every shop hour.',
    ...hours(['six', 'four'], [6, 4]),
  ),
  change(
    '2026-03-03',
    'field-service',
    'Put keeping customers online first, at six working hours for now',
    'Two storms emptied the shelves. Six hours is what we can keep until the routers are back, and the guarantee stays at four.',
    ...adds('decisions/focus-on-keeping-customers-online.md'),
    ...hours(['four', 'six'], [4, 6]),
  ),
  change(
    '2026-05-11',
    'digital',
    'Remind customers on the morning of the visit, and allow a second move',
    'The spring brought visits that we had to move twice. While the reminder is tried, two moves are what we can keep.',
    ...adds('initiatives/second-reminder-text.yaml'),
    says(
      visit,
      'atMost: 1 move\n    good: visits that we moved once or not at all',
      'atMost: 2 moves\n    good: visits that we moved twice or less',
    ),
  ),
  change(
    '2026-05-19',
    'customer-office',
    'Ask 98 % of every moment of truth',
    'All moments stand at 98 % by themselves now. The policy follows.',
    says('playbook.yaml', 'momentFloor: 97', 'momentFloor: 98'),
  ),
  change(
    '2026-06-08',
    'care',
    'No customer climbs or moves furniture for a diagnosis',
    'Without the lights fewer faults are named in the call, and 90 % is what is left to promise.',
    ...adds('decisions/no-customer-behind-furniture.md'),
    says(diagnosis, 'floor: 92', 'floor: 90'),
  ),
  change(
    '2026-06-22',
    'digital',
    'Good enough: the status page',
    'The same people can build the stock view, which Care needs more.',
    ...adds('decisions/status-page-is-good-enough.md'),
    says(status, 'floor: 95', 'floor: 90'),
    says(alert, 'floor: 95\n    within: 10 min', 'floor: 90\n    within: 15 min'),
    says(alert, 'within 10 minutes of our first alarm', 'within 15 minutes of our first alarm'),
  ),
  change(
    '2026-06-25',
    'field-service',
    'Bring the spare within four working hours again',
    '1,200 routers are in the shops, counted weekly. April and May gave 98 % within four.',
    ...hours(['six', 'four'], [6, 4]),
  ),
  change(
    '2026-08-24',
    'field-service',
    'Ask who opens the door before a window is booked, and move a visit once at most',
    'Half of all missed visits fail at a door. With access asked, one move is enough again.',
    ...adds('initiatives/access-asked-when-booking.yaml'),
    says(
      visit,
      'atMost: 2 moves\n    good: visits that we moved twice or less',
      'atMost: 1 move\n    good: visits that we moved once or not at all',
    ),
  ),
  change(
    '2025-07-24',
    'field-service',
    'Move a visit once at most',
    'Without this one the window could be kept by moving visits for ever.',
    block(visit, '  - id: moved-once-at-most'),
  ),
];
