import { within } from '../model/place.ts';
import type { Rule } from './rule.ts';

export const guaranteeBacked: Rule = {
  id: 'guarantee-backed',
  title: 'A guarantee names the money or system that pays for it.',
  severity: 'error',
  floor: 'error',
  waivable: false,
  why: `A guarantee is a debt that we enter into with everybody at once. If no budget and no system stands behind it, the first
bad month decides whether it was meant, and the customers who relied on it are the ones who find out.`,
  *check({ playbook: { touchpoints } }) {
    for (const touchpoint of touchpoints) {
      const { status, title, at, data } = touchpoint;
      if (status === 'withdrawn' || !data.guarantee || data.guarantee.backing?.length) continue;
      yield {
        message: `"${title}" gives a guarantee that nothing backs.`,
        hint: 'Add `backing` to the guarantee: what pays for it, its owner and the day it was last checked.',
        at: within(at, 'guarantee'),
        about: touchpoint,
      };
    }
  },
  good: {
    'content/touchpoints/take-my-order.md': `---
title: Take my order
channels: [counter, app]
owner: counter
standards:
  - id: order-right
    promise: What we write down is what you said.
    floor: 95
guarantee:
  promise: Not what you said, and you get both.
  gets: The wrong drink and the right one
  claim: Say so at the counter
  paidWithin: 5 min
  backing:
    - what: Two drinks in a hundred are in the price of the others
      owner: guest-office
      checked: 2026-11-02
---
Say the order back before you send it to the bar.
`,
  },
  bad: {
    'content/touchpoints/take-my-order.md': `---
title: Take my order
channels: [counter, app]
owner: counter
standards:
  - id: order-right
    promise: What we write down is what you said.
    floor: 95
guarantee:
  promise: Not what you said, and you get both.
  gets: The wrong drink and the right one
  claim: Say so at the counter
  paidWithin: 5 min
---
Say the order back before you send it to the bar.
`,
  },
};
