import type { Friction } from '../model/playbook.ts';
import { named, type Named } from './named.ts';
import { numberOfDay } from '../model/window-of-day.ts';

/** A friction in one line. */
export interface ToldFriction extends Named {
  readonly reported: string;
  readonly source: Friction['data']['source'];
  readonly fixedForThem?: string;
}

/** What became of what went wrong for customers. Days are whole; shares 0 to 1. */
export interface FrictionFigures {
  readonly reported: number;
  /** Not yet put right for those who told us; the oldest first. */
  readonly open: readonly ToldFriction[];
  /** From the report to the day it was put right: of those that were. */
  readonly daysToFix: { readonly median: number; readonly ninetieth: number } | undefined;
  /** Of all reported: how many who told us have heard what we changed. */
  readonly told: number;
  readonly cameBack: readonly ToldFriction[];
  /** Those where a decision or an initiative keeps it from coming back. */
  readonly prevented: readonly ToldFriction[];
  /** Put right by the day after the report: these customers become the strongest allies. */
  readonly quick: readonly ToldFriction[];
}

/** @param today what was reported, put right or told later is not known yet */
export function figuresOfFrictions(all: readonly Friction[], today: string): FrictionFigures {
  const by = (day: string | undefined): day is string => day !== undefined && day <= today;
  const known = all.filter(({ data }) => by(data.reported));
  const tell = (friction: Friction): ToldFriction => {
    const { reported, source, fixedForThem } = friction.data;
    return { ...named(friction), reported, source, ...(by(fixedForThem) ? { fixedForThem } : {}) };
  };
  const fixed = known.flatMap((friction) => {
    const { reported, fixedForThem } = friction.data;
    return by(fixedForThem) ? [{ friction, days: numberOfDay(fixedForThem) - numberOfDay(reported) }] : [];
  });
  const days = fixed.map((one) => one.days).sort((a, b) => a - b);
  const isFixed = new Set(fixed.map(({ friction }) => friction));
  const median = percentile(days, 0.5);
  const ninetieth = percentile(days, 0.9);
  return {
    reported: known.length,
    open: known
      .filter((friction) => !isFixed.has(friction))
      .sort((a, b) => (a.data.reported < b.data.reported ? -1 : a.data.reported > b.data.reported ? 1 : 0))
      .map(tell),
    daysToFix: median === undefined || ninetieth === undefined ? undefined : { median, ninetieth },
    told: known.filter(({ data }) => by(data.told)).length,
    cameBack: known.filter(({ data }) => by(data.cameBack)).map(tell),
    prevented: known.filter(({ data }) => data.preventedBy !== undefined).map(tell),
    quick: fixed.filter((one) => one.days <= 1).map(({ friction }) => tell(friction)),
  };
}

/** The nearest rank: the smallest value that so large a share does not exceed. */
function percentile(sorted: readonly number[], share: number): number | undefined {
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
}
