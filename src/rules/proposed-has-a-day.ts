import { dayToCome } from './day-to-come.ts';
import type { Rule } from './rule.ts';

export const proposedHasADay: Rule = {
  id: 'proposed-has-a-day',
  title: 'A proposal says by when it is decided, and that day has not passed.',
  severity: 'warning',
  floor: 'off',
  waivable: true,
  why: `An idea that waits without a day is decided by whoever waits longest. People stop proposing when nobody answers. So
each proposal has a day on which it becomes a yes, a no or a "not now".`,
  *check({ playbook: { initiatives }, today }) {
    for (const initiative of initiatives) {
      if (initiative.data.decision !== 'proposed') continue;
      yield* dayToCome(initiative, 'decideBy', today, {
        missing: 'is proposed, and no day is named by which it is decided',
        past: 'was to be decided by',
        mend: 'Decide it, and write the decision with its reason.',
      });
    }
  },
  good: {
    'content/initiatives/order-by-voice.yaml': `title: Order by voice
decision: proposed
decideBy: 2026-12-15
owner: guest-office
`,
  },
  bad: {
    'content/initiatives/order-by-voice.yaml': `title: Order by voice
decision: proposed
owner: guest-office
`,
  },
};
