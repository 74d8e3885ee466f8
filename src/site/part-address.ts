import type { AnyItem } from '../model/playbook.ts';
import { hrefOf } from './href.ts';

/** @returns the address of a part of an entry: a promise, a stage or a moment of truth; of the entry where it has no such part */
export function partAddress(item: AnyItem, part: string | undefined): string | undefined {
  const address = hrefOf(item);
  const place = part === undefined ? undefined : placeOf(item, part);
  return address === undefined || place === undefined ? address : `${address}#${place}`;
}

function placeOf(item: AnyItem, part: string): string | undefined {
  if (item.kind === 'touchpoint') return item.standards.some(({ id }) => id === part) ? `promise-${part}` : undefined;
  if (item.kind !== 'journey') return undefined;
  if (item.stages.some(({ id }) => id === part)) return `stage-${part}`;
  if (item.outcome.some(({ id }) => id === part)) return `promise-${part}`;
  return item.moments.some(({ touchpoint }) => touchpoint.id === part) ? `moment-${part}` : undefined;
}
