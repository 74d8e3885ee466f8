import { isSearchable } from '../model/address.ts';
import type { Playbook } from '../model/playbook.ts';
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
}

export function answersForPages({ links, items }: Playbook, today: string): AnswersForPages {
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
  };
}
