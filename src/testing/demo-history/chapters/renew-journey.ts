import { adds, block, change, drops, says, type Change } from '../story.ts';

const journey = 'journeys/my-contract-renews.yaml';
const waiver = `rule: handoff-two-sided
covers: journey/my-contract-renews
reason: >-
  Billing wants to see a month of what advisers add at the counter before it signs for it. The count runs until June.
askedBy: shops
approvedBy: customer-office
granted: 2026-04-14
expires: 2026-06-30
`;

/** How renewing became a question that is asked after we have put right what we owe. */
export const renewJourney: readonly Change[] = [
  change(
    '2025-11-18',
    'care',
    'Begin a journey for contracts that end',
    'We sent offers to customers who were waiting for an engineer. The order is turned round: settle first, then ask.',
    ...adds(
      'touchpoints/deciding/open-problems-settled.md',
      'touchpoints/deciding/best-offer-told.md',
      'touchpoints/deciding/contract-renewed.md',
      journey,
    ),
  ),
  change(
    '2026-01-27',
    'care',
    'Let people go as well as we let them come',
    'One in seven who join was here before. How they left decides whether they come back, and leaving had no play.',
    ...adds('touchpoints/deciding/let-go-well.md'),
    block(journey, '      - touchpoint: let-go-well'),
    block(journey, '  - from: best-offer-told\n    to: let-go-well'),
  ),
  change(
    '2026-02-10',
    'care',
    'Count who has what they chose, not how many stay',
    'How many stay can be forced. That somebody has what they chose cannot.',
    block(journey, 'outcome:'),
  ),
  change(
    '2026-04-07',
    'care',
    'Make settling what is open a moment of truth',
    'Whoever was asked to stay while something was open left four times as often in the first quarter.',
    block(journey, 'momentsOfTruth:'),
  ),
  change(
    '2026-04-14',
    'shops',
    'Let those who would rather talk renew in a shop',
    'A fifth of customers bring the letter to a counter. Billing has not agreed to the hand-over yet; a waiver says until when.',
    ...adds('touchpoints/deciding/renewal-advice.md', 'waivers/advice-counted-first.yaml'),
    block(journey, '      - touchpoint: renewal-advice'),
    block(journey, '  - from: best-offer-told\n    to: renewal-advice'),
    block(journey, '  - from: renewal-advice\n    to: contract-renewed'),
  ),
  change(
    '2026-05-12',
    'care',
    'Make letting go a moment of truth',
    'Care and Shops sat down over it. It is an opinion and says so; six months to prove it.',
    block(journey, '  - touchpoint: let-go-well'),
  ),
  change(
    '2026-06-29',
    'shops',
    'Let billing sign for what advisers add',
    'The month of counting is over: 31 additions, each with a line. Billing signs until the autumn tariffs come.',
    says(journey, '    accepted: [shops]\n', '    accepted: [shops, billing]\n'),
    drops('waivers/advice-counted-first.yaml', waiver),
  ),
  change(
    '2026-10-20',
    'shops',
    'Take the signature of billing back until there is a field',
    'The autumn tariffs have no line for what an adviser adds. Billing will not sign for it, and is right; the waiver runs out in January.',
    ...adds('waivers/advice-without-a-line-on-the-bill.yaml'),
    says(
      journey,
      '    neverAskAgain: [what we agreed in the shop]\n    accepted: [shops, billing]\n',
      '    neverAskAgain: [what we agreed in the shop]\n    accepted: [shops]\n',
    ),
    block(
      journey,
      '  # Billing has not agreed yet: what an adviser adds at the counter has no field of its own. A waiver says until when.',
    ),
  ),
  change(
    '2026-11-05',
    'care',
    'Ask for time to prove that letting go is a moment',
    'The opinion of May is six months old. Sixty people are being asked how they had left; the last talk is in December.',
    ...adds('waivers/how-leavers-had-left.yaml'),
  ),
];
