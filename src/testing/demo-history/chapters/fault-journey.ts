import { adds, block, change, drops, moves, says, type Change } from '../story.ts';

const journey = 'journeys/my-connection-fails.yaml';
const visit = 'touchpoints/mending/repair-visit-kept.md';
const engineer = 'touchpoints/mending/the-engineer-comes.md';
const form = `---
title: Fault form
channels: [web]
owner: care
status: withdrawn
noPromiseYet:
  because: A form that nobody read for a day was worse than no form. Who writes to us now writes in chat.
  decideBy: 2026-03-31
---

1. Read the form when it comes, and ring the number in it.
2. Open a case with their words, and not with the field that they ticked.
`;
const formStop = `      - touchpoint: fault-form
        insteadOf: answer-the-call
        reach: 9
        when: the customer would rather write than call
        takes: 6 min
        emotion: 2
`;

/** How the first journey grew, from three stops to what it is. */
export const faultJourney: readonly Change[] = [
  change(
    '2024-12-03',
    'field-service',
    'Let customers choose their window',
    'The visit was planned first and told afterwards. Whoever has to open the door should choose.',
    ...adds('touchpoints/mending/appointment-offered.md'),
    block(journey, '      - touchpoint: appointment-offered'),
    says(
      journey,
      '  - from: first-diagnosis\n    to: the-engineer-comes',
      '  - from: first-diagnosis\n    to: appointment-offered',
    ),
  ),
  change(
    '2024-12-17',
    'online-desk',
    'Begin the journey where the customer looks first',
    'Half of all customers look at the status page before they call. The map began with the call because the call is ours.',
    ...adds('touchpoints/helping/status-page.md'),
    block(journey, '  - id: i-notice'),
    block(journey, '  - from: status-page\n    to: answer-the-call'),
  ),
  change(
    '2025-01-21',
    'network-operations',
    'Tell customers of an area outage before they ask',
    'The network knows it minutes before the first call. Until now it told nobody outside.',
    ...adds('touchpoints/noticing/outage-alert-by-text.md'),
    block(journey, '      - touchpoint: outage-alert-by-text'),
    block(journey, '  - from: outage-alert-by-text\n    to: status-page'),
  ),
  change(
    '2025-02-04',
    'care',
    'Ask after three days whether it lasts',
    'One fault in nine comes back within a week, and we learned of it from the next angry call.',
    ...adds('touchpoints/lasting/call-after-three-days.md'),
    block(journey, '  - id: it-stays-mended'),
    block(journey, '  - from: the-engineer-comes\n    to: call-after-three-days'),
  ),
  change(
    '2025-03-04',
    'billing',
    'Bring the credit on the bill into the journey',
    'For the customer the fault is over when the bill is right. The Order owes it, and Regulation agrees before it gets weaker.',
    ...adds('touchpoints/lasting/credit-on-the-bill.md'),
    block('playbook.yaml', 'compliance: regulation'),
    block('channels.yaml', 'post:'),
    block(journey, '      - touchpoint: credit-on-the-bill'),
    block(journey, '  - from: call-after-three-days\n    to: credit-on-the-bill'),
  ),
  change(
    '2025-03-25',
    'network-operations',
    'Count the whole journey, case by case',
    'Every stop held its floor in the winter, and customers were without a line for a week. Now the whole way has a number.',
    block(journey, 'outcome:'),
  ),
  change(
    '2025-04-08',
    'field-service',
    'Lend a spare connection while the line is down',
    'Customers do not count hours of repair, they count hours offline.',
    ...adds('touchpoints/helping/keep-me-online.md'),
    block(journey, '      - touchpoint: keep-me-online'),
    block(journey, '  - from: first-diagnosis\n    to: keep-me-online'),
  ),
  change(
    '2025-05-06',
    'field-service',
    'Call the visit by what it promises',
    '“The engineer comes” says what we do. What the customer was promised is a window that is kept.',
    moves(engineer, visit),
    says(visit, 'title: The engineer comes', 'title: Repair visit kept'),
    says(
      visit,
      'channels: [home-visit]\nowner: field-service\n',
      'channels: [home-visit]\nowner: field-service\nformerly: [the-engineer-comes]\n',
    ),
    says(journey, '      - touchpoint: the-engineer-comes', '      - touchpoint: repair-visit-kept'),
    says(
      journey,
      '  - from: the-engineer-comes\n    to: call-after-three-days',
      '  - from: repair-visit-kept\n    to: call-after-three-days',
    ),
    says(
      'touchpoints/mending/appointment-offered.md',
      '(touchpoint/the-engineer-comes)',
      '(touchpoint/repair-visit-kept)',
    ),
    says('teams/field-service.yaml', 'the-engineer-comes]', 'repair-visit-kept]'),
  ),
  change(
    '2025-06-10',
    'field-service',
    'Split the test with the customer from the visit',
    'Two lines of three are mended from afar, and nobody tested those with the customer. The test is a stop of its own.',
    ...adds('touchpoints/mending/line-tested-with-me.md'),
    block(journey, '      - touchpoint: line-tested-with-me'),
    says(
      journey,
      '  - from: repair-visit-kept\n    to: call-after-three-days',
      '  - from: line-tested-with-me\n    to: call-after-three-days',
    ),
    block(journey, '  - from: first-diagnosis\n    to: line-tested-with-me'),
    says(
      visit,
      '4. Test the line on a device of theirs before you go. You leave when they have seen it work.',
      '4. [Test the line with the customer](touchpoint/line-tested-with-me). You leave when they have seen it work.',
    ),
  ),
  change(
    '2025-09-02',
    'care',
    'Withdraw the fault form',
    'In August 211 forms came and 140 of those customers called as well, because nobody had answered.',
    says(
      'touchpoints/helping/fault-form.md',
      'owner: care\nnoPromiseYet',
      'owner: care\nstatus: withdrawn\nnoPromiseYet',
    ),
    says(
      'touchpoints/helping/fault-form.md',
      'because: We do not know yet how fast a form is read. Care counts it over the summer.\n  decideBy: 2025-09-30',
      'because: A form that nobody read for a day was worse than no form. Who writes to us now writes in chat.\n  decideBy: 2026-03-31',
    ),
    says(journey, `${formStop}      - touchpoint: first-diagnosis`, '      - touchpoint: first-diagnosis'),
  ),
  change(
    '2025-08-05',
    'digital',
    'Put the status page with what customers notice',
    'It lay among the calls because the Online desk had sat beside Care. Nobody calls a page.',
    moves('touchpoints/helping/status-page.md', 'touchpoints/noticing/status-page.md'),
  ),
  change(
    '2025-10-14',
    'network-operations',
    'Promise the islands what the ferry allows',
    'One ferry a day takes the van. Two days were promised to everybody and kept for those who live near a road.',
    block('segments.yaml', 'islands:'),
    block(journey, '    except:'),
  ),
  change(
    '2026-03-10',
    'care',
    'Take the page of the fault form away',
    'Half a year after it was withdrawn nobody has asked for it any more. What it said stays in the history.',
    drops('touchpoints/helping/fault-form.md', form),
  ),
  change(
    '2026-06-30',
    'field-service',
    'End the old address of the repair visit',
    'Nothing has led to “The engineer comes” for three months; the last bookmark was a printed card in the vans.',
    says(
      visit,
      'channels: [home-visit]\nowner: field-service\nformerly: [the-engineer-comes]\n',
      'channels: [home-visit]\nowner: field-service\n',
    ),
  ),
  change(
    '2026-10-27',
    'network-operations',
    'Draft what the journey is to become',
    'The line test sees most faults in the night. The draft shows what it would take to say so before breakfast.',
    ...adds('touchpoints/noticing/told-before-i-notice.md', 'journeys/we-see-it-first.yaml'),
  ),
];
