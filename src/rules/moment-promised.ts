import { momentTouchpoints } from '../model/moment-touchpoints.ts';
import { within } from '../model/place.ts';
import type { Rule } from './rule.ts';

export const momentPromised: Rule = {
  id: 'moment-promised',
  title: 'A moment of truth makes a promise that can be counted.',
  severity: 'error',
  floor: 'warning',
  waivable: true,
  why: `To call something a moment of truth and promise nothing there is to know where customers leave and leave it to luck.
"No promise yet" is an honest word for an ordinary touchpoint, never for one that decides.`,
  *check({ playbook }) {
    for (const touchpoint of momentTouchpoints(playbook)) {
      const { title, at, data, standards } = touchpoint;
      if (standards.length > 0) continue;
      yield {
        message: data.noPromiseYet
          ? `"${title}" is a moment of truth, but says that it promises nothing yet.`
          : `"${title}" is a moment of truth, but promises nothing.`,
        hint: 'Add a standard with `id`, `promise` and `floor`.',
        at: data.noPromiseYet ? within(at, 'noPromiseYet') : at,
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
noPromiseYet:
  because: We do not count the minutes yet.
  decideBy: 2027-01-31
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
