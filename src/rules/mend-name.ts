import { formerIds } from '../model/former-ids.ts';
import type { Playbook } from '../model/playbook.ts';
import { didYouMean } from '../schema/did-you-mean.ts';
import type { ReferableKind } from '../schema/reference.ts';

/** Names looked up at most: a playbook with more broken ones lost a whole folder, and spelling is not its trouble. */
const most = 100;

/** @returns what to write instead of a broken name: the id that an entry has now, or one that is spelt nearly the same */
export type MendName = (kind: ReferableKind, id: string) => string | undefined;

/** Each name is looked up once, since a missing entry is missed in many places; and nothing is, where no name is broken. */
export function makeMendName(playbook: Playbook): MendName {
  const hints = new Map<string, string | undefined>();
  let ids: Ids | undefined;
  return (kind, id) => {
    ids ??= gatherIds(playbook);
    const name = `${kind}/${id}`;
    const now = ids.renamed.get(name);
    if (now !== undefined) return `Write "${now}": "${id}" was renamed.`;
    if (!hints.has(name) && hints.size < most) {
      const near = didYouMean(id, ids.known.get(kind) ?? []);
      hints.set(name, near === undefined ? undefined : `Write "${near}".`);
    }
    return hints.get(name);
  };
}

interface Ids {
  readonly known: ReadonlyMap<ReferableKind, readonly string[]>;
  /** By `kind/id` of before, the id of today. */
  readonly renamed: ReadonlyMap<string, string>;
}

function gatherIds({ items }: Playbook): Ids {
  const known = new Map<ReferableKind, string[]>();
  const renamed = new Map<string, string>();
  for (const item of items) {
    const { kind, id } = item;
    const ids = known.get(kind);
    if (ids) ids.push(id);
    else known.set(kind, [id]);
    for (const old of formerIds(item)) renamed.set(`${kind}/${old}`, id);
  }
  return { known, renamed };
}
