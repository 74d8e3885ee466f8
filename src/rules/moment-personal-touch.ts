import { momentTouchpoints } from '../model/moment-touchpoints.ts';
import { within } from '../model/place.ts';
import type { Rule } from './rule.ts';

export const momentPersonalTouch: Rule = {
  id: 'moment-personal-touch',
  title: 'A moment of truth says what a person does in it, whatever machines do.',
  severity: 'advice',
  floor: 'off',
  waivable: false,
  why: `Machines are quick and never tired, and nobody stays with a company for its machines. Where the relationship is at
stake, decide on purpose what remains for a person to say or do; otherwise the next saving decides it.`,
  *check({ playbook }) {
    for (const touchpoint of momentTouchpoints(playbook)) {
      const { touch } = touchpoint.data;
      if (touch?.personal !== undefined) continue;
      yield {
        message: touch
          ? `"${touchpoint.title}" is a moment of truth and says what is automated, but nothing that a person does.`
          : `"${touchpoint.title}" is a moment of truth, but nothing says what a person does in it.`,
        hint: 'Write under `touch` what stays `personal`.',
        at: touch ? within(touchpoint.at, 'touch') : touchpoint.at,
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
  automated: The clock on the order
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
  automated: The clock on the order, and the screen that shows the name
---
Make drinks in the order of their minute.
`,
  },
};
