import { folders, isSearchable } from '../model/address.ts';
import type { AnyItem, Moment, Playbook, Standard, Stop, Touchpoint } from '../model/playbook.ts';
import { isOurOwn } from '../model/own-promise.ts';
import type { ReferableKind } from '../schema/reference.ts';

/** How many rows a page of a list holds; a list with more goes on at `page/2/`. */
export const rowsOnPage = 60;

const lists = {
  journey: 'journeys', touchpoint: 'touchpoints', team: 'teams', persona: 'personas', channel: 'channels',
  segment: 'segments', initiative: 'initiatives', waiver: 'waivers', decision: 'decisions', term: 'terms', walk: 'walks',
  'reality-check': 'realityChecks', friction: 'frictions', notice: 'notices',
} as const satisfies Record<ReferableKind, keyof Playbook>; // prettier-ignore

/** @returns every entry of a kind that stands in lists: what is withdrawn keeps its page and leaves every list */
export function itemsOf(playbook: Playbook, kind: ReferableKind): readonly AnyItem[] {
  const all: readonly AnyItem[] = playbook[lists[kind]];
  return all.filter(isSearchable);
}

/** A touchpoint where a list of journeys meets it; without a stop where no journey passes it. */
export interface Placed {
  readonly touchpoint: Touchpoint;
  readonly stop: Stop | undefined;
}

/** @returns every touchpoint under every stage that passes it, journey by journey; those on no journey come last */
export function touchpointsPlaced({ journeys, touchpoints }: Playbook): readonly Placed[] {
  const onTheWay = journeys.filter(isSearchable).flatMap(({ stages }) =>
    stages.flatMap(({ stops }) => {
      const met = new Map(stops.map((stop) => [stop.touchpoint.target, stop]));
      return [...met].flatMap(([touchpoint, stop]) =>
        touchpoint && isSearchable(touchpoint) ? [{ touchpoint, stop }] : [],
      );
    }),
  );
  const met = new Set(onTheWay.map(({ touchpoint }) => touchpoint));
  const others = touchpoints.filter((touchpoint) => isSearchable(touchpoint) && !met.has(touchpoint));
  return [...onTheWay, ...others.map((touchpoint) => ({ touchpoint, stop: undefined }))];
}

/** @returns every moment of truth of the journeys that are lived today, journey by journey */
export function momentsListed({ journeys }: Playbook): readonly Moment[] {
  return journeys
    .filter(({ status }) => status === 'live')
    .flatMap(({ moments }) => moments)
    .filter(({ touchpoint: { target } }) => target === undefined || isSearchable(target));
}

/** @returns every touchpoint that has a play for the day it fails */
export function recoveriesListed({ touchpoints }: Playbook): readonly Touchpoint[] {
  return touchpoints.filter((touchpoint) => isSearchable(touchpoint) && touchpoint.data.recovery);
}

/** @returns every promise that a law, a licence or a contract binds us to */
export function obligationsListed({ touchpoints, journeys }: Playbook): readonly Standard[] {
  return [...touchpoints, ...journeys]
    .filter(({ status }) => status === 'live')
    .flatMap((item) => (item.kind === 'touchpoint' ? item.standards : item.outcome))
    .filter((standard) => !isOurOwn(standard));
}

/**
 * How many rows each list of a site has, by its folder.
 * @param others those of lists that are made of more than the playbook
 */
export function listLengths(
  playbook: Playbook,
  others: Iterable<readonly [folder: string, rows: number]>,
): ReadonlyMap<string, number> {
  const ofKinds = Object.entries(folders).map(
    ([kind, folder]) => [folder, itemsOf(playbook, kind as ReferableKind).length] as const,
  );
  return new Map<string, number>([
    ...ofKinds,
    ['touchpoints', touchpointsPlaced(playbook).length],
    ['moments', momentsListed(playbook).length],
    ['recover', recoveriesListed(playbook).length],
    ['obligations', obligationsListed(playbook).length],
    ...others,
  ]);
}

/** @returns the addresses of all pages of a list, `/frictions/` and then `/frictions/page/2/` */
export function pagesOfList(folder: string, rows: number): readonly string[] {
  const count = Math.max(1, Math.ceil(rows / rowsOnPage));
  return Array.from({ length: count }, (_, index) => listAddress(folder, index + 1));
}

/** @param page from 1 */
export function listAddress(folder: string, page: number): string {
  return page === 1 ? `/${folder}/` : `/${folder}/page/${String(page)}/`;
}
