import { momentTouchpoints } from '../model/moment-touchpoints.ts';
import { recoveryLacks } from './recovery-lacks.ts';
import type { Rule } from './rule.ts';

export const momentHasRecovery: Rule = {
  id: 'moment-has-recovery',
  title: 'A moment of truth has a recovery play with a limit to spend and a clock.',
  severity: 'error',
  floor: 'warning',
  waivable: true,
  why: `Even a promise kept 98 times of a hundred fails twice. What is done then, by whoever is there, decides whether the
customer stays. Without a limit to spend, people ask for leave while the customer waits. Without a clock, later is soon enough.`,
  *check({ playbook }) {
    for (const touchpoint of momentTouchpoints(playbook)) {
      const { title, at, data } = touchpoint;
      const lacks = recoveryLacks(touchpoint);
      if (lacks) yield lacks;
      if (data.recovery) continue;
      yield {
        message: `"${title}" is a moment of truth without a recovery play.`,
        hint: 'Add `recovery`: when, steps, `authority` and `within`.',
        at,
        about: touchpoint,
      };
    }
  },
  good: {
    'content/touchpoints/cup-in-time.md': `---
title: Cup in time
channels: [counter, app]
owner: bar
category: needs
standards:
  - id: ready-in-five
    promise: Your drink is ready within five minutes of your order.
    floor: 98
    within: 5 min
    clock: shop-hours
recovery:
  when: [I have been waiting for ages]
  by: bar
  within: 5 min
  authority: 10 EUR
  steps: [Say that it was our mistake., Make the drink next.]
guarantee:
  promise: Later than five minutes, and the drink is free.
  gets: The price of the drink
  claim: automatic
  paidWithin: 1 day
  backing:
    - what: A line for free drinks in each shop's budget
      owner: guest-office
      checked: 2026-11-02
backing:
  - what: A second machine and a second barista from 07:00 to 09:30
    owner: bar
    checked: 2026-11-02
touch:
  personal: The barista looks up and says the name
---
Make drinks in the order of their minute.
`,
  },
  bad: {
    'content/touchpoints/cup-in-time.md': `---
title: Cup in time
channels: [counter, app]
owner: bar
category: needs
standards:
  - id: ready-in-five
    promise: Your drink is ready within five minutes of your order.
    floor: 98
    within: 5 min
    clock: shop-hours
recovery:
  when: [I have been waiting for ages]
  by: bar
  steps: [Ask the shift lead what may be done.]
guarantee:
  promise: Later than five minutes, and the drink is free.
  gets: The price of the drink
  claim: automatic
  paidWithin: 1 day
  backing:
    - what: A line for free drinks in each shop's budget
      owner: guest-office
      checked: 2026-11-02
backing:
  - what: A second machine and a second barista from 07:00 to 09:30
    owner: bar
    checked: 2026-11-02
touch:
  personal: The barista looks up and says the name
---
Make drinks in the order of their minute.
`,
  },
};
