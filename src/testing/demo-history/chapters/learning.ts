import { adds, block, change, drops, type Change } from '../story.ts';

const friction = (id: string): string => `frictions/${id}.yaml`;
const storm = `title: 'Storm: no ferry before Thursday'
appliesTo:
  - touchpoint/repair-visit-kept
from: 2026-01-08
until: 2026-01-15
say: >-
  The ferry does not sail before Thursday 15 January. We call everybody on the islands whose window falls into these days.
promiseInstead: A call by six in the evening with a new window.
decidedBy: field-service
`;

/** What customers, colleagues and our own walks told us, and what became of it. */
export const learning: readonly Change[] = [
  change(
    '2026-01-08',
    'field-service',
    'Say what holds during the storm',
    'The promise stays as it is. For a week something else is true on the islands, and customers read it here first.',
    ...adds('notices/storm-of-january.yaml'),
  ),
  change(
    '2026-02-11',
    'field-service',
    'Take the notice of the January storm away',
    'It ended four weeks ago.',
    drops('notices/storm-of-january.yaml', storm),
  ),
  change(
    '2026-05-07',
    'care',
    'Report: lights behind a cupboard',
    'From the walk of the head of finance, the day after.',
    ...adds(friction('lights-behind-the-cupboard')),
  ),
  change(
    '2026-05-08',
    'customer-office',
    'Bring in the walk of the head of finance',
    'As the customer who lives alone: four stops were good, and one was luck.',
    ...adds('walks/finance-lead-living-alone.yaml'),
  ),
  change(
    '2026-05-13',
    'care',
    'Report: asked to stay while waiting',
    'The letter came on the day the third engineer did not.',
    ...adds(friction('asked-to-stay-while-waiting')),
  ),
  change(
    '2026-05-20',
    'care',
    'Find out why the letter had left',
    'The hole in the wall is closed. The list came from the contract.',
    block(friction('asked-to-stay-while-waiting'), 'fixedForThem: 2026-05-14'),
    block(
      friction('asked-to-stay-while-waiting'),
      'cause: The list for the letters came from the contract, and nothing in a contract says who is waiting.',
    ),
  ),
  change(
    '2026-06-16',
    'care',
    'Close the loop on the lights',
    'They were told what has changed because of them.',
    block(friction('lights-behind-the-cupboard'), 'told: 2026-06-15'),
    block(friction('lights-behind-the-cupboard'), 'preventedBy: decision/no-customer-behind-furniture'),
    block(
      friction('lights-behind-the-cupboard'),
      '# A closed loop: heard, put right, cause found, prevented, and told to those who told us.',
    ),
  ),
  change(
    '2026-06-24',
    'digital',
    'Report and answer: the map that nobody was making',
    'Two days from a sigh in the break to an answer for everybody.',
    ...adds(friction('asked-for-a-map')),
  ),
  change(
    '2026-07-03',
    'care',
    'Report: billed for three months after leaving',
    'A prospect told it to an adviser. They would be ordering now.',
    ...adds(friction('billed-for-three-months')),
  ),
  change(
    '2026-08-04',
    'shops',
    'Report: billed for a router that was given back',
    'Over our own counter, into our own box.',
    ...adds(friction('paid-for-the-router-i-gave-back')),
  ),
  change(
    '2026-08-06',
    'care',
    'Tell the customer what the list prevents',
    'The list is finished, and the customer with the hole in the wall heard it from us.',
    block(friction('asked-to-stay-while-waiting'), 'told: 2026-08-06'),
    block(friction('asked-to-stay-while-waiting'), 'preventedBy: initiative/list-of-what-is-open'),
  ),
  change(
    '2026-08-25',
    'shops',
    'Report: drove there for nothing',
    'A code, a drive, and an empty shelf.',
    ...adds(friction('drove-there-for-nothing')),
  ),
  change(
    '2026-09-15',
    'shops',
    'Name what will prevent the billed router',
    'The stock view sees the box when the router falls into it.',
    block(friction('paid-for-the-router-i-gave-back'), 'preventedBy: initiative/shop-stock-live'),
  ),
  change(
    '2026-09-16',
    'shops',
    'Name what will prevent the empty shelf',
    'We ring those who drove when it is finished, not before.',
    block(friction('drove-there-for-nothing'), 'preventedBy: initiative/shop-stock-live'),
    block(
      friction('drove-there-for-nothing'),
      '# `told` stays empty until the initiative is finished: then we ring the people who drove, and say what has changed.',
    ),
  ),
  change(
    '2026-09-18',
    'care',
    'Open the letter again: it came back',
    'This customer had told a fourth place, which the list does not read.',
    block(friction('asked-to-stay-while-waiting'), 'cameBack: 2026-09-17'),
    block(
      friction('asked-to-stay-while-waiting'),
      '# It came back, so it is not over: the list reads three places, and this customer had told a fourth.',
    ),
  ),
  change(
    '2026-09-23',
    'customer-office',
    'Bring in the walk of the head of digital',
    'Everybody was kind, and one number was missing.',
    ...adds('walks/digital-lead-as-family.yaml'),
  ),
  change(
    '2026-10-07',
    'billing',
    'Name what will prevent the three months',
    'The decision of Monday names this friction as its reason.',
    block(friction('billed-for-three-months'), 'preventedBy: initiative/last-bill-by-the-day'),
  ),
  change(
    '2026-10-13',
    'customer-office',
    'Bring in the walk of the head of field service',
    'A shop without a router, seen from the other side of the counter.',
    ...adds('walks/field-lead-as-home-worker.yaml'),
  ),
  change(
    '2026-10-21',
    'customer-office',
    'Bring in the walk of the head of billing',
    'Everything was right until the thing that billing signs for.',
    ...adds('walks/billing-lead-as-family.yaml'),
  ),
  change(
    '2026-10-28',
    'customer-office',
    'Ask the heads before they see the numbers: faults',
    'Asked by paper, each for themselves.',
    ...adds('reality-checks/autumn-2026.yaml'),
  ),
  change(
    '2026-10-28',
    'customer-office',
    'Ask the heads before they see the numbers: renewals',
    'On the same afternoon.',
    ...adds('reality-checks/renewal-autumn-2026.yaml'),
  ),
  change(
    '2026-11-06',
    'field-service',
    'Report: the engineer rang the dead number',
    'Put right for this customer. Nothing prevents it yet.',
    ...adds(friction('called-the-dead-number')),
  ),
  change(
    '2026-11-12',
    'digital',
    'Report: two prices on one page',
    'Billing asks which one it should believe.',
    ...adds(friction('two-numbers-on-one-page')),
  ),
  change(
    '2026-11-18',
    'field-service',
    'Say what holds while the ferry does not sail',
    'No vans before Wednesday. The spare comes from the harbour office on the same day.',
    ...adds('notices/storm-on-the-islands.yaml'),
  ),
];
