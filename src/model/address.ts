import type { ReferableKind } from '../schema/reference.ts';
import type { AnyItem } from './playbook.ts';

/** Kinds whose entries have a page each; entries of the others stand on one page of their kind. */
const pages: Readonly<Partial<Record<ReferableKind, string>>> = {
  journey: 'journeys',
  touchpoint: 'touchpoints',
  team: 'teams',
};

/** The page of every kind that is told as a list. */
export const listPages = {
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
} as const satisfies Partial<Record<ReferableKind, string>>;

export type ListedKind = keyof typeof listPages;

/**
 * The one address of an entry on the site, below its base: a page (`/teams/care/`) or a page and an anchor (`/glossary/#fault`).
 * @returns undefined for a hidden entry: it reaches no output
 */
export function addressOf(item: Pick<AnyItem, 'kind' | 'id' | 'status'>): string | undefined {
  if (item.status === 'hidden') return undefined;
  const folder = pages[item.kind];
  return folder === undefined ? `/${listPages[item.kind as ListedKind]}/#${item.id}` : `/${folder}/${item.id}/`;
}

/** Whether search finds the entry. What is withdrawn keeps its page, and leaves search. */
export function isSearchable({ status }: Pick<AnyItem, 'status'>): boolean {
  return status === 'live' || status === 'draft';
}
