import type { Named } from './named.ts';
import type { Stage, Touchpoint } from '../model/playbook.ts';
import type { DropOut } from './drop-outs.ts';
import type { Reality } from './reality.ts';
import type { TouchpointVerdict } from './touchpoint-verdict.ts';
import { missingPlaces } from './say-verdict.ts';
import { fails, rankOf, worstOf, type Answer } from './verdict.ts';

/** What decides about a stage: a touchpoint of it, or the journey that it is. */
export interface Part {
  readonly item: Named;
  /** Where it misses: `shop`, `for the islands`; empty where it does not depend. */
  readonly places: readonly string[];
  readonly reliable: Answer;
  readonly consistent: Answer;
}

export interface StageVerdict {
  readonly stage: { readonly id: string; readonly title: string };
  readonly reliable: Answer;
  readonly consistent: Answer;
  /** Its live touchpoints in their order, each once, and the journey that it is; drafts count nowhere. */
  readonly parts: readonly Part[];
  /** The parts that fail, the worst first. */
  readonly failing: readonly Part[];
  readonly dropOut?: DropOut;
  readonly reality?: Reality;
}

export function weighStage(
  stage: Stage,
  verdictOf: (touchpoint: Touchpoint) => TouchpointVerdict | undefined,
  innerVerdict: Part | undefined,
): StageVerdict {
  const touchpoints = new Set(stage.stops.flatMap(({ touchpoint }) => touchpoint.target ?? []));
  const own = [...touchpoints].flatMap((touchpoint): readonly Part[] => {
    const verdict = verdictOf(touchpoint);
    return verdict
      ? [
          {
            item: verdict.touchpoint,
            places: missingPlaces(verdict),
            reliable: verdict.reliable,
            consistent: verdict.consistent,
          },
        ]
      : [];
  });
  const parts = innerVerdict ? [...own, innerVerdict] : own;
  const nothing: Answer = { verdict: 'not-measured' };
  return {
    stage: { id: stage.id, title: stage.title },
    reliable: worstOf(parts.map(({ reliable }) => reliable)) ?? nothing,
    consistent: worstOf(parts.map(({ consistent }) => consistent)) ?? nothing,
    parts,
    failing: parts.filter(({ reliable }) => fails(reliable)).sort((a, b) => rankOf(a.reliable) - rankOf(b.reliable)),
  };
}
