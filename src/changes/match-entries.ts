import { formerIds } from '../model/former-ids.ts';
import type { AnyItem, Playbook } from '../model/playbook.ts';
import { referableKinds, type ReferableKind } from '../schema/reference.ts';
import type { Pair, Renamed, Renaming } from './difference.ts';

/** The entries of two states, each with itself, and the names that changed. */
export interface Matching {
  readonly pairs: readonly Pair[];
  readonly renamed: Renamed;
}

/** Pairs entries by id; where an id is gone, by the `formerly` of either side: what was renamed is the same entry. */
export function matchEntries(before: Playbook, after: Playbook): Matching {
  const names = new Map<string, string>();
  const pairs = referableKinds.flatMap((kind) => {
    const [old, now] = [itemsOf(before, kind), itemsOf(after, kind)];
    const newer = renamesOf(old, now);
    const older = renamesOf(now, old);
    const made: Pair[] = [];
    for (const item of old.values()) {
      const next = now.get(item.id) ?? newer.get(item.id);
      const back = next ? undefined : [...older].find(([, was]) => was.id === item.id)?.[0];
      const other = next ?? (back === undefined ? undefined : now.get(back));
      // The newer name is that of the side which tells of the other.
      const id = next?.id ?? item.id;
      if (other && other.id !== item.id) names.set(`${kind}/${other.id === id ? item.id : other.id}`, id);
      made.push({ kind, id, before: item, after: other });
    }
    const matched = new Set(made.map(({ after: other }) => other));
    for (const item of now.values())
      if (!matched.has(item)) made.push({ kind, id: item.id, before: undefined, after: item });
    return made;
  });
  const newer: Renaming = names.size === 0 ? (_, id) => id : (kind, id) => names.get(`${kind}/${id}`) ?? id;
  const titleOf: Renamed['titleOf'] = (kind, id) =>
    (after.find(kind, newer(kind, id)) ?? before.find(kind, id))?.title ?? id;
  return { pairs, renamed: Object.assign((...of: Parameters<Renaming>) => newer(...of), { titleOf }) };
}

/** By id; of two entries with one id the first, which links reach. */
function itemsOf(playbook: Playbook, kind: ReferableKind): ReadonlyMap<string, AnyItem> {
  const items = new Map<string, AnyItem>();
  for (const item of playbook.items) if (item.kind === kind && !items.has(item.id)) items.set(item.id, item);
  return items;
}

/** @returns what an id of these is called among the others: only where it is gone there, and the newer name is new */
function renamesOf(from: ReadonlyMap<string, AnyItem>, to: ReadonlyMap<string, AnyItem>): ReadonlyMap<string, AnyItem> {
  const renames = new Map<string, AnyItem>();
  for (const item of to.values()) {
    if (from.has(item.id)) continue;
    const old = formerIds(item).find((id) => from.has(id) && !to.has(id) && !renames.has(id));
    if (old !== undefined) renames.set(old, item);
  }
  return renames;
}
