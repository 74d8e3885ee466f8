import { momentTouchpoints } from '../model/moment-touchpoints.ts';
import { recoveryLacks } from './recovery-lacks.ts';
import type { Rule } from './rule.ts';

export const recoveryHasLimitAndClock: Rule = {
  id: 'recovery-has-limit-and-clock',
  title: 'A recovery play says what may be spent without asking, and how soon.',
  severity: 'warning',
  floor: 'advice',
  waivable: true,
  why: `A recovery play is for the person who is there when it has gone wrong. If that person must first ask what may be
given away, the customer waits a second time for the same mistake. A sum and a clock are all the leave that anybody needs.`,
  *check({ playbook }) {
    // Of a moment of truth more is asked, by a rule of its own.
    const decisive = new Set(momentTouchpoints(playbook));
    for (const touchpoint of playbook.touchpoints) {
      if (touchpoint.status === 'withdrawn' || decisive.has(touchpoint)) continue;
      const lacks = recoveryLacks(touchpoint);
      if (lacks) yield lacks;
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
recovery:
  when: [I said oat milk]
  within: 5 min
  authority: 5 EUR
  steps: [Say that we heard it wrong., Make it anew.]
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
recovery:
  when: [I said oat milk]
  within: 5 min
  steps: [Say that we heard it wrong., Ask the shift lead whether you may make it anew.]
---
Say the order back before you send it to the bar.
`,
  },
};
