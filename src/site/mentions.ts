import type { AnyItem, ModelOf } from '../model/playbook.ts';
import { splitName } from '../model/split-name.ts';
import { handedOver } from '../publish/handed-over.ts';
import type { ReferableKind } from '../schema/reference.ts';
import { isListed } from './shown.ts';

/** @returns the listed entries of a kind that name an entry, in the order of their files */
export function mentionsOf<K extends ReferableKind>(named: Pick<AnyItem, 'kind' | 'id'>, by: K): readonly ModelOf[K][] {
  const { playbook, namers } = handedOver();
  return namers(`${named.kind}/${named.id}`).flatMap((name) => {
    const [namer, id] = splitName(name);
    if (namer !== by) return [];
    const item: (ModelOf[K] & Pick<AnyItem, 'status'>) | undefined = playbook.find(by, id);
    return item && isListed(item) ? [item] : [];
  });
}
