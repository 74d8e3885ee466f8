import { isSearchable } from '../model/address.ts';
import type { Playbook } from '../model/playbook.ts';
import type { FrictionFigures } from '../reliability/friction-figures.ts';
import type { JourneyVerdict } from '../reliability/journey-verdict.ts';
import type { Mend } from '../reliability/mends.ts';
import type { TouchpointVerdict } from '../reliability/touchpoint-verdict.ts';
import { weigh, type Company, type Verdicts } from '../reliability/weigh.ts';
import { referableKinds, type ReferableKind } from '../schema/reference.ts';

/**
 * Questions that many pages ask of the whole playbook, worked out once. A kept page is compared by their answers, so it is
 * rendered again where an answer changes, and not where only the playbook behind it does.
 */
export interface AnswersForPages {
  /** @returns whether the day it is, is this one or a later one (ISO 8601) */
  readonly reached: (day: string) => boolean;
  /** @returns whether the day it is, is later than this one */
  readonly passed: (day: string) => boolean;
  /** @returns the kinds that have an entry that is listed */
  readonly listedKinds: () => readonly ReferableKind[];
  /** @returns the names, `kind/id`, of all entries that name this one, in the order of their files */
  readonly namers: (name: string) => readonly string[];
  /** @returns what the counts say of a touchpoint, by its id; undefined of one that is counted nowhere */
  readonly touchpointVerdict: (id: string) => TouchpointVerdict | undefined;
  /** @returns what the counts say of a journey, by its id; undefined of one that is counted nowhere */
  readonly journeyVerdict: (id: string) => JourneyVerdict | undefined;
  /** @returns how many touchpoints have which verdict */
  readonly company: () => Company;
  /** @returns the promises that fail, most broken first */
  readonly mends: () => readonly Mend[];
  /** @returns what became of what went wrong for customers */
  readonly frictions: () => FrictionFigures;
}

export function answersForPages(playbook: Playbook, today: string): AnswersForPages {
  const { links, items } = playbook;
  let weighed: Verdicts | undefined;
  const verdicts = (): Verdicts => (weighed ??= weigh(playbook, today));
  let listed: readonly ReferableKind[] | undefined;
  let known: ReadonlyMap<string, ReadonlySet<string>> | undefined;
  const index = (): ReadonlyMap<string, ReadonlySet<string>> => {
    const sets = new Map<string, Set<string>>();
    for (const { kind, id, from } of links) {
      const name = `${kind}/${id}`;
      const set = sets.get(name);
      if (set) set.add(from);
      else sets.set(name, new Set([from]));
    }
    return sets;
  };
  const kindsInLists = (): readonly ReferableKind[] => {
    const kinds = new Set<string>(items.filter(isSearchable).map(({ kind }) => kind));
    return referableKinds.filter((kind) => kinds.has(kind));
  };
  return {
    reached: (day) => day <= today,
    passed: (day) => day < today,
    listedKinds: () => (listed ??= kindsInLists()),
    namers: (name) => [...((known ??= index()).get(name) ?? [])],
    touchpointVerdict: (id) => verdicts().ofTouchpoint(id),
    journeyVerdict: (id) => verdicts().ofJourney(id),
    company: () => verdicts().company,
    mends: () => verdicts().mends,
    frictions: () => verdicts().frictions,
  };
}
