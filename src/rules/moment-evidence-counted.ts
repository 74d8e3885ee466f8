import { within } from '../model/place.ts';
import type { Moment, Playbook } from '../model/playbook.ts';
import { spellDay } from '../model/spell-day.ts';
import { countsOf, type CountsOf } from '../reliability/counts-of.ts';
import { gameOverOf } from '../reliability/game-over.ts';
import type { ConsequenceRow } from '../schema/measurements.ts';
import type { Objection, Rule } from './rule.ts';

export const momentEvidenceCounted: Rule = {
  id: 'moment-evidence-counted',
  title: 'Evidence that calls itself measured has its counts in the playbook.',
  severity: 'warning',
  floor: 'off',
  waivable: true,
  needs: ['measurements'],
  why: `"Measured" ends a discussion, so it has to be true. It means that somebody counted the customers whom the moment
failed beside those for whom it held, and how many of each left. One of the two alone proves nothing: perhaps as many leave
anyway. What cannot be counted like that is an opinion or research, and there is no shame in either word.`,
  *check({ playbook, today }) {
    const rowsOf = countsOf(playbook);
    for (const journey of playbook.journeys) {
      if (journey.status !== 'live') continue;
      for (const moment of journey.moments) {
        const objection = objectionTo(moment, rowsOf, playbook, today);
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
      date: 2026-09-30
      source: Visits of regulars in the month after a late cup, and after one in time
handoffs:
  - from: take-my-order
    to: cup-in-time
    passes: The drink and the minute
    within: 1 min
    accepted: [counter, bar]
`,
    'content/measurements/regulars/2026.csv': `journey,touchpoint,held,from,to,customers,left
my-order,cup-in-time,yes,2026-04-01,2026-06-30,4810,193
my-order,cup-in-time,no,2026-04-01,2026-06-30,212,64
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
      date: 2026-09-30
      source: Visits of regulars in the month after a late cup, and after one in time
handoffs:
  - from: take-my-order
    to: cup-in-time
    passes: The drink and the minute
    within: 1 min
    accepted: [counter, bar]
`,
    'content/measurements/regulars/2026.csv': `journey,touchpoint,held,from,to,customers,left
my-order,cup-in-time,no,2026-04-01,2026-06-30,212,64
`,
  },
};

function objectionTo(moment: Moment, rowsOf: CountsOf, playbook: Playbook, today: string): Objection | undefined {
  const { journey, touchpoint, data, at } = moment;
  if (data.evidence?.grade !== 'measured') return undefined;
  const counts = rowsOf('consequence', journey.id, touchpoint.id);
  const { confidence } = playbook.settings;
  if (gameOverOf(moment, counts, confidence, today)) return undefined;
  const rows = counts.map(({ row }) => row).filter((row): row is ConsequenceRow => 'held' in row && row.to <= today);
  const lastDay = rows.reduce((last, { to }) => (to > last ? to : last), '');
  // As of the last day counted it was all there: then only time has passed.
  const byCalendar = lastDay !== '' && gameOverOf(moment, counts, confidence, lastDay) !== undefined;
  const title = touchpoint.target?.title ?? touchpoint.id;
  return {
    message: `The evidence for "${title}" in "${journey.title}" is called measured, but ${byCalendar ? `what was counted ends with ${spellDay(lastDay)}, and has been known for more than a year` : whatIsMissing(rows)}.`,
    hint: byCalendar
      ? 'Count again who left where it held and where it failed.'
      : `Add rows of \`held\` yes and no for "${journey.id}" and "${touchpoint.id}" to \`content/measurements/\`, or call it opinion or research.`,
    at: within(at, 'evidence', 'grade'),
    values: [touchpoint.id, byCalendar ? lastDay : ''],
    ...(byCalendar ? { byCalendar } : {}),
  };
}

function whatIsMissing(rows: readonly ConsequenceRow[]): string {
  const counted = (held: 'yes' | 'no'): boolean => rows.some((row) => row.held === held && row.customers > 0);
  if (counted('no')) return 'nobody was counted for whom it held';
  if (counted('yes')) return 'nobody was counted whom it failed';
  return 'nobody was counted, neither where it held nor where it failed';
}
