import type { Link } from '../model/link.ts';
import type { AnyItem } from '../model/playbook.ts';
import { hrefOf } from './href.ts';
import { isShown, shownTarget } from './shown.ts';

/** An entry as pages name it: its title, and its address where it has a page. */
export interface Named {
  readonly title: string;
  readonly to: string | undefined;
}

/** @returns undefined for a hidden entry */
export function named(item: AnyItem | undefined): Named | undefined {
  return item && isShown(item) ? { title: item.title, to: hrefOf(item) } : undefined;
}

/** @returns the entry that a link leads to; its id where the link is broken; undefined where the entry is hidden */
export function namedBy(link: Link | undefined): Named | undefined {
  if (!link) return undefined;
  return link.target ? named(shownTarget(link)) : { title: link.id, to: undefined };
}

/** @returns all that may be named */
export function allNamed(links: readonly Link[]): readonly Named[] {
  return links.map(namedBy).filter((name) => name !== undefined);
}
