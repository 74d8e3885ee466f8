import { momentTouchpoints } from '../model/moment-touchpoints.ts';
import { within } from '../model/place.ts';
import { categories } from '../schema/touchpoint.ts';
import type { Rule } from './rule.ts';

/** So many moments of truth a playbook has before it can be asked what it leaves out. */
const enough = 6;

const meanings = {
  'at-risk': 'managing customers at risk',
  needs: 'responding to customer needs',
  bond: 'increasing the bond with relevant value',
  growth: 'earning the right to revenue growth',
} as const satisfies Record<(typeof categories)[number], string>;

export const categoryCoverage: Rule = {
  id: 'category-coverage',
  title: 'The company’s critical touchpoints serve all four categories.',
  severity: 'advice',
  floor: 'off',
  waivable: true,
  why: `A company that perfects only repairs keeps customers and never grows; one that perfects only offers grows over a hole
in the floor. Customers at risk, their needs, the bond and the right to grow each want a touchpoint. Leaving one out may be
right for now. It should be known.`,
  *check({ playbook }) {
    const moments = momentTouchpoints(playbook);
    if (moments.length < enough) return;
    const served = new Set(
      playbook.touchpoints.flatMap(({ status, data }) => (status === 'live' ? data.category : [])),
    );
    for (const category of categories) {
      if (served.has(category)) continue;
      yield {
        message: `No touchpoint of "${playbook.settings.organisation}" is for "${category}" (${meanings[category]}), with ${moments.length} moments of truth.`,
        hint: `Find the touchpoint that does this for the customer, and write \`category: ${category}\` on it.`,
        at: within(playbook.settings.at, 'focus'),
        related: moments.slice(0, 3).map(({ title, at, data }) => ({
          at: data.category ? within(at, 'category') : at,
          message: `"${title}" is for ${data.category ? `"${data.category}"` : 'none yet'}`,
        })),
        values: [category],
      };
    }
  },
  good: companyWith('growth'),
  bad: companyWith('needs'),
};

function companyWith(category: string): Rule['good'] {
  const touchpoint = (id: string, kind: string): string => `---
title: ${id}
channels: [counter]
owner: bar
category: ${kind}
standards:
  - id: kept
    promise: It is as you like it.
    floor: 98
recovery:
  when: [it was not]
  within: 5 min
  authority: 10 EUR
  steps: [Say sorry and make it good.]
guarantee:
  promise: If not, you pay nothing.
  gets: The price of the drink
  claim: automatic
  paidWithin: 1 day
  backing:
    - what: A line in each shop's budget
      owner: guest-office
      checked: 2026-11-02
backing:
  - what: Two people at the counter
    owner: bar
    checked: 2026-11-02
touch:
  personal: Somebody looks up and asks
---
Ask how it was.
`;
  const journey = (title: string, stops: readonly string[]): string => `title: ${title}
goal: I am well here.
owner: guest-office
stages:
  - id: all-of-it
    title: From the door to the door
    stops: [${stops.join(', ')}]
momentsOfTruth:
${stops.map((id) => `  - touchpoint: ${id}\n    gameOver: They stay away.\n    evidence: { grade: research, date: 2026-06-10, source: 40 talks }\n`).join('')}`;
  return {
    'content/touchpoints/table-for-me.md': touchpoint('Table for me', 'bond'),
    'content/touchpoints/sorry-in-person.md': touchpoint('Sorry in person', 'at-risk'),
    'content/touchpoints/quiet-corner.md': touchpoint('Quiet corner', 'needs'),
    'content/touchpoints/right-roast.md': touchpoint('Right roast', 'needs'),
    'content/touchpoints/beans-to-take-home.md': touchpoint('Beans to take home', category),
    'journeys/i-stay-a-while.yaml': journey('I stay a while', ['table-for-me', 'quiet-corner', 'sorry-in-person']),
    'journeys/i-take-beans-home.yaml': journey('I take beans home', ['right-roast', 'beans-to-take-home']),
  };
}
