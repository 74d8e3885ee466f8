import { addMonths } from '../model/add-months.ts';
import { within } from '../model/place.ts';
import type { Moment } from '../model/playbook.ts';
import type { Objection, Rule } from './rule.ts';

/** How many months evidence of a grade lasts; it still holds on its last day. */
const lasts = { opinion: 6, measured: 12, research: 24 } as const;

export const momentEvidenceFresh: Rule = {
  id: 'moment-evidence-fresh',
  title: 'A moment of truth says how we know that it is one, and knew it not too long ago.',
  severity: 'error',
  floor: 'advice',
  waivable: true,
  why: `Every team believes that its own work is where customers stay or leave. Evidence settles it, and evidence ages: an
opinion holds for six months, a measurement for twelve, research for twenty-four. Then customers have changed, and so may
have the moments that decide.`,
  *check({ playbook: { journeys }, today }) {
    for (const journey of journeys) {
      if (journey.status === 'withdrawn') continue;
      for (const moment of journey.moments) {
        const objection = objectionTo(moment, today);
        if (objection) yield { ...objection, about: journey };
      }
    }
  },
  good: {
    'journeys/my-order.yaml': `title: I order a coffee and it is right
goal: I leave with the drink I asked for.
owner: guest-office
personas: [commuter]
phase: ordering
stages:
  - id: i-order
    title: I order
    stops: [greet-me, take-my-order]
  - id: i-get-my-cup
    title: I get my cup
    stops: [cup-in-time]
momentsOfTruth:
  - touchpoint: cup-in-time
    gameOver: A commuter who misses the train for us once buys elsewhere from then on.
    evidence:
      grade: measured
      date: 2025-11-20
      source: Visits of regulars in the month after a late cup
handoffs:
  - from: take-my-order
    to: cup-in-time
    passes: The drink and the minute
    within: 1 min
    accepted: [counter, bar]
`,
    'content/measurements/regulars/2025.csv': `journey,touchpoint,held,from,to,customers,left
my-order,cup-in-time,yes,2025-09-01,2025-10-20,3960,158
my-order,cup-in-time,no,2025-09-01,2025-10-20,171,52
`,
  },
  bad: {
    'journeys/my-order.yaml': `title: I order a coffee and it is right
goal: I leave with the drink I asked for.
owner: guest-office
personas: [commuter]
phase: ordering
stages:
  - id: i-order
    title: I order
    stops: [greet-me, take-my-order]
  - id: i-get-my-cup
    title: I get my cup
    stops: [cup-in-time]
momentsOfTruth:
  - touchpoint: cup-in-time
    gameOver: A commuter who misses the train for us once buys elsewhere from then on.
    evidence:
      grade: measured
      date: 2025-11-19
      source: Visits of regulars in the month after a late cup
handoffs:
  - from: take-my-order
    to: cup-in-time
    passes: The drink and the minute
    within: 1 min
    accepted: [counter, bar]
`,
  },
};

function objectionTo({ journey, touchpoint, data, at }: Moment, today: string): Objection | undefined {
  const { evidence } = data;
  const title = touchpoint.target?.title ?? touchpoint.id;
  if (!evidence)
    return {
      message: `"${title}" is a moment of truth of "${journey.title}", but nothing says how we know.`,
      hint: 'Add `evidence` with `grade`, `date` and `source`.',
      at,
      values: [touchpoint.id],
    };
  const { grade, date } = evidence;
  const place = { at: within(at, 'evidence', 'date'), values: [touchpoint.id, grade, date] };
  if (date > today)
    return {
      severity: 'warning',
      message: `The evidence for "${title}" in "${journey.title}" is dated ${date}, a day that is still to come.`,
      hint: 'Write the day on which we learnt it.',
      ...place,
    };
  const last = addMonths(date, lasts[grade]);
  if (today <= last) return undefined;
  return {
    severity: 'warning',
    byCalendar: true,
    message: `The evidence for "${title}" in "${journey.title}" (${grade}, ${date}) lasted until ${last}.`,
    hint: 'Look again whether failing here still ends the relationship, and write what you found and when.',
    ...place,
  };
}
