import { within } from '../model/place.ts';
import type { Rule } from './rule.ts';

export const notOurOwn: Rule = {
  id: 'not-our-own',
  title: 'A promise that binds us from outside names what binds us.',
  severity: 'error',
  floor: 'error',
  waivable: false,
  why: `What a law, a licence or a contract demands is not ours to weaken, and one case too many is a breach. Whoever reads
the promise must be able to look the duty up, or the next reader takes it for a preference.`,
  *check({ playbook: { touchpoints, journeys } }) {
    for (const item of [...touchpoints, ...journeys]) {
      if (item.status === 'withdrawn') continue;
      for (const standard of item.kind === 'touchpoint' ? item.standards : item.outcome) {
        const { basis, reference } = standard.data;
        if (basis === undefined || basis === 'own' || reference !== undefined) continue;
        yield {
          message: `The standard "${standard.id}" of "${item.title}" binds us by ${basis}, but names no source.`,
          hint: 'Add `reference` with the paragraph, licence or contract.',
          at: within(standard.at, 'basis'),
          about: item,
          values: [standard.id, basis],
        };
      }
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
  - id: allergens-told
    promise: You are told what is in it before you pay.
    floor: 100
    basis: law
    reference: Food information rules, article 44
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
  - id: allergens-told
    promise: You are told what is in it before you pay.
    floor: 100
    basis: law
---
Say the order back before you send it to the bar.
`,
  },
};
