import type { Difference, Renamed } from './difference.ts';

/** Who answers for an entry; where more are named than the one, all of them. */
export function* compareOwners(
  before: readonly { readonly id: string }[],
  after: readonly { readonly id: string }[],
  renamed: Renamed,
): Generator<Difference> {
  const told = (owners: readonly { readonly id: string }[]) =>
    owners.length === 0 ? undefined : owners.map(({ id }) => renamed('team', id)).join(', ');
  const [was, is] = [told(before), told(after)];
  if (was === is) return;
  const titles = (owners: readonly { readonly id: string }[]) =>
    owners.length === 0 ? 'nobody' : owners.map(({ id }) => renamed.titleOf('team', id)).join(', ');
  yield {
    class: 'ownership',
    subject: 'owner',
    path: '/owner',
    before: was,
    after: is,
    parties: [...before, ...after].map(({ id }) => renamed('team', id)),
    detail: `owner ${titles(before)} -> ${titles(after)}`,
  };
}
