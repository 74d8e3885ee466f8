import type { Quantity } from '../schema/quantity.ts';
import type { Difference } from './difference.ts';
import { type Better, type Hours, directionOf, tellAmount } from './direction.ts';
import type { Told } from './told.ts';

/** A limit or clock beside a promise. */
export function* compareNumber(
  [before, after]: readonly [Quantity | number | undefined, Quantity | number | undefined],
  hours: readonly [Hours, Hours],
  better: Better,
  { path, subject, word }: Told,
): Generator<Difference> {
  const direction = directionOf({ amount: before, hours: hours[0] }, { amount: after, hours: hours[1] }, better);
  if (!direction) return;
  const [was, is] = [tellAmount(before), tellAmount(after)];
  const same = was === is ? ', in other hours than before' : '';
  yield {
    class: direction,
    subject,
    path,
    before: was,
    after: is,
    detail: `${word}${was ?? 'none'} -> ${is ?? 'none'}${same}`,
  };
}
