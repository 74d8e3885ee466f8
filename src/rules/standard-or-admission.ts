import { within } from '../model/place.ts';
import type { Rule } from './rule.ts';

export const standardOrAdmission: Rule = {
  id: 'standard-or-admission',
  title: 'A touchpoint makes a promise, or says why not yet and by when we decide.',
  severity: 'error',
  floor: 'advice',
  waivable: true,
  why: `A touchpoint that promises nothing is delivered by chance, and the customer finds out which chance. Where we are not
ready to promise, saying so with a reason and a day is better than a slogan, and better than silence.`,
  *check({ playbook: { touchpoints }, today }) {
    for (const touchpoint of touchpoints) {
      const { title, at, data, standards, status } = touchpoint;
      if (status === 'withdrawn' || standards.length > 0) continue;
      const { noPromiseYet } = data;
      if (!noPromiseYet) {
        yield {
          message: `"${title}" promises nothing, and does not say why.`,
          hint: 'Add a standard, or `noPromiseYet` with `because` and `decideBy`.',
          at,
          about: touchpoint,
        };
      } else if (noPromiseYet.decideBy < today) {
        yield {
          message: `"${title}" still promises nothing, though it was to be decided by ${noPromiseYet.decideBy}.`,
          hint: 'Add a standard, or give a new day and the reason for it.',
          at: within(at, 'noPromiseYet', 'decideBy'),
          about: touchpoint,
          values: [noPromiseYet.decideBy],
          byCalendar: true,
        };
      }
    }
  },
  good: {
    'content/touchpoints/greet-me.md': `---
title: Greet me
channels: [counter]
owner: counter
noPromiseYet:
  because: We begin to count greetings when the new counter opens.
  decideBy: 2027-01-31
---
Look up and say hello.
`,
    'content/measurements/till/2026-10.csv': `touchpoint,standard,channel,segment,from,to,good,total
take-my-order,order-right,counter,,2026-10-01,2026-10-31,9800,10000
`,
  },
  bad: {
    'content/touchpoints/greet-me.md': `---
title: Greet me
channels: [counter]
owner: counter
---
Look up and say hello.
`,
  },
};
