import { addressOf } from '../model/address.ts';
import type { AnyItem } from '../model/playbook.ts';
import { handedOver } from '../publish/handed-over.ts';

/** The one way to an address inside the site: `/teams/care/` below the folder that the site lies in. */
export function href(address: string): string {
  return below(handedOver().base, address);
}

/** @returns the address of an entry's own place, or undefined where it is hidden: then nothing of it is shown */
export function hrefOf(item: Pick<AnyItem, 'kind' | 'id' | 'status'>): string | undefined {
  const address = addressOf(item);
  return address === undefined ? undefined : href(address);
}

/** @param base `/` or `/below/` */
export function below(base: string, address: string): string {
  return address.startsWith('/') ? `${base.replace(/\/$/, '')}${address}` : address;
}
