import { momentsWithin } from '../model/moments-within.ts';
import type { Journey } from '../model/playbook.ts';
import type { CapChange, Change } from './change.ts';
import type { Pair, Renamed } from './difference.ts';
import type { Split } from './splits.ts';
import { tellPage, type Work } from './tell-change.ts';

/** @returns the journeys whose moments of truth are others than before, with how many a customer lives on each */
export function capOf(journeys: readonly Pair<Journey>[], renamed: Renamed): readonly CapChange[] {
  return journeys.flatMap(({ id, before, after }) => {
    const [was, is] = [before, after].map((journey) =>
      journey?.status === 'live' ? [...momentsWithin(journey)].map((one) => renamed('touchpoint', one)).sort() : [],
    ) as [string[], string[]];
    return String(was) === String(is) ? [] : [{ journey: id, before: was.length, after: is.length }];
  });
}

/**
 * How many moments of truth all live journeys name: where that number moved, it is said before all else.
 * @param elsewhere how many the live journeys name that are not among these
 */
export function* headline(
  journeys: readonly Pair<Journey>[],
  splits: readonly Split[],
  work: Work,
  elsewhere: number,
): Generator<Change> {
  const count = (side: 'before' | 'after') =>
    journeys.reduce(
      (sum, { [side]: journey }) => sum + (journey?.status === 'live' ? journey.moments.length : 0),
      elsewhere,
    );
  const [before, after] = [count('before'), count('after')];
  if (before === after) return;
  const cause = splits.some(({ apart }) => apart) ? ', journey split' : splits.length > 0 ? ', journeys joined' : '';
  const numbers = `${String(before)} -> ${String(after)}`;
  const change = tellPage(
    {
      class: after > before ? 'added' : 'removed',
      subject: 'moment',
      path: '/momentsOfTruth',
      before: String(before),
      after: String(after),
      detail: numbers,
    },
    work,
  );
  yield { ...change, sentence: `Moments of truth: ${numbers}${cause}` };
}
