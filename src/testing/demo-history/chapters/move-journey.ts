import { adds, block, change, drops, says, type Change } from '../story.ts';

const journey = 'journeys/i-move-house.yaml';
const arranged = `---
title: Move arranged
channels: [phone, chat, web]
owner: care
standards:
  - id: known-in-two-days
    promise: Two working days after you tell us of your move you know what works at the new address.
    floor: 85
    within: 2 working days
    clock: care-hours
---

1. Take the new address with floor, the day the boxes go, and a number that works on both days.
   :::open{tool=orders}
   New move
   :::
2. Ask the planners what the new place can do, and ring with the answer.
`;
const first = `      - touchpoint: move-arranged
        timing: -4 weeks
        takes: 7 min
        emotion: 3
`;
const reported = `      - touchpoint: move-reported
        timing: -4 weeks
        takes: 7 min
        emotion: 3
`;
const oneHandOff = `  - from: move-arranged
    to: line-ready-on-moving-day
    passes: Both addresses with floors, the moving day, the last night in the old home, a number that works on both days
    within: 1 h
    neverAskAgain: [my new address, when I move]
    accepted: [care, network-operations]
`;
const twoHandOffs = `  - from: move-reported
    to: new-address-checked
    passes: Both addresses with floors, the moving day, the last night in the old home, a number that works on both days
    within: 5 min
    neverAskAgain: [my new address, when I move, my customer number]
    accepted: [care, network-operations]
`;

/** How moving house stopped being a cancellation and a new contract. */
export const moveJourney: readonly Change[] = [
  change(
    '2026-01-20',
    'care',
    'Begin a journey for those who move',
    'Every ninth customer moves in a year. For us it was a cancellation and a new contract, and one in five did not come back.',
    ...adds(
      'touchpoints/moving/line-ready-on-moving-day.md',
      'touchpoints/moving/one-bill-not-two.md',
      'touchpoints/moving/move-arranged.md',
      journey,
    ),
  ),
  change(
    '2026-02-03',
    'care',
    'Ask three days after a move, too',
    'The call exists for repairs. A move fails in the same ways.',
    block(journey, '      - touchpoint: call-after-three-days'),
    says(
      journey,
      '  - from: line-ready-on-moving-day\n    to: one-bill-not-two',
      '  - from: call-after-three-days\n    to: one-bill-not-two',
    ),
    says(journey, '    accepted: [network-operations, billing]', '    accepted: [care, billing]'),
    block(journey, '  - from: line-ready-on-moving-day\n    to: call-after-three-days'),
  ),
  change(
    '2026-03-24',
    'care',
    'Split the report of a move from the look at the new place',
    'Care took the address and then promised what only the planners can know. Two teams, two stops, two promises.',
    drops('touchpoints/moving/move-arranged.md', arranged),
    ...adds('touchpoints/moving/move-reported.md', 'touchpoints/moving/new-address-checked.md'),
    says(journey, first, reported),
    block(journey, '  - id: you-look'),
    says(
      journey,
      '        backTo: move-arranged\n        takes: 40 min\n',
      '        backTo: move-reported\n        takes: 40 min\n',
    ),
    says(journey, oneHandOff, twoHandOffs),
  ),
  change(
    '2026-04-21',
    'field-service',
    'Offer a visit before the boxes come',
    'Every third new home needs a socket. It was found out on the moving day.',
    block(journey, '      - touchpoint: appointment-offered'),
    block(journey, '  - from: new-address-checked\n    to: appointment-offered'),
    block(journey, '  - from: appointment-offered\n    to: line-ready-on-moving-day'),
    says(
      journey,
      '        backTo: move-reported\n        takes: 40 min\n',
      '        backTo: appointment-offered\n        takes: 40 min\n',
    ),
  ),
  change(
    '2026-05-26',
    'field-service',
    'Keep those online who have nights between two homes',
    'The spare is there for faults. For whoever sleeps between two homes it is the same evening without a line.',
    block(journey, '      - touchpoint: keep-me-online'),
    block(journey, '  - from: new-address-checked\n    to: keep-me-online'),
    block(journey, '  - from: keep-me-online\n    to: line-ready-on-moving-day'),
  ),
  change(
    '2026-06-02',
    'network-operations',
    'Make the moving day a moment of truth',
    'Of twenty who had left after a move, thirteen had spent their first evening without a line.',
    block(journey, 'momentsOfTruth:'),
  ),
  change(
    '2026-07-14',
    'care',
    'Promise the whole way of a move',
    'Never offline for a day is what customers repeat to us. It cannot be counted yet, and the page says so.',
    block(journey, 'outcome:'),
  ),
  change(
    '2026-09-15',
    'billing',
    'Make one bill a moment of truth of the move',
    'It is an opinion, from one afternoon over 60 complaints, and it is marked as one. December begins to count.',
    block(journey, '  - touchpoint: one-bill-not-two'),
  ),
];
