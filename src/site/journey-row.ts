import type { Journey } from '../model/playbook.ts';
import { countOf } from './count-words.ts';
import { hrefOf } from './href.ts';
import { isShown, shownTarget } from './shown.ts';

/** A journey as one line of a list. */
export interface JourneyRow {
  readonly id: string;
  readonly title: string;
  readonly to: string | undefined;
  readonly goal: string;
  readonly draft: boolean;
  /** True for a moment of truth, false for an ordinary station, in the order customers meet them. */
  readonly stations: readonly boolean[];
  /** What the line shows, in words. */
  readonly counted: string;
  readonly owner: { readonly title: string; readonly to: string | undefined } | undefined;
}

export function journeyRow(journey: Journey): JourneyRow {
  const moments = new Set(journey.moments.map(({ touchpoint }) => touchpoint.id));
  const stops = journey.stages.flatMap((stage) => stage.stops).filter(({ touchpoint }) => shownTarget(touchpoint));
  const stations = stops.map(({ touchpoint }) => moments.has(touchpoint.id));
  const loud = stations.filter(Boolean).length;
  const owner = journey.owner && isShown(journey.owner) ? journey.owner : undefined;
  return {
    id: journey.id,
    title: journey.title,
    to: hrefOf(journey),
    goal: journey.data.goal,
    draft: journey.status === 'draft',
    stations,
    counted: `${countOf(stations.length, 'station')}, ${countOf(loud, 'moment')} of truth`,
    owner: owner && { title: owner.title, to: hrefOf(owner) },
  };
}
