import { handedOver } from '../../../publish/handed-over.ts';
import { walksListed, type OfJourney } from '../../../publish/reliability-lists.ts';
import type { JourneyVerdict } from '../../../reliability/journey-verdict.ts';
import { sayShare, sayTouchpoint } from '../../../reliability/say-verdict.ts';
import type { TouchpointVerdict } from '../../../reliability/touchpoint-verdict.ts';
import { rankOf } from '../../../reliability/verdict.ts';
import { walkDue, walkEveryOf } from '../../../reliability/walk-due.ts';
import type { Walked } from '../../../reliability/walked.ts';
import { spellDay } from '../../../model/spell-day.ts';
import { nameOf } from '../../name-of.ts';

const results = { kept: 'Kept', broken: 'Broken', 'could-not-tell': 'Could not tell' } as const;

/** Every stop of the last walk of each journey, beside what was counted there. */
export function walkRows() {
  return walksListed(handedOver()).map(walkRow);
}

export type WalkRow = ReturnType<typeof walkRow>;

/** Each journey that is lived today: when somebody last walked it, and whether that is too long ago. The latest due first. */
export function journeysWalked() {
  const journeys = new Map(walksListed(handedOver()).map(({ journey }) => [journey.journey.id, journey]));
  return [...journeys.values()].map(walkedOf).sort((a, b) => (a.due < b.due ? -1 : 1));
}

function walkRow({ journey, stage: stop }: OfJourney<Walked['stops'][number] | undefined>) {
  const { touchpointVerdict } = handedOver();
  const verdict = stop && touchpointVerdict(stop.touchpoint.id);
  return {
    walked: walkedOf(journey),
    stop: stop && {
      name: nameOf(stop.touchpoint) ?? { title: stop.touchpoint.id, to: undefined },
      result: stop.result,
      said: results[stop.result],
      words: stop.words,
      causedBy: stop.causedBy,
      counted: verdict && { answer: verdict.reliable, share: shareOf(verdict), rest: sayTouchpoint(verdict).rest },
    },
  };
}

/** The share kept of the promise that decides; none where it depends, since that would be an average. */
function shareOf({ reliable, standards }: TouchpointVerdict): string | undefined {
  const deciding = standards.find((one) => rankOf(one.reliable) === rankOf(reliable));
  const counts = deciding?.latest?.counts;
  return reliable.verdict === 'depends' || !counts || counts.total === 0
    ? undefined
    : sayShare(counts.good / counts.total);
}

function walkedOf({ journey, lastWalk }: JourneyVerdict) {
  const { playbook, passed } = handedOver();
  const every = walkEveryOf(playbook.find('journey', journey.id), playbook.settings);
  const name = nameOf(journey) ?? { title: journey.title, to: undefined };
  if (!lastWalk)
    return {
      title: journey.title,
      journey: name,
      walk: undefined,
      overdue: true,
      due: '',
      says: `Nobody has walked it yet. It is to be walked every ${every.text}.`,
    };
  const due = walkDue(lastWalk.date, every);
  const overdue = passed(due);
  return {
    title: journey.title,
    journey: name,
    walk: nameOf(lastWalk.walk),
    overdue,
    due,
    says: `Last walked on ${spellDay(lastWalk.date)} by the ${lastWalk.job.charAt(0).toLowerCase()}${lastWalk.job.slice(1)}: ${tally(lastWalk)}. ${overdue ? `It was due again by ${spellDay(due)}.` : `Due again by ${spellDay(due)}.`}`,
  };
}

/** @returns `3 kept, 2 broken, 1 could not be told` */
function tally({ kept, broken, couldNotTell }: Walked): string {
  const parts: readonly (readonly [number, string])[] = [
    [kept, 'kept'],
    [broken, 'broken'],
    [couldNotTell, 'could not be told'],
  ];
  return parts
    .filter(([count]) => count > 0)
    .map(([count, words]) => `${String(count)} ${words}`)
    .join(', ');
}
