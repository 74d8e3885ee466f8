import type { Link } from '../model/link.ts';
import type { AnyItem, ModelOf, Playbook } from '../model/playbook.ts';
import type { ReferableKind } from '../schema/reference.ts';

/** Whether anything of an entry may be told. What is hidden reaches no page, not even by name. */
export function isShown({ status }: Pick<AnyItem, 'status'>): boolean {
  return status !== 'hidden';
}

/** Whether an entry stands in lists. What is withdrawn keeps its page and leaves every list. */
export function isListed({ status }: Pick<AnyItem, 'status'>): boolean {
  return status === 'live' || status === 'draft';
}

/** @returns what the link leads to, or undefined where that is missing or hidden */
export function shownTarget<K extends ReferableKind>(link: Link<K> | undefined): ModelOf[K] | undefined {
  const target: (ModelOf[K] & Pick<AnyItem, 'status'>) | undefined = link?.target;
  return target && isShown(target) ? target : undefined;
}

const lists = {
  journey: 'journeys', touchpoint: 'touchpoints', team: 'teams', persona: 'personas', channel: 'channels',
  segment: 'segments', initiative: 'initiatives', waiver: 'waivers', decision: 'decisions', term: 'terms', walk: 'walks',
  'reality-check': 'realityChecks', friction: 'frictions', notice: 'notices',
} as const satisfies Record<ReferableKind, keyof Playbook>; // prettier-ignore

/** @returns every entry of a kind that stands in lists */
export function itemsOf(playbook: Playbook, kind: ReferableKind): readonly AnyItem[] {
  const all: readonly AnyItem[] = playbook[lists[kind]];
  return all.filter(isListed);
}
