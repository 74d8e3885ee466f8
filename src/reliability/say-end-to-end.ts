import type { Estimate } from './end-to-end.ts';
import type { JourneyVerdict } from './journey-verdict.ts';
import type { Lever } from './lever.ts';
import { listSome } from './say-list.ts';
import { sayCases, sayCount } from './say-verdict.ts';

/** What a customer lives from end to end, in the order of trust: measured, estimated, cannot be said. */
export interface SaidEndToEnd {
  readonly kind: 'measured' | 'estimated' | 'cannot-be-said' | 'nothing-to-pass';
  /** People of a hundred, where it is known: the number to show large. */
  readonly ofHundred?: string;
  readonly says: string;
}

export function sayEndToEnd({ measured, estimate }: Pick<JourneyVerdict, 'measured' | 'estimate'>): SaidEndToEnd {
  if (measured?.latest) {
    const { counts, window } = measured.latest;
    const people = peopleOf(counts.good / counts.total);
    return {
      kind: 'measured',
      ofHundred: `${people} of 100`,
      says: `In ${window.name} ${people} of 100 got what was promised from end to end: ${sayCases(counts)}, counted case by case.`,
    };
  }
  if (!estimate) return { kind: 'nothing-to-pass', says: 'No stop of this journey is one that customers must pass.' };
  if (estimate.kind === 'cannot-be-said') return { kind: 'cannot-be-said', says: sayWhyNot(estimate) };
  const [low, high] = [peopleOf(estimate.low), peopleOf(estimate.high)];
  return {
    kind: 'estimated',
    ofHundred: low === high ? `${low} of 100` : `${low} to ${high} of 100`,
    says: sayRange(estimate),
  };
}

/** @returns `Between 54 and 84 of 100 customers meet no broken promise; about 61 if misses fall independently.` */
export function sayRange({ low, product, high }: Extract<Estimate, { kind: 'estimated' }>): string {
  const [from, to, about] = [peopleOf(low), peopleOf(high), peopleOf(product)];
  if (from === to) return `About ${about} of 100 customers meet no broken promise.`;
  return `Between ${from} and ${to} of 100 customers meet no broken promise; about ${about} if misses fall independently.`;
}

/** @returns whole people of a hundred; never all of them or none where that is not so */
export function peopleOf(share: number): string {
  const people = Math.round(share * 100);
  if (people === 100 && share < 1) return '99';
  return String(people === 0 && share > 0 ? 1 : people);
}

/** @returns `Raise Keep me online to its floor and 202 fewer promises break in October.` */
export function sayLever({ touchpoint, saved, window }: Lever): string {
  const promises = saved === 1 ? '1 promise fewer breaks' : `${sayCount(saved)} fewer promises break`;
  return `Raise ${touchpoint.title} to its floor and ${promises} in ${lengthOf(window.length)}.`;
}

function lengthOf(length: string): string {
  return length.startsWith('last') ? `${length.split(' ')[1] ?? ''} days` : `a ${length}`;
}

function sayWhyNot({ missing }: Extract<Estimate, { kind: 'cannot-be-said' }>): string {
  const titles = (because: string): string =>
    listSome([...new Set(missing.filter((one) => one.because === because).map(({ touchpoint }) => touchpoint.title))]);
  const [unmeasured, unpromised] = [titles('not-measured'), titles('not-promised')];
  const why = [
    ...(unmeasured === '' ? [] : [`not all that is promised at ${unmeasured} is counted`]),
    ...(unpromised === '' ? [] : [`nothing is promised at ${unpromised}`]),
  ];
  return `It cannot be said: ${why.join(', and ')}.`;
}
