import type { Journey, Stop } from '../model/playbook.ts';
import { handedOver } from '../publish/handed-over.ts';
import { sayJourney } from '../reliability/say-journey.ts';
import type { Answer } from '../reliability/verdict.ts';
import { countOf } from '../model/count-words.ts';
import { hrefOf } from './href.ts';
import { isShown, shownTarget } from './shown.ts';

/** Everybody passes a stop; some pass what is optional. */
export type StationKind = 'moment' | 'stop' | 'optional';

/** A journey as one line of a list. */
export interface JourneyRow {
  readonly id: string;
  readonly title: string;
  readonly to: string | undefined;
  readonly goal: string;
  readonly draft: boolean;
  /** What each station is, in the order customers meet them; what some meet instead of another stands for neither. */
  readonly stations: readonly StationKind[];
  /** What the line shows, in words. */
  readonly counted: string;
  /** What the counts say; undefined where it is counted nowhere. */
  readonly verdict: { readonly answer: Answer; readonly word: string; readonly rest: string } | undefined;
  readonly owner: { readonly title: string; readonly to: string | undefined } | undefined;
}

export function journeyRow(journey: Journey): JourneyRow {
  const moments = new Set(journey.moments.map(({ touchpoint }) => touchpoint.id));
  const stops = journey.stages.flatMap((stage) => stage.stops).filter(({ touchpoint }) => shownTarget(touchpoint));
  const loud = stops.filter(({ touchpoint }) => moments.has(touchpoint.id)).length;
  const owner = journey.owner && isShown(journey.owner) ? journey.owner : undefined;
  return {
    id: journey.id,
    title: journey.title,
    to: hrefOf(journey),
    goal: journey.data.goal,
    draft: journey.status === 'draft',
    stations: stops
      .filter(({ data, touchpoint }) => data.insteadOf === undefined || moments.has(touchpoint.id))
      .map((stop) => (moments.has(stop.touchpoint.id) ? 'moment' : isForAll(stop) ? 'stop' : 'optional')),
    counted: `${countOf(stops.length, 'stop')}, ${countOf(loud, 'moment')} of truth`,
    verdict: verdictOf(journey),
    owner: owner && { title: owner.title, to: hrefOf(owner) },
  };
}

function verdictOf({ id, status }: Journey): JourneyRow['verdict'] {
  const verdict = status === 'live' ? handedOver().journeyVerdict(id) : undefined;
  return verdict && { answer: verdict.reliable, ...sayJourney(verdict) };
}

/** Not everybody meets a stop that has a condition, or that another may stand for. */
export function isForAll({ data, touchpoint, stage }: Stop): boolean {
  const isOneOfTwo = stage.stops.some((other) => other.data.insteadOf === touchpoint.id);
  return data.when === undefined && (data.reach ?? 100) >= 100 && data.insteadOf === undefined && !isOneOfTwo;
}
