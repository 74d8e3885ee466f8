import { within } from '../model/place.ts';
import { daysOf, effortShare, tellDays } from './effort-share.ts';
import type { Rule } from './rule.ts';

export const effortOnFocus: Rule = {
  id: 'effort-on-focus',
  title: 'At least half of the effort we chose serves the focus.',
  severity: 'advice',
  floor: 'off',
  waivable: true,
  why: `The focus is what the whole company perfects now. Where most people work on something else, the focus is a poster. What
is finished and what law or safety asks for is not counted: neither is a choice that could still be made otherwise.`,
  *check({ playbook }) {
    if (playbook.focus.length === 0) return;
    const { total, served, others } = effortShare(playbook);
    const [largest] = others;
    if (!largest || served * 2 >= total) return;
    yield {
      message: `Of ${tellDays(total)} days of effort that we chose, ${tellDays(served)} serve the focus; "${largest.title}" takes ${tellDays(daysOf(largest.data.effort))} of the others.`,
      hint: 'Move people to the focus, or decide again what the focus is.',
      at: within(largest.at, 'effort'),
      about: largest,
      values: [tellDays(served), tellDays(total)],
    };
  },
  good: {
    'content/initiatives/second-grinder.yaml': `title: A second grinder in every shop
decision: 'yes'
serves: my-order#cup-in-time
moves: cup-in-time#ready-in-five
effort: 30 days
`,
    'content/initiatives/allergens-on-the-board.yaml': `title: Allergens on the board
kind: obligation
decision: 'yes'
because: The food information rules ask for it.
effort: 60 days
`,
  },
  bad: {
    'content/initiatives/second-grinder.yaml': `title: A second grinder in every shop
decision: 'yes'
serves: my-order#cup-in-time
moves: cup-in-time#ready-in-five
effort: 10 days
`,
    'content/initiatives/new-menu-boards.yaml': `title: New menu boards
decision: 'yes'
because: The old ones are dull.
effort: 6 weeks
`,
  },
};
