import { isOurOwn } from '../model/own-promise.ts';
import { compareBacking } from './compare-backing.ts';
import { compareBasis } from './compare-basis.ts';
import { compareCounting } from './compare-counting.ts';
import { compareCoverage } from './compare-coverage.ts';
import { compareNumbers } from './compare-numbers.ts';
import { comparePromiseWords } from './compare-promise-words.ts';
import type { Difference, Renamed } from './difference.ts';
import type { StandardSide } from './standard-side.ts';

/**
 * All that is different in one promise: numbers by the direction of their operator, place by place, so that an exception that
 * came weakens the promise where it holds and nowhere else; where it is promised; how it is counted; whose it is; its words.
 */
export function compareStandard(before: StandardSide, after: StandardSide, renamed: Renamed): readonly Difference[] {
  const { id } = after.standard;
  const bound = !isOurOwn(before.standard) || !isOurOwn(after.standard);
  const numbers = compareNumbers(before, after, renamed);
  const found = [
    ...numbers,
    ...compareCoverage(before, after, renamed),
    ...compareBasis(before.standard, after.standard),
    ...compareCounting(
      before,
      after,
      numbers.some((one) => one.before === one.after),
    ),
    ...comparePromiseWords(before.standard, after.standard, renamed),
    ...compareBacking(before.standard.data.backing, after.standard.data.backing, '/backing', renamed),
  ];
  // One of several promises of a touchpoint is named by its words.
  const { of, data } = after.standard;
  const several = (of.kind === 'touchpoint' ? of.standards : of.outcome).length > 1;
  const which = several ? `: “${data.promise}”` : '';
  return found.map((one) => ({ ...one, detail: `${one.detail}${which}`, path: `/standards/${id}${one.path}`, bound }));
}
