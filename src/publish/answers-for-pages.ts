import { isSearchable, listPages, type ListedKind } from '../model/address.ts';
import type { Playbook } from '../model/playbook.ts';

/**
 * Questions that many pages ask of the whole playbook, worked out once. A kept page is compared by their answers, so it is
 * rendered again where an answer changes, and not where only the playbook behind it does.
 */
export interface AnswersForPages {
  /** @returns whether the day it is, is this one or a later one */
  readonly reached: (day: string) => boolean;
  /** @returns the kinds that are told as lists and have an entry that is listed, in the order of the lists */
  readonly listedKinds: () => readonly ListedKind[];
  /** @returns the names, `kind/id`, of all entries that name this one, in the order of their files */
  readonly namers: (name: string) => readonly string[];
}

export function answersForPages({ links, items }: Playbook, today: string): AnswersForPages {
  let listed: readonly ListedKind[] | undefined;
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
  return {
    reached: (day) => day <= today,
    listedKinds() {
      const kinds = new Set<string>(items.filter(isSearchable).map(({ kind }) => kind));
      return (listed ??= Object.keys(listPages).filter((kind): kind is ListedKind => kinds.has(kind)));
    },
    namers: (name) => [...((known ??= index()).get(name) ?? [])],
  };
}
