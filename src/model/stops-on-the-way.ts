import type { Journey, Stop } from './playbook.ts';

/** Journeys inside one another so deep are followed; nobody draws one deeper. */
export const deepest = 50;

/**
 * Every stop that the customer can meet on a journey, in order: its own, and those of the journeys that its stages are.
 * A journey comes once however often it is named, so journeys inside one another in a circle end where they began.
 */
export function* stopsOnTheWay(journey: Journey, seen = new Set<string>(), depth = 0): Generator<Stop> {
  seen.add(journey.id);
  for (const { stops, inner } of journey.stages) {
    yield* stops;
    if (inner?.target && depth < deepest && !seen.has(inner.id)) yield* stopsOnTheWay(inner.target, seen, depth + 1);
  }
}
