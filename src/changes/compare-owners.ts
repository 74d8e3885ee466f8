import { compareParty } from './compare-party.ts';
import type { Difference, Renamed } from './difference.ts';

/** Who answers for an entry; where more are named than the one, all of them. */
export function* compareOwners(
  before: readonly { readonly id: string }[],
  after: readonly { readonly id: string }[],
  renamed: Renamed,
): Generator<Difference> {
  const told = (owners: readonly { readonly id: string }[]) =>
    owners.length === 0 ? undefined : owners.map(({ id }) => renamed('team', id)).join(', ');
  for (const found of compareParty(
    told(before),
    told(after),
    { path: '/owner', subject: 'owner', word: 'owner' },
    renamed,
  ))
    yield { ...found, parties: [...before, ...after].map(({ id }) => renamed('team', id)) };
}
