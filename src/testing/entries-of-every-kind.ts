import type { ExampleFiles } from '../rules/rule.ts';

/** One entry of each kind that the base playbook has none of, all of them about its cup in time. */
export const entriesOfEveryKind = {
  'content/segments.yaml': `stations:
  title: Shops in stations
  kind: region
  who: Everybody who buys within sight of a platform
`,
  'content/frictions/cold-cup.yaml': `title: The cup was cold
where: touchpoint/cup-in-time
words: I may as well have brought mine from home.
source: complaint
reported: 2026-10-02
fixedForThem: 2026-10-04
told: 2026-10-20
cause: The second machine was off
preventedBy: decision/focus-on-the-cup
`,
  'content/initiatives/second-grinder.yaml': `title: A second grinder in every shop
decision: 'yes'
decided: 2026-09-14
because: Half of the late cups waited for the grinder.
owner: bar
serves: my-order#cup-in-time
moves: cup-in-time#ready-in-five
effort: 30 days
`,
  'content/notices/no-oat-milk.yaml': `title: No oat milk this week
appliesTo: [touchpoint/cup-in-time, segment/stations]
from: 2026-11-16
until: 2026-11-29
say: Our oat milk is late.
promiseInstead: Soy, at no extra price.
decidedBy: bar
`,
  'content/reality-checks/autumn.yaml': `journey: my-order
date: 2026-10-28
answers:
  - { stage: i-order, job: Head of guests, answer: 'yes', sentence: We look up. }
  - { stage: i-get-my-cup, job: Head of guests, answer: it-depends, on: whether the grinder works }
  - { stage: i-get-my-cup, job: Shift lead, answer: it-depends, on: how long the queue is }
`,
  'content/waivers/cup-evidence.yaml': `rule: moment-evidence-fresh
covers: touchpoint/cup-in-time
reason: The talks take until Christmas.
askedBy: bar
approvedBy: guest-office
granted: 2026-11-05
expires: 2027-01-31
`,
} as const satisfies ExampleFiles;
