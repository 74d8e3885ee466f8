import type { AnyItem, ModelOf } from '../model/playbook.ts';
import { handedOver } from '../publish/handed-over.ts';
import type { ReferableKind } from '../schema/reference.ts';
import { isListed } from './shown.ts';

/** @returns the listed entries of a kind that name an entry, in the order of their files */
export function mentionsOf<K extends ReferableKind>(
  { kind, id }: Pick<AnyItem, 'kind' | 'id'>,
  by: K,
): readonly ModelOf[K][] {
  const { playbook, namers } = handedOver();
  return namers(`${kind}/${id}`).flatMap((name) => {
    const slash = name.indexOf('/');
    if (name.slice(0, slash) !== by) return [];
    const item: (ModelOf[K] & Pick<AnyItem, 'status'>) | undefined = playbook.find(by, name.slice(slash + 1));
    return item && isListed(item) ? [item] : [];
  });
}
