import { adds, change, type Change } from '../story.ts';
import type { OfficeId } from '../offices.ts';

const term = (day: string, by: OfficeId, id: string, why: string): Change =>
  change(day, by, `Agree on the word “${id.replaceAll('-', ' ')}”`, why, ...adds(`glossary/${id}.md`));

/** Words that teams used differently, one after the other. */
export const vocabulary: readonly Change[] = [
  term(
    '2024-11-26',
    'network-operations',
    'area-outage',
    'Care said it of one street, Network operations of one cabinet.',
  ),
  term(
    '2024-12-10',
    'field-service',
    'mended',
    'For us it was the end of a visit. For the customer it was the first page that opened.',
  ),
  term('2024-12-12', 'network-operations', 'fault', 'The clocks of two teams began at two different moments.'),
  term('2025-01-16', 'care', 'case', 'A fault that came back had two numbers and one customer.'),
  term('2025-02-06', 'field-service', 'window', '“In the morning” was one for some of us.'),
  term('2025-03-06', 'billing', 'credit', 'It was a present in some letters. It is owed.'),
  term('2025-03-20', 'customer-office', 'floor', 'Colleagues took it for an aim and went past it.'),
  term('2025-04-10', 'field-service', 'spare-connection', 'A router in a box was counted as one.'),
  term('2025-04-24', 'customer-office', 'working-hour', 'A Saturday evening was a trap in three promises.'),
  term('2025-05-22', 'network-operations', 'promised-day', 'Orders, texts and bills each had a day of their own.'),
  term('2025-11-20', 'care', 'still-open', 'Each system had a list, and each list was called complete.'),
  term('2025-11-27', 'billing', 'renewal', 'Whoever said nothing was counted as a yes.'),
  term('2025-12-03', 'digital', 'best-offer', 'Three offers were a way of not advising.'),
  term('2026-01-22', 'care', 'move', 'It was a cancellation in every system but one.'),
  term('2026-01-29', 'care', 'leaver', 'The other words for them are ones that we would not say to their face.'),
  term('2026-03-05', 'customer-office', 'moment-of-truth', 'Two teams had begun to call everything by it.'),
];
