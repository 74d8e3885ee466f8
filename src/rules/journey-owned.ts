import type { Rule } from './rule.ts';

export const journeyOwned: Rule = {
  id: 'journey-owned',
  title: 'A journey has an owner.',
  severity: 'error',
  floor: 'error',
  waivable: true,
  why: `Every stop of a journey may be in good hands while the whole is in nobody's. The customer lives the whole: somebody
must see it end to end, and speak when one team improves its own part at the cost of another's.`,
  *check({ playbook: { journeys } }) {
    for (const journey of journeys) {
      if (journey.status === 'withdrawn' || journey.owners.length > 0) continue;
      yield {
        message: `"${journey.title}" has no owner.`,
        hint: 'Add `owner` with the one team that answers for the whole journey.',
        at: journey.at,
        about: journey,
      };
    }
  },
  good: {
    'journeys/i-book-a-table.yaml': `title: I book a table for my birthday
goal: We sit together at the hour I asked for.
owner: guest-office
phase: ordering
stages:
  - id: i-arrive
    title: I arrive
    stops: [greet-me]
`,
  },
  bad: {
    'journeys/i-book-a-table.yaml': `title: I book a table for my birthday
goal: We sit together at the hour I asked for.
phase: ordering
stages:
  - id: i-arrive
    title: I arrive
    stops: [greet-me]
`,
  },
};
