import { addressOf, isSearchable, listPages } from '../model/address.ts';
import { formerIds } from '../model/former-ids.ts';
import type { AnyItem, Playbook } from '../model/playbook.ts';

/** Pages that every site has, whatever its playbook says. */
const ownPages = ['/', '/search/', '/rules/', '/journeys/', '/touchpoints/', '/teams/'] as const;

/** What a site of a playbook must hold, and nothing beside it. */
export interface Expected {
  /** Page addresses, each ending in `/`. */
  readonly pages: ReadonlySet<string>;
  /** Every entry's address with the entry, and with its anchor where it has one. */
  readonly addresses: ReadonlyMap<string, AnyItem>;
  /** Addresses that search must find, one record each. */
  readonly records: ReadonlySet<string>;
}

export function expectedOf(playbook: Playbook): Expected {
  const addresses = new Map<string, AnyItem>();
  const pages = new Set<string>([...ownPages, ...Object.values(listPages).map((name) => `/${name}/`)]);
  const records = new Set<string>();
  for (const item of playbook.items) {
    const address = addressOf(item);
    if (address === undefined) continue;
    addresses.set(address, item);
    pages.add(pageOf(address));
    if (isSearchable(item)) records.add(address);
    for (const old of formerAddresses(item)) pages.add(old);
  }
  return { pages, addresses, records };
}

/** @returns the pages that lead from an entry's old ids to where it is now */
export function formerAddresses(item: AnyItem): readonly string[] {
  return formerIds(item).flatMap((id) => {
    const address = addressOf({ ...item, id });
    return address === undefined || address.includes('#') ? [] : [address];
  });
}

/** @returns the page of an address, without its anchor */
export function pageOf(address: string): string {
  return address.split('#')[0] ?? address;
}
