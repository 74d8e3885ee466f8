import type { Track } from './_track.ts';

/** A way back, as a thin line below the route. */
export interface Return {
  /** How many columns it runs back. */
  readonly columns: number;
  /** Whether it reaches its stop on this line of the route; else it leaves at the start of the line. */
  readonly arrives: boolean;
  /** Which of the thin lines below one another it takes, from 1. */
  readonly lane: number;
}

const lanes = 3;

/** @returns the ways back on one line of the route, by the number of the stop that they begin at */
export function returnsOn(
  legs: readonly { readonly tracks: readonly Track[]; readonly span: number }[],
): ReadonlyMap<number, Return> {
  const columnOf = new Map<string, number>();
  const returns = new Map<number, Return>();
  let start = 0;
  for (const { tracks, span } of legs) {
    let column = start;
    for (const { station, lead, span: length } of tracks) {
      const here = column + lead;
      const there = station.backTo && columnOf.get(station.backTo.id);
      if (station.backTo) {
        const lane = Math.min(lanes, returns.size + 1);
        returns.set(station.number, { columns: here - (there ?? 0), arrives: there !== undefined, lane });
      }
      columnOf.set(station.id, here);
      column += length;
    }
    start += span;
  }
  return returns;
}
