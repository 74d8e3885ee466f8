import type { Link } from './link.ts';
import type { Linker } from './linker.ts';
import { within, type Place } from './place.ts';
import type { Team } from './playbook.ts';

/** @returns a link for every team named as owner, whether one is written or a list */
export function resolveOwners(
  linker: Linker,
  from: string,
  owner: string | readonly string[] | undefined,
  at: Place,
): readonly Link<'team'>[] {
  const ids = typeof owner === 'string' ? [owner] : (owner ?? []);
  return ids.map((id, index) =>
    linker.link(
      from,
      { kind: 'team', id },
      typeof owner === 'string' ? within(at, 'owner') : within(at, 'owner', index),
      'owner',
    ),
  );
}

/** Names the one accountable team, where exactly one is named and known. It can be told only when all teams are there. */
export function settleOwner(item: { readonly owners: readonly Link<'team'>[]; owner: Team | undefined }): void {
  item.owner = item.owners.length === 1 ? item.owners[0]?.target : undefined;
}
