import { handedOver } from '../publish/handed-over.ts';
import type { Named as Weighed } from '../reliability/named.ts';
import { named, type Named } from './named.ts';

/** @returns the name and address of an entry that a verdict speaks of; undefined where it is hidden */
export function nameOf(weighed: Weighed | undefined): Named | undefined {
  return weighed && named(handedOver().playbook.find(weighed.kind, weighed.id));
}

/** @returns the name, which leads to a place on its page */
export function placedName(name: Named, place: string): Named {
  return { title: name.title, to: name.to && `${name.to}#${place}` };
}
