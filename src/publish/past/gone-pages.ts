import { folders } from '../../model/address.ts';
import { formerIds } from '../../model/former-ids.ts';
import type { Playbook } from '../../model/playbook.ts';
import type { ReferableKind } from '../../schema/reference.ts';
import type { GoneEntry, Past } from './past.ts';

/** The page that an entry leaves at its old address when its file is taken out. */
export interface GonePage {
  readonly folder: string;
  readonly kind: ReferableKind;
  readonly gone: GoneEntry;
}

/** @returns the pages of what was taken out; an address that another entry has today, or had before, is that one's */
export function gonePages({
  playbook,
  goneEntries,
}: Pick<Past, 'goneEntries'> & { readonly playbook: Playbook }): readonly GonePage[] {
  const taken = new Set(
    playbook.items.flatMap((item) => [item.id, ...formerIds(item)].map((id) => `${item.kind}/${id}`)),
  );
  return goneEntries().flatMap((gone) => {
    const kind = isKind(gone.kind) ? gone.kind : undefined;
    return kind && !taken.has(`${kind}/${gone.id}`) ? [{ folder: folders[kind], kind, gone }] : [];
  });
}

function isKind(kind: string): kind is ReferableKind {
  return kind in folders;
}
