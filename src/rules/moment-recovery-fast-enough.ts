import { momentTouchpoints } from '../model/moment-touchpoints.ts';
import { within } from '../model/place.ts';
import { tooSlow, type Clock } from './recovery-clocks.ts';
import type { Rule } from './rule.ts';

export const momentRecoveryFastEnough: Rule = {
  id: 'moment-recovery-fast-enough',
  title: 'The recovery of a moment of truth takes no longer than its promise or the policy allows.',
  severity: 'error',
  floor: 'warning',
  waivable: true,
  why: `Who has been failed where it matters most is already on the way out. A recovery that comes after the customer has
decided costs the same money and saves nobody. It has the time of the promise itself, or what the policy gives every recovery
play, whichever is longer.`,
  *check({ playbook }) {
    const { settings } = playbook;
    for (const touchpoint of momentTouchpoints(playbook)) {
      const clock = touchpoint.data.recovery?.within;
      const slow = clock && tooSlow(clock, touchpoint.standards, settings);
      if (!slow) continue;
      const { recovery, longest } = slow;
      yield {
        message: `The recovery play of "${touchpoint.title}" has ${told(recovery)}; its promise and the policy allow ${told(longest)}.`,
        hint: `Shorten \`within\` to ${longest.duration.text} at most, and say who is there to keep it.`,
        at: within(touchpoint.at, 'recovery', 'within'),
        about: touchpoint,
        values: [recovery.duration.text, longest.duration.text],
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
  within: 1 working day
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
  within: 3 days
  authority: 10 EUR
  steps: [Say that it was our mistake., Send a voucher.]
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

/** A clock as written; working time also with what it takes at the longest. */
function told({ duration, seconds }: Clock): string {
  const hours = Math.round(seconds / 360) / 10;
  return duration.working ? `${duration.text} (${hours} hours at the longest)` : duration.text;
}
