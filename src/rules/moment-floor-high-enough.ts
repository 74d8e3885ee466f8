import { momentTouchpoints } from '../model/moment-touchpoints.ts';
import { isOurOwn } from '../model/own-promise.ts';
import { within } from '../model/place.ts';
import { floorsOf } from './floors.ts';
import type { Rule } from './rule.ts';

export const momentFloorHighEnough: Rule = {
  id: 'moment-floor-high-enough',
  title: 'The promises of a moment of truth have a high floor.',
  severity: 'error',
  floor: 'warning',
  waivable: true,
  why: `Where failing a customer ends the relationship, nine of ten is a plan to lose the tenth. The floor can be high when
the promise is the outcome that the customer counts and not the speed of our own handling: "you are online within four
hours" can be kept in ways that "we answer in a minute" cannot.`,
  *check({ playbook }) {
    const { momentFloor } = playbook.settings;
    for (const touchpoint of momentTouchpoints(playbook)) {
      // The floor of a promise by law, licence or contract is not ours to raise.
      for (const standard of touchpoint.standards.filter(isOurOwn)) {
        for (const { floor, at, where } of floorsOf(standard)) {
          if (floor >= momentFloor) continue;
          yield {
            message: `"${touchpoint.title}" is a moment of truth, but the floor of "${standard.id}"${where} is ${floor} %, below ${momentFloor} %.`,
            hint: 'Promise the outcome, not the handling time, and raise the floor.',
            at,
            about: touchpoint,
            related: touchpoint.moments.slice(0, 1).map((moment) => ({
              at: within(moment.at, 'touchpoint'),
              message: `"${moment.journey.title}" names it as a moment of truth`,
            })),
            values: [standard.id, floor, momentFloor],
            extent: momentFloor - floor,
          };
        }
      }
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
  - id: made-in-two
    promise: We make a drink in two minutes.
    floor: 85
    within: 2 min
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
};
