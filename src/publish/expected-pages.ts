import { addressOf, isSearchable } from '../model/address.ts';
import { formerIds } from '../model/former-ids.ts';
import type { AnyItem } from '../model/playbook.ts';
import { categories } from '../schema/touchpoint.ts';
import { changePages } from './change-pages.ts';
import { debtsOf } from './debts.ts';
import { feedAddress, hasFeeds, teamFeedAddress, teamsFed } from './feeds.ts';
import { listLengths, pagesOfList } from './listed.ts';
import { gonePages } from './past/gone-pages.ts';
import { historyPages, longPasts } from './past/history-pages.ts';
import { pastFiles } from './past/past-file.ts';
import type { Past } from './past/past.ts';
import { familyPages } from './rule-pages.ts';
import { reliabilityLengths, type Weighed } from './reliability-lists.ts';

/** Pages that every site has, whatever its playbook says. */
const ownPages = [
  '/',
  '/search/',
  '/rules/',
  ...familyPages,
  '/help/',
  '/my-role/',
  '/reliability/how/',
  '/categories/',
  ...categories.map((category) => `/categories/${category}/`),
];

/** What a site of a playbook must hold, and nothing beside it. */
export interface Expected {
  /** Page addresses, each ending in `/`. */
  readonly pages: ReadonlySet<string>;
  /** Those of them that only lead on to where an entry is now. */
  readonly moved: ReadonlySet<string>;
  /** Those of them that an entry left when its file was taken out. */
  readonly gone: ReadonlySet<string>;
  /** Files with what was promised before, below the site. */
  readonly past: ReadonlySet<string>;
  /** Addresses that search must find, one record each. */
  readonly records: ReadonlySet<string>;
  /** Files of XML beside the pages, by their addresses. */
  readonly feeds: ReadonlySet<string>;
}

/** What the pages of a site are made of, as far as it decides which there are. */
type MadeOf = Weighed & Past;

/** @param all what the pages are made of */
export function expectedOf(all: MadeOf): Expected {
  const { playbook, findings, reached } = all;
  const moved = new Set<string>();
  const others = [['debts', debtsOf(playbook, findings, reached).length] as const, ...reliabilityLengths(all)];
  const lists = [...listLengths(playbook, others)].flatMap(([folder, rows]) => pagesOfList(folder, rows));
  const pages = new Set<string>([...ownPages, ...lists, ...changePages(all.changeMonths())]);
  const records = new Set<string>();
  for (const item of playbook.items) {
    const address = addressOf(item);
    if (address === undefined) continue;
    pages.add(address);
    if (isSearchable(item)) records.add(address);
    for (const old of formerAddresses(item)) moved.add(old);
  }
  const gone = new Set(gonePages(all).map(({ folder, gone: { id } }) => `/${folder}/${id}/`));
  for (const page of [...gone, ...longPasts(all).flatMap(historyPages)]) pages.add(page);
  // An id in use again belongs to who has it now.
  for (const old of moved) if (pages.has(old)) moved.delete(old);
  const past = new Set([...pastFiles(all)].map(([path]) => path));
  const feeds = new Set(feedAddresses(all));
  return { pages: new Set([...pages, ...moved]), moved, gone, past, records, feeds };
}

function feedAddresses(all: MadeOf): readonly string[] {
  return hasFeeds(all) ? [feedAddress, ...teamsFed(all).map(({ id }) => teamFeedAddress(id))] : [];
}

/** @returns the pages that lead from an entry's old ids to where it is now */
export function formerAddresses(item: AnyItem): readonly string[] {
  return formerIds(item).flatMap((id) => {
    const address = addressOf({ ...item, id });
    return address ?? [];
  });
}
