import { within } from '../model/place.ts';
import type { Rule } from './rule.ts';

export const noHasReason: Rule = {
  id: 'no-has-reason',
  title: 'A no says why.',
  severity: 'error',
  floor: 'warning',
  waivable: true,
  why: `A no is worth as much as a yes: it keeps effort where it counts. Kept with its reason, it answers the same idea when it
comes back next year, and it tells whoever asked that they were heard.`,
  *check({ playbook: { initiatives } }) {
    for (const initiative of initiatives) {
      const { decision, because } = initiative.data;
      if (decision !== 'no' || because !== undefined) continue;
      yield {
        message: `"${initiative.title}" was decided with a no, and no reason is given.`,
        hint: 'Add `because`.',
        at: within(initiative.at, 'decision'),
        about: initiative,
      };
    }
  },
  good: {
    'content/initiatives/loyalty-stickers.yaml': `title: Loyalty stickers
decision: 'no'
decided: 2026-10-05
because: Nobody left us for want of a sticker. They left over a missed train.
owner: guest-office
`,
  },
  bad: {
    'content/initiatives/loyalty-stickers.yaml': `title: Loyalty stickers
decision: 'no'
decided: 2026-10-05
owner: guest-office
`,
  },
};
