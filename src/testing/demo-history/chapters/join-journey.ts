import { adds, block, change, says, type Change } from '../story.ts';

const journey = 'journeys/i-join.yaml';
const spare = 'touchpoints/helping/keep-me-online.md';
const noRouter = `  - from: order-confirmed
    to: switched-on-the-promised-day
    passes: Address with floor, promised day, and the number of the router
    within: 1 working day
    neverAskAgain: [which floor]
    accepted: [digital, network-operations]
`;
const router = `  - from: router-delivered
    to: switched-on-the-promised-day
    passes: That the box is in the customer’s hands, or in whose, with the number of the router
    within: 1 h
    neverAskAgain: [whether the router has come, what is printed underneath it]
    accepted: [courier-partner, network-operations]
`;

/** How joining came under a promise. */
export const joinJourney: readonly Change[] = [
  change(
    '2025-05-20',
    'digital',
    'Begin a journey for those who join',
    'Of those who left in their first year, every second one spoke of the first weeks. Nobody here owned those weeks.',
    ...adds(
      'touchpoints/joining/offer-for-my-address.md',
      'touchpoints/joining/order-confirmed.md',
      'touchpoints/joining/switched-on-the-promised-day.md',
      journey,
    ),
    block('playbook.yaml', '  orders:'),
    block('playbook.yaml', '  addresses:'),
  ),
  change(
    '2025-06-24',
    'shops',
    'Give those who want a face a way in',
    'One in five orders begins at a counter, and the adviser’s word was in no system.',
    ...adds('touchpoints/joining/advice-in-the-shop.md'),
    block(journey, '      - touchpoint: advice-in-the-shop'),
    block(journey, '  - from: advice-in-the-shop\n    to: order-confirmed'),
  ),
  change(
    '2025-07-08',
    'care',
    'Ask in the first week, before they complain',
    'In a first week customers forgive what they would not forgive in a third. We asked nobody.',
    ...adds('touchpoints/joining/first-week-call.md'),
    block(journey, '  - id: my-first-weeks'),
    block(journey, '  - from: switched-on-the-promised-day\n    to: first-week-call'),
  ),
  change(
    '2025-08-19',
    'billing',
    'Bring the first bill into the journey',
    'The first bill is read as no other. It had no owner between order and billing.',
    ...adds('touchpoints/joining/first-bill-as-told.md'),
    block(journey, '      - touchpoint: first-bill-as-told'),
    block(journey, '  - from: first-week-call\n    to: first-bill-as-told'),
  ),
  change(
    '2025-09-16',
    'digital',
    'Let the couriers answer for the router',
    'Quayside Couriers bring every router. They own the stop now, and sign for both of its hand-offs.',
    ...adds('touchpoints/joining/router-delivered.md'),
    block('channels.yaml', 'courier:'),
    says(
      'channels.yaml',
      '  languages: [en, de]\n  fallback: phone\ncourier:',
      '  languages: [en, de]\n  fallback: courier\ncourier:',
    ),
    block(journey, '  - id: i-wait'),
    says(journey, noRouter, router),
    block(journey, '  - from: order-confirmed\n    to: router-delivered'),
  ),
  change(
    '2025-09-18',
    'field-service',
    'Let couriers bring the spare',
    'A third of those without a line cannot come to a shop. Six couriers are on call in every shop hour.',
    says(spare, 'channels: [shop, home-visit]', 'channels: [shop, courier, home-visit]'),
    block(spare, '  - what: Six couriers on call in every shop hour, at 45 minutes for any mainland address'),
  ),
  change(
    '2025-10-07',
    'network-operations',
    'Promise the day on which the old number rings',
    'The licence owes it, customers fear for it, and nobody had written down who answers for it.',
    ...adds('touchpoints/joining/old-number-carried-over.md'),
    block('playbook.yaml', '  numbers:'),
    block(journey, '      - touchpoint: old-number-carried-over'),
    block(journey, '  - from: old-number-carried-over\n    to: first-week-call'),
  ),
  change(
    '2026-01-13',
    'digital',
    'Count joining as the customer counts it',
    'Each step forgives something. This number forgives nothing, so it is lower than any step, and it is the one to believe.',
    block(journey, 'outcome:'),
  ),
  change(
    '2026-04-28',
    'billing',
    'Make the first bill a moment of truth',
    '14 of 31 customers who left in their first year began their story with the first bill.',
    block(journey, '  - touchpoint: first-bill-as-told'),
  ),
  change(
    '2026-02-17',
    'network-operations',
    'Make the promised day a moment of truth',
    'Whoever sits in front of a red light on the promised day rings the old provider the same evening.',
    block(journey, 'momentsOfTruth:'),
  ),
];
