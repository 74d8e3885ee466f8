import type { Stage } from '../../../model/playbook.ts';
import type { Station } from './_station.ts';

/** A stretch of the line: a station, and those that a customer may meet instead of it. */
export interface Track {
  readonly station: Station;
  readonly instead: readonly Station[];
  /** Its length in columns, and how many of them lie before its station. */
  readonly span: number;
  readonly lead: number;
}

/** How many columns a station and its words take. */
export const stationSpan = 3;

export function tracksOf(stage: Stage, stations: readonly Station[]): readonly Track[] {
  const alternatives = new Map(stage.stops.map(({ touchpoint, data }) => [touchpoint.id, data.insteadOf]));
  return stations
    .filter(({ id }) => mainOf(id, alternatives) === id)
    .map((station) => {
      const instead = stations.filter(({ id }) => id !== station.id && mainOf(id, alternatives) === station.id);
      // A siding leaves the line a column before its station and comes back a column after it.
      const siding = instead.length > 0 ? 1 : 0;
      const lead = (station.wait?.length ?? 0) + siding;
      return { station, instead, lead, span: lead + stationSpan + siding };
    });
}

/** Follows "instead of" to the stop on the main track. Stops that name each other in a ring all stand on it. */
function mainOf(id: string, alternatives: ReadonlyMap<string, string | undefined>): string {
  const seen = new Set([id]);
  let main = id;
  for (;;) {
    const other = alternatives.get(main);
    if (other === undefined || !alternatives.has(other)) return main;
    if (seen.has(other)) return id;
    seen.add(other);
    main = other;
  }
}
