import { within } from '../model/place.ts';
import type { Rule } from './rule.ts';

export const ownerReachable: Rule = {
  id: 'owner-reachable',
  title: 'A team that answers for something can be reached.',
  severity: 'error',
  floor: 'error',
  waivable: true,
  why: `The page of a promise is opened when something is going wrong. An owner without a telephone, an address on the
web, a mailbox or a place sends a colleague hunting through the company while the customer waits.`,
  *check({ playbook: { teams }, today }) {
    for (const team of teams) {
      const { contact, dissolved } = team.data;
      if (dissolved !== undefined && dissolved <= today) continue;
      const owned = [...team.journeys, ...team.touchpoints].filter(({ status }) => status !== 'withdrawn');
      const [first] = owned;
      if (!first || contact?.tel || contact?.url || contact?.mail || contact?.address) continue;
      const others = owned.length - 1;
      const more = others === 0 ? '' : ` and ${others} more`;
      yield {
        message: `"${team.title}" answers for "${first.title}"${more}, but nobody can reach it.`,
        hint: 'Add `tel`, `url`, `mail` or `address` under `contact`.',
        at: contact ? within(team.at, 'contact') : team.at,
        about: team,
      };
    }
  },
  good: {
    'content/teams/counter.yaml': `name: Counter
does: Greets customers and takes their orders.
contact:
  tel: 030 555 100
  hours: shop-hours
`,
  },
  bad: {
    'content/teams/counter.yaml': `name: Counter
does: Greets customers and takes their orders.
contact:
  hours: shop-hours
`,
  },
};
