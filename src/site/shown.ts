import { isSearchable } from '../model/address.ts';
import type { Link } from '../model/link.ts';
import type { AnyItem, ModelOf } from '../model/playbook.ts';
import type { ReferableKind } from '../schema/reference.ts';

/** Whether anything of an entry may be told. What is hidden reaches no page, not even by name. */
export function isShown({ status }: Pick<AnyItem, 'status'>): boolean {
  return status !== 'hidden';
}

/** Whether an entry stands in lists. What is withdrawn keeps its page and leaves every list. */
export const isListed = isSearchable;

/** @returns what the link leads to, or undefined where that is missing or hidden */
export function shownTarget<K extends ReferableKind>(link: Link<K> | undefined): ModelOf[K] | undefined {
  const target: (ModelOf[K] & Pick<AnyItem, 'status'>) | undefined = link?.target;
  return target && isShown(target) ? target : undefined;
}
