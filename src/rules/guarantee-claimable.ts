import { within } from '../model/place.ts';
import type { Rule } from './rule.ts';

const questions = {
  gets: 'what the customer gets',
  claim: 'how it is claimed',
  paidWithin: 'how soon it is paid',
} as const;

export const guaranteeClaimable: Rule = {
  id: 'guarantee-claimable',
  title: 'A guarantee says what the customer gets, how to claim it and how soon it is paid.',
  severity: 'warning',
  floor: 'advice',
  waivable: true,
  why: `A guarantee that customers must argue for fails them twice. The best ones pay without being asked. Any of them must
say, before anybody asks, what I get, what I must do for it, and when I have it.`,
  *check({ playbook: { touchpoints } }) {
    for (const touchpoint of touchpoints) {
      const { status, title, at, data } = touchpoint;
      const { guarantee } = data;
      if (status === 'withdrawn' || !guarantee) continue;
      const lacks = (['gets', 'claim', 'paidWithin'] as const).filter((field) => guarantee[field] === undefined);
      if (lacks.length === 0) continue;
      const fields = lacks.map((field) => `\`${field}\``).join(' and ');
      yield {
        message: `The guarantee of "${title}" does not say ${lacks.map((field) => questions[field]).join(', or ')}.`,
        hint: lacks.includes('claim') ? `Add ${fields}; the best claim is \`automatic\`.` : `Add ${fields}.`,
        at: within(at, 'guarantee'),
        about: touchpoint,
        values: lacks,
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
  claim: automatic
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
  promise: Not what you said, and we make it good.
  backing:
    - what: Two drinks in a hundred are in the price of the others
      owner: guest-office
      checked: 2026-11-02
---
Say the order back before you send it to the bar.
`,
  },
};
