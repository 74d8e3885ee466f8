import { matchEntries } from '../changes/match-entries.ts';
import { journeysWithin, momentsWithin } from '../model/moments-within.ts';
import { within } from '../model/place.ts';
import type { Journey, Moment, Playbook } from '../model/playbook.ts';
import type { ExampleFiles, Objection, Rule } from './rule.ts';

const files = (moment: string): ExampleFiles => ({
  'content/playbook.yaml': `playbook: 1
organisation: Corner Café Group
framework:
  - id: finding
    title: I look for a café
  - id: ordering
    title: I order and drink
  - id: returning
    title: I come again
  - id: leaving
    title: I go elsewhere
focus:
  - moment: my-order#cup-in-time
    since: 2026-06-01
calendars:
  shop-hours:
    title: Shop hours
    timeZone: Europe/Berlin
    open:
      mon: ['07:00-19:00']
      sat: ['08:00-18:00']
policy:
  cap: 1
guardian: guest-office
`,
  'journeys/i-order-ahead.yaml': `title: I order ahead and walk past the queue
goal: My drink stands there when I come in.
owner: guest-office
phase: ordering
stages:
  - id: i-order
    title: I order on the train
    stops: [take-my-order]
  - id: i-pick-up
    title: I pick it up
    stops: [cup-in-time]
momentsOfTruth:
${moment}    gameOver: Who ordered ahead and still waits does not order ahead again.
    evidence:
      grade: research
      date: 2026-06-10
      source: Interviews with 40 former regulars
handoffs:
  - from: take-my-order
    to: cup-in-time
    passes: The drink, the name of the order and the minute of my train
    within: 1 min
    accepted: [counter, bar]
`,
});

export const momentDisplaces: Rule = {
  id: 'moment-displaces',
  title: 'A new moment of truth of a full journey names the one that it takes the place of.',
  severity: 'error',
  floor: 'warning',
  waivable: false,
  needs: ['before'],
  why: `The cap does its work on the day when somebody wants one more: then people must say what matters less from now on.
A moment that leaves without a word takes its staff and its money with it, and those who kept it hear of that last.`,
  *check({ playbook, before }) {
    if (!before) return;
    const { pairs, renamed } = matchEntries(before, playbook);
    const wasOf = new Map<Journey, Journey>();
    for (const { before: was, after: is } of pairs)
      if (was?.kind === 'journey' && is?.kind === 'journey') wasOf.set(is, was);
    const told = new Set<Moment>();
    for (const [journey, was] of wasOf) {
      if (was.status === 'withdrawn' || journey.status === 'withdrawn') continue;
      const old = new Set([...momentsWithin(was)].map((id) => renamed('touchpoint', id)));
      if (old.size < before.settings.cap) continue;
      const now = momentsWithin(journey);
      const unnamed = new Set([...old].filter((id) => !now.has(id)));
      const isOlder = ({ journey: own, touchpoint }: Moment): boolean =>
        old.has(touchpoint.id) ||
        wasOf.get(own)?.moments.some((moment) => renamed('touchpoint', moment.touchpoint.id) === touchpoint.id) ===
          true;
      const came = [...journeysWithin(journey)].flatMap(({ moments }) => moments.filter((moment) => !isOlder(moment)));
      const silent = came.filter(({ data }) => data.displaces === undefined || !unnamed.delete(data.displaces));
      // Where more came than left, the cap has its own word.
      for (const moment of silent.slice(0, unnamed.size)) {
        if (told.has(moment)) continue;
        told.add(moment);
        yield silentAbout(moment, { journey, count: old.size, left: [...unnamed], playbook });
      }
    }
  },
  before: files('  - touchpoint: take-my-order\n'),
  good: files('  - touchpoint: cup-in-time\n    displaces: take-my-order\n'),
  bad: files('  - touchpoint: cup-in-time\n'),
};

function silentAbout(
  { at, touchpoint, data }: Moment,
  given: {
    readonly journey: Journey;
    readonly count: number;
    readonly left: readonly string[];
    readonly playbook: Playbook;
  },
): Objection {
  const { journey, count, left, playbook } = given;
  const titleOf = (id: string): string => `"${playbook.find('touchpoint', id)?.title ?? id}"`;
  const { displaces } = data;
  const full = `"${journey.title}" was full with ${count} ${count === 1 ? 'moment' : 'moments'} of truth`;
  return {
    message:
      displaces === undefined
        ? `${full}, and ${titleOf(touchpoint.id)} does not say whose place it takes.`
        : `${full}, and ${titleOf(touchpoint.id)} says that it takes the place of ${titleOf(displaces)}, which is not one of those that left.`,
    hint: `Write \`displaces\` with the one that left: ${left.join(' or ')}.`,
    at: within(at, displaces === undefined ? 'touchpoint' : 'displaces'),
    about: journey,
    values: [touchpoint.id, displaces ?? ''],
  };
}
