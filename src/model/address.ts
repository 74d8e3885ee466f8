import type { ReferableKind } from '../schema/reference.ts';
import type { AnyItem } from './playbook.ts';

/** The folder of every kind on the site: its list stands in it, and each entry has a page below. */
export const folders = {
  journey: 'journeys',
  touchpoint: 'touchpoints',
  team: 'teams',
  persona: 'personas',
  channel: 'channels',
  segment: 'segments',
  initiative: 'initiatives',
  waiver: 'waivers',
  decision: 'decisions',
  term: 'glossary',
  walk: 'walks',
  'reality-check': 'reality-checks',
  friction: 'frictions',
  notice: 'notices',
} as const satisfies Record<ReferableKind, string>;

/** Kinds whose pages look alike: facts, words, and what belongs to them. */
export type ToldKind = Exclude<ReferableKind, 'journey' | 'touchpoint' | 'team'>;

/**
 * The one address of an entry on the site, below its base: `/teams/care/`, `/glossary/fault/`.
 * @returns undefined for a hidden entry: it reaches no output
 */
export function addressOf(item: Pick<AnyItem, 'kind' | 'id' | 'status'>): string | undefined {
  return item.status === 'hidden' ? undefined : `/${folders[item.kind]}/${item.id}/`;
}

/** Whether search finds the entry. What is withdrawn keeps its page, and leaves search. */
export function isSearchable({ status }: Pick<AnyItem, 'status'>): boolean {
  return status === 'live' || status === 'draft';
}
