import { momentTouchpoints } from '../model/moment-touchpoints.ts';
import type { Rule } from './rule.ts';

export const momentBacked: Rule = {
  id: 'moment-backed',
  title: 'A moment of truth says what makes its promise true.',
  severity: 'error',
  floor: 'warning',
  waivable: true,
  why: `A promise without people, stock, a system or money behind it is a slogan. Backing names what is there, who answers
for it and when somebody last looked.`,
  *check({ playbook }) {
    for (const touchpoint of momentTouchpoints(playbook)) {
      const { title, at, data, standards } = touchpoint;
      if (data.backing?.length) continue;
      const bare = standards.filter((standard) => !standard.data.backing?.length);
      const [first] = bare;
      if (standards.length > 0 && !first) continue;
      const some = first !== undefined && bare.length < standards.length;
      yield {
        message: some
          ? `"${title}" is a moment of truth, but nothing backs its standard "${first.id}".`
          : `"${title}" is a moment of truth, but nothing backs its promise.`,
        hint: 'Add `backing`: the system, staffing, stock or money, its owner and the day it was last checked.',
        at: some ? first.at : at,
        about: touchpoint,
        ...(some ? { values: bare.map(({ id }) => id) } : {}),
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
touch:
  personal: The barista looks up and says the name
---
Make drinks in the order of their minute.
`,
  },
};
