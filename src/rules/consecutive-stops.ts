import { choicesOfStage, mayBeLeftOut } from '../model/choices-of-stage.ts';
import type { Journey, Stage, Stop } from '../model/playbook.ts';
import { deepest } from '../model/stops-on-the-way.ts';

/** Two stops that a customer meets one after the other; `stage` is the one of the journey by which the second comes. */
export interface Consecutive {
  readonly from: Stop;
  readonly to: Stop;
  readonly stage: Stage;
}

/** What everybody passes on the way: one stop, alternatives, or a journey of its own with two ends. */
interface Station {
  readonly stage: Stage;
  readonly first: readonly Stop[];
  readonly last: readonly Stop[];
}

/**
 * The pairs of stops that follow each other on everybody's way. What may be left out is left out, alternatives are no pair,
 * and a pair inside an inner journey is that journey's own.
 */
export function makeConsecutiveStops(): (journey: Journey) => Generator<Consecutive> {
  const known = new Map<Journey, readonly Station[]>();
  function stationsOf(journey: Journey, depth = 0): readonly Station[] {
    const before = known.get(journey);
    if (before) return before;
    // Whoever comes back here in a circle of journeys finds nothing more on the way.
    known.set(journey, []);
    const stations = journey.stages.flatMap((stage) => [...ownStations(stage), ...innerStation(stage, depth)]);
    known.set(journey, stations);
    return stations;
  }
  function innerStation(stage: Stage, depth: number): readonly Station[] {
    const inner = stage.inner?.target;
    const stations = inner && depth < deepest ? stationsOf(inner, depth + 1) : [];
    const [first, last] = [stations[0]?.first, stations.at(-1)?.last];
    return first && last ? [{ stage, first, last }] : [];
  }
  return function* (journey) {
    let before: Station | undefined;
    for (const station of stationsOf(journey)) {
      for (const from of before?.last ?? []) for (const to of station.first) yield { from, to, stage: station.stage };
      before = station;
    }
  };
}

function ownStations(stage: Stage): readonly Station[] {
  return choicesOfStage(stage).flatMap((stops) => {
    const sure = stops.filter((stop) => !mayBeLeftOut(stop));
    return sure.length > 0 || isOneOfThemMet(stops) ? [{ stage, first: sure, last: sure }] : [];
  });
}

/** Alternatives that are each for some, and together for all: nobody goes past them, so no pair reaches over them. */
function isOneOfThemMet(stops: readonly Stop[]): boolean {
  const shares = stops.map(({ data: { reach } }) => reach ?? 100);
  return stops.length > 1 && shares.reduce((sum, share) => sum + share, 0) >= 100;
}
