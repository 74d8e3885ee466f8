import { addressOf } from '../../../model/address.ts';
import { formerIds } from '../../../model/former-ids.ts';
import type { Playbook } from '../../../model/playbook.ts';

/** An address that an entry had under a former id, and where it is now. */
export interface Moved {
  readonly folder: string;
  readonly former: string;
  readonly title: string;
  readonly address: string;
}

/** Former addresses of entries. An id in use again by another entry is not taken from it. */
export function movedPages({ items }: Playbook): readonly Moved[] {
  const pages = items.flatMap((item) => {
    const address = addressOf(item);
    return address === undefined ? [] : [{ item, address }];
  });
  const taken = new Set(pages.map(({ address }) => address));
  return pages.flatMap(({ item, address }) => {
    const folder = address.split('/')[1] ?? '';
    return formerIds(item).flatMap((former) => {
      const old = `/${folder}/${former}/`;
      if (taken.has(old)) return [];
      taken.add(old);
      return [{ folder, former, title: item.title, address }];
    });
  });
}
