import type { AnyItem, Standard } from '../model/playbook.ts';
import { tellInForce } from '../model/tell-in-force.ts';
import { tellQuantity, tellShare } from '../model/tell-quantity.ts';

/** What an entry promised in one of its states, in words that stand by themselves on any later day. */
export interface Says {
  /** The accountable team by its title of then; null where the playbook knew none. */
  readonly owner: string | null;
  readonly promises: readonly SaidPromise[];
  readonly guarantee?: string;
  /** Why there was no promise yet. */
  readonly noPromise?: string;
  /** Of a journey: its moments of truth by title. */
  readonly moments?: readonly string[];
  /** From and until when it was declared to hold, in a sentence. */
  readonly inForce?: string;
}

export interface SaidPromise {
  readonly id: string;
  readonly promise: string;
  /** `within 4 working hours, floor 98 %, target 99.5 %` */
  readonly terms: string;
}

/** @returns what a touchpoint or a journey promises; undefined of any other entry */
export function saysOf(item: AnyItem): Says | undefined {
  if (item.kind !== 'touchpoint' && item.kind !== 'journey') return undefined;
  const owner = item.owner?.title ?? null;
  const inForce = tellInForce(item.data.inForce);
  const declared = inForce === undefined ? {} : { inForce };
  if (item.kind === 'journey')
    return {
      owner,
      promises: item.outcome.map(said),
      moments: item.moments.map(({ touchpoint }) => touchpoint.target?.title ?? touchpoint.id),
      ...declared,
    };
  const { guarantee, noPromiseYet } = item.data;
  return {
    owner,
    promises: item.standards.map(said),
    ...(guarantee ? { guarantee: guarantee.promise } : {}),
    ...(noPromiseYet ? { noPromise: noPromiseYet.because } : {}),
    ...declared,
  };
}

function said({ id, data }: Standard): SaidPromise {
  const { within, atMost, atLeast, floor, target } = data;
  const terms = [
    ...(within === undefined ? [] : [`within ${tellQuantity(within)}`]),
    ...(atMost === undefined ? [] : [`at most ${tellQuantity(atMost)}`]),
    ...(atLeast === undefined ? [] : [`at least ${typeof atLeast === 'string' ? atLeast : tellQuantity(atLeast)}`]),
    floor === undefined ? 'no floor' : `floor ${tellShare(floor)}`,
    ...(target === undefined ? [] : [`target ${tellShare(target)}`]),
  ];
  return { id, promise: data.promise, terms: terms.join(', ') };
}
