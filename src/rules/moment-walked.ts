import { lastWalkOf } from '../reliability/walked.ts';
import { walkDue, walkEveryOf } from '../reliability/walk-due.ts';
import { within } from '../model/place.ts';
import type { Journey, Playbook } from '../model/playbook.ts';
import type { ExampleFiles, Objection, Rule } from './rule.ts';

const walkedOn = (date: string): ExampleFiles => ({
  'content/walks/my-order-in-october.yaml': `journey: my-order
date: ${date}
job: Head of guests
persona: commuter
stops:
  - touchpoint: greet-me
    result: kept
  - touchpoint: take-my-order
    result: kept
  - touchpoint: cup-in-time
    result: broken
    minutes: 9
    words: Two people behind the bar, one machine, and the 07:12 gone.
`,
});

export const momentWalked: Rule = {
  id: 'moment-walked',
  title: 'A leader walks every journey that has a moment of truth, as often as was agreed.',
  severity: 'warning',
  floor: 'off',
  waivable: true,
  byCalendar: true,
  why: `Counts say how often a promise was kept, and nothing of what it is like. Whoever decides over the staff, the money and
the rules of a moment of truth has to live it as a customer lives it, and again before the memory fades: that is how leaders
find what their own decisions cause.`,
  *check({ playbook, today }) {
    for (const journey of playbook.journeys) {
      // Nobody can walk what is not there yet, or no more. Who names a first moment has time to walk it.
      if (journey.status !== 'live' || journey.moments.length === 0) continue;
      const objection = objectionTo(journey, playbook, today);
      if (objection) yield objection;
    }
  },
  good: walkedOn('2026-05-20'),
  bad: walkedOn('2026-05-19'),
};

function objectionTo(journey: Journey, playbook: Playbook, today: string): Objection | undefined {
  const every = walkEveryOf(journey, playbook.settings);
  const walk = lastWalkOf(journey, playbook, today);
  const began = walk?.date ?? knownSince(journey);
  if (began === undefined) return undefined;
  const due = walkDue(began, every);
  if (today <= due) return undefined;
  const at = walk && playbook.find('walk', walk.walk.id)?.at;
  const last = walk
    ? `was last walked on ${began}, so the next walk was due by ${due}`
    : `nobody has walked it since we know of that (${began}), so a walk was due by ${due}`;
  return {
    message: `"${journey.title}" has a moment of truth and is to be walked every ${every.text}; ${last}.`,
    hint: `Let a leader live it as a customer, stop by stop, and write what happened to a file in content/walks/.`,
    at: { ...within(journey.at, 'momentsOfTruth'), key: true },
    about: journey,
    values: [began, due],
    ...(at ? { related: [{ at: within(at, 'date'), message: 'the last walk' }] } : {}),
  };
}

/** The day of the oldest evidence for one of its moments; where there is none, another rule asks for it. */
function knownSince({ moments }: Journey): string | undefined {
  return moments
    .map(({ data }) => data.evidence?.date)
    .filter((date) => date !== undefined)
    .sort()[0];
}
