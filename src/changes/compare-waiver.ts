import type { Waiver } from '../model/playbook.ts';
import { compareWords } from './compare-words.ts';
import type { Difference, Renamed } from './difference.ts';

/** A rule is set aside for longer, or for less long: that is the one number of a waiver; the rest is words. */
export function* compareWaiver(before: Waiver, after: Waiver, renamed: Renamed): Generator<Difference> {
  const [was, is] = [before.data.expires, after.data.expires];
  if (was !== is)
    yield {
      class: is > was ? 'weakened' : 'strengthened',
      subject: 'policy',
      path: '/expires',
      before: was,
      after: is,
      detail: `the rule ${after.data.rule} is set aside until ${was} -> ${is}`,
    };
  yield* compareWords(before.data, after.data, renamed, ['expires']);
}
