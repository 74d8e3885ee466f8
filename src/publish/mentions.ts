import type { Playbook } from '../model/playbook.ts';
import type { ReferableKind } from '../schema/reference.ts';

/** @returns the ids of the entries of a kind that name an entry, in the order of their files */
export type Mentions = (kind: ReferableKind, id: string, by: ReferableKind) => readonly string[];

/** Who names whom, worked out once for a playbook. */
export function mentionsIn({ links }: Playbook): Mentions {
  const sets = new Map<string, Set<string>>();
  for (const { kind, id, from } of links) {
    const slash = from.indexOf('/');
    const name = `${kind}/${id} ${from.slice(0, slash)}`;
    const set = sets.get(name) ?? new Set();
    sets.set(name, set.add(from.slice(slash + 1)));
  }
  const index = new Map([...sets].map(([name, set]) => [name, [...set]]));
  return (kind, id, by) => index.get(`${kind}/${id} ${by}`) ?? [];
}
