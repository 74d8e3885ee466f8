import { adds, block, change, drops, says, type Change } from '../story.ts';

const faults = 'journeys/my-connection-fails.yaml';
const credit = 'touchpoints/lasting/credit-on-the-bill.md';
const settings = 'playbook.yaml';
const creditMoment = `  - touchpoint: credit-on-the-bill
    gameOver: Who has to ask for money that the law gives them does not believe the next bill either.
    evidence:
      grade: research
      date: 2025-02-20
      source: 18 interviews with customers who had complained about a bill after a fault
    holdsBack: The law pays already. A guarantee on top would pay twice for the same days.
    wouldTake: A promise of our own that goes further than the Order, and a year of counts for it.
`;
const creditBacked = (day: string): string => `owner: billing
category: needs
backing:
  - what: A rule of the billing system that books the credit from the two times of the case
    owner: billing
    checked: ${day}
`;
const waiver = `rule: moment-cap
covers: journey/my-connection-fails
reason: >-
  Field service has interviews that nobody wants to wait with. Which moment leaves is decided on 3 March; until then the
  journey has one more than it may.
askedBy: field-service
approvedBy: customer-office
granted: 2026-02-26
expires: 2026-03-31
`;
const focusTwo = '    decision: focus-on-visits-kept\n';
const reachable = `  - moment: my-connection-fails#answer-the-call
    since: 2026-06-01
    decision: focus-on-being-reachable
`;
const firstDay = `  - moment: i-join#switched-on-the-promised-day
    since: 2026-11-09
    decision: focus-on-the-first-day
`;

/** Which moments the company chose, and which had to leave. */
export const moments: readonly Change[] = [
  change(
    '2025-03-11',
    'customer-office',
    'Name the first moment of truth',
    'Two is what we can keep in mind while we learn. The first is the credit: 18 interviews say so.',
    says(credit, 'owner: billing\n', creditBacked('2025-02-10')),
    block(faults, 'momentsOfTruth:'),
  ),
  change(
    '2026-02-24',
    'field-service',
    'Make the spare connection a moment of truth',
    'Of 26 customers with a fault of two days, 12 were gone. All but one of them had no spare by the evening.',
    block(faults, '  - touchpoint: keep-me-online'),
  ),
  change(
    '2026-02-26',
    'field-service',
    'Put the repair visit beside the two moments, for a month',
    'The interviews name it as often as the spare. It is one too many, and a waiver says until when.',
    ...adds('waivers/visits-beside-the-cap.yaml'),
    block('touchpoints/mending/repair-visit-kept.md', 'category: at-risk'),
    block(faults, '  - touchpoint: repair-visit-kept'),
  ),
  change(
    '2026-03-03',
    'customer-office',
    'Let the credit make room for the repair visit',
    'A missed visit ends four times as many contracts as a kept one. The credit is kept to the law by a rule of the system.',
    ...adds('decisions/focus-on-visits-kept.md'),
    says(faults, `momentsOfTruth:\n${creditMoment}`, 'momentsOfTruth:\n'),
    block(faults, '    displaces: credit-on-the-bill'),
    says(credit, creditBacked('2026-02-09'), 'owner: billing\n'),
    says(credit, 'floor: 97\n    counted: sample', 'floor: 95\n    counted: sample'),
  ),
  change(
    '2026-03-04',
    'customer-office',
    'Choose what the whole company perfects now',
    'Two moments have a decision each. Everything else holds its floor, and that is good enough.',
    block(settings, 'focus:'),
  ),
  change(
    '2026-04-01',
    'field-service',
    'Take away the waiver that ran out',
    'It was needed for five days and ended yesterday. No moment stands on it.',
    drops('waivers/visits-beside-the-cap.yaml', waiver),
  ),
  change(
    '2026-05-18',
    'customer-office',
    'Promise a person, not a speed of answer',
    'Every fifth customer was not meant by the old promise, and it was kept by rushing the call that was open.',
    ...adds('decisions/focus-on-being-reachable.md'),
    says(settings, '  cap: 2\n', '  cap: 3\n'),
    block('touchpoints/helping/answer-the-call.md', 'category: at-risk'),
    block(
      'touchpoints/helping/answer-the-call.md',
      'pain: A menu of five choices, a restart of the router, and music, before anybody said a word.',
    ),
    block('touchpoints/helping/answer-the-call.md', 'reinvention: >-'),
    block(
      'touchpoints/helping/answer-the-call.md',
      '# The promise is the outcome: a person talks to me. A floor of 98 % on “within 60 s” alone could only be kept by staff',
    ),
    says(
      'touchpoints/helping/answer-the-call.md',
      `    promise: When your line is down, we answer your call or chat within 20 seconds.
    floor: 80
    within: 20 s
    clock: care-hours
    good: a person spoke or wrote to the customer within 20 s
`,
      `    promise: >-
      When your line is down, a person answers your call or chat within 60 seconds, or calls you back within ten
      minutes.
    floor: 98
    within: 10 min
    clock: care-hours
    good: a person spoke or wrote to the customer within 60 s, or reached them by call-back within 10 min
`,
    ),
    block(faults, '  - touchpoint: answer-the-call'),
  ),
  change(
    '2026-06-01',
    'customer-office',
    'Take being reachable into the focus',
    'There is room for a third, and the promise is two weeks old. Now it needs the company behind it.',
    says(settings, focusTwo, focusTwo + reachable),
  ),
  change(
    '2026-11-09',
    'customer-office',
    'Let the first day take the place of the fastest answer',
    'What is missing in chat is six people on a rota. That needs one team which decides, not a company that watches.',
    ...adds('decisions/focus-on-the-first-day.md'),
    says(settings, reachable, firstDay),
    says('decisions/focus-on-being-reachable.md', 'status: accepted', 'status: superseded'),
    says(
      'decisions/focus-on-being-reachable.md',
      'easier to keep and would have told customers to choose our convenience.\n',
      `easier to keep and would have told customers to choose our convenience.

**In the focus from** 1 June to 8 November 2026, as the third of three. The promise stands as it is written here; only its
place in the focus went, to [the first day](decision/focus-on-the-first-day).
`,
    ),
  ),
];
