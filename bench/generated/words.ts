import type { Filled } from './seeded.ts';

/** What a made-up service company speaks of. Journeys are about a thing in a situation; a touchpoint is a step of one. */
interface Named {
  readonly id: string;
  readonly words: string;
}

/** The steps of every journey by stage; the company and its customers meet twenty times. */
export const stages = [
  {
    id: 'i-find-out',
    title: 'I find out what there is',
    wants: 'To know what I get, when, and what it costs',
    steps: [
      ['see-the-offer', 'See the offer'],
      ['compare-terms', 'Compare the terms'],
      ['ask-first', 'Ask before I choose'],
      ['hear-the-price', 'Hear the whole price'],
      ['check-the-date', 'Check the earliest day'],
    ],
  },
  {
    id: 'i-order-it',
    title: 'I order it',
    wants: 'To say it once and be understood',
    steps: [
      ['give-details', 'Give my details'],
      ['choose-a-day', 'Choose a day'],
      ['get-it-in-writing', 'Get it in writing'],
      ['pay', 'Pay the first part'],
      ['change-my-mind', 'Change my mind'],
    ],
  },
  {
    id: 'it-is-done',
    title: 'It is done',
    wants: 'One date that holds, and proof that it works',
    steps: [
      ['hear-the-day-before', 'Hear the day before'],
      ['meet-the-engineer', 'Meet the engineer'],
      ['watch-it-done', 'Watch it being done'],
      ['test-together', 'Test it together'],
      ['sign-for', 'Sign that it is done'],
    ],
  },
  {
    id: 'it-stays-right',
    title: 'It stays right',
    wants: 'Not to think about it again',
    steps: [
      ['follow-up', 'Be called three days later'],
      ['read-the-bill', 'Read the bill'],
      ['report-a-fault', 'Report a fault'],
      ['get-help', 'Get help the same day'],
      ['be-put-right', 'Be put right after a mistake'],
    ],
  },
] as const;

const named = (...ids: readonly string[]): readonly Named[] =>
  ids.map((id) => ({ id, words: id.replaceAll('-', ' ') }));

export const things: readonly Named[] = named(
  'new-meter', 'heat-pump', 'solar-roof', 'wall-box', 'gas-boiler', 'water-line', 'smart-lock', 'alarm-system',
  'fibre-line', 'mobile-plan', 'landline', 'tv-box', 'router', 'repeater', 'server-rack', 'cash-desk', 'card-reader',
  'coffee-machine', 'cold-store', 'lift', 'fire-door', 'sun-blind', 'bath-lift', 'stair-lift', 'hearing-loop',
  'car-policy', 'house-policy', 'travel-policy', 'care-plan', 'family-account',
); // prettier-ignore

export const situations: readonly Named[] = named(
  'after-a-move', 'for-my-shop', 'for-my-parents', 'in-a-rented-flat', 'on-the-islands', 'in-winter', 'for-a-school',
  'after-a-storm', 'for-two-homes', 'on-a-farm', 'in-the-old-town', 'for-a-club', 'without-a-car', 'with-small-children',
  'as-a-landlord', 'as-a-tenant', 'for-a-season', 'on-night-shift', 'in-a-new-house', 'after-a-loss', 'for-a-practice',
  'in-a-high-rise', 'near-the-border', 'as-a-student', 'in-retirement', 'for-a-hotel', 'by-the-lake', 'on-a-ship',
  'for-a-market-stall', 'in-a-shared-flat',
); // prettier-ignore

export const channels = ['phone', 'chat', 'text', 'web', 'shop', 'courier', 'home-visit', 'post'] as const;
export const segments = ['residential', 'business', 'islands', 'key-accounts'] as const;
export const personas: Filled<string> = ['home-worker', 'family', 'living-alone', 'shop-owner', 'landlord', 'newcomer'];
export const tools: Filled<string> = ['crm', 'stock', 'dispatch', 'billing', 'line-test'];
export const crafts: Filled<string> = ['care', 'field', 'billing', 'planning', 'shops', 'digital', 'network', 'stock'];
export const towns: Filled<string> = [
  'north',
  'south',
  'east',
  'west',
  'harbour',
  'hills',
  'islands',
  'valley',
  'coast',
];
export const calendars: Filled<string> = ['care-hours', 'field-hours', 'shop-hours', 'office-hours'];
