import { dayToCome } from './day-to-come.ts';
import type { Rule } from './rule.ts';

export const notNowHasRevisitDate: Rule = {
  id: 'not-now-has-revisit-date',
  title: 'A "not now" says when it is looked at again, and that day has not passed.',
  severity: 'warning',
  floor: 'off',
  waivable: true,
  why: `"Not now" without a day is a no that nobody dared to say. With a day it is a promise to whoever asked, and the day
comes.`,
  *check({ playbook: { initiatives }, today }) {
    for (const initiative of initiatives) {
      if (initiative.data.decision !== 'not-now') continue;
      yield* dayToCome(initiative, 'revisit', today, {
        missing: 'was put off, and no day is named on which it is looked at again',
        past: 'was to be looked at again by',
        mend: 'Decide again, or write the next day.',
      });
    }
  },
  good: {
    'content/initiatives/oat-milk-from-here.yaml': `title: Oat milk from here
decision: not-now
decided: 2026-10-05
because: The mill delivers from spring on.
revisit: 2027-03-01
`,
  },
  bad: {
    'content/initiatives/oat-milk-from-here.yaml': `title: Oat milk from here
decision: not-now
decided: 2026-10-05
because: The mill delivers from spring on.
`,
  },
};
