import { block, change, type Change } from '../story.ts';
import type { OfficeId } from '../offices.ts';

/** A case that a play learned to handle. @param fence more colons where the case holds a block itself */
const learns = (day: string, by: OfficeId, touchpoint: string, when: string, why: string, fence = ':::'): Change =>
  change(
    day,
    by,
    `Say what to do if ${when}`,
    why,
    block(`touchpoints/${touchpoint}.md`, `${fence}when{if="${when}"}`),
  );

/** What plays learned on the way. */
export const plays: readonly Change[] = [
  learns(
    '2024-12-05',
    'care',
    'helping/first-diagnosis',
    'the test finds nothing',
    '“It is fine from here” was said eleven times in the calls we listened to.',
  ),
  learns(
    '2025-01-23',
    'care',
    'helping/answer-the-call',
    'a personal alarm or a medical device hangs on the line',
    'An alarm centre rang us. It should have been the other way round.',
    '::::',
  ),
  learns(
    '2025-04-17',
    'billing',
    'lasting/credit-on-the-bill',
    'the customer has left in the meantime',
    'A credit on a bill that never comes is no credit.',
  ),
  learns(
    '2025-05-15',
    'field-service',
    'mending/repair-visit-kept',
    'you cannot get into the cabinet',
    'Customers were told about our permits.',
  ),
  learns(
    '2025-05-29',
    'field-service',
    'helping/keep-me-online',
    'the customer cannot leave the house',
    'The pick-up was offered to somebody with a broken leg.',
  ),
  learns(
    '2025-08-28',
    'network-operations',
    'joining/switched-on-the-promised-day',
    'an alarm or a card terminal is to run on it',
    'A bakery opened without taking cards.',
  ),
  learns(
    '2026-01-29',
    'network-operations',
    'moving/line-ready-on-moving-day',
    'the moving day moves',
    'We asked a family for a week’s notice of their own baby.',
  ),
  learns(
    '2026-02-18',
    'care',
    'deciding/let-go-well',
    'somebody has died',
    'We asked a widow for a certificate. Never again.',
  ),
  learns(
    '2026-04-23',
    'shops',
    'deciding/renewal-advice',
    'the person in front of you decides for somebody else',
    'A daughter decided for her mother, and the mother got the letter.',
  ),
  learns(
    '2026-07-09',
    'billing',
    'deciding/contract-renewed',
    'they did nothing, and the contract rolls on',
    'It was called a renewal. Nobody had said yes.',
  ),
  learns(
    '2026-08-20',
    'care',
    'deciding/let-go-well',
    'they say “I want to leave” in a shop',
    'People were sent home to call us.',
  ),
  learns(
    '2026-10-14',
    'billing',
    'joining/first-bill-as-told',
    'they say that the shop promised something else',
    'Shop and billing argued in front of the customer.',
  ),
];
