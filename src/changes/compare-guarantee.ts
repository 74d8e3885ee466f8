import type { Guarantee } from '../schema/guarantee.ts';
import { compareBacking } from './compare-backing.ts';
import { compareListed } from './compare-listed.ts';
import { compareNumber } from './compare-number.ts';
import { compareParty } from './compare-party.ts';
import { type Difference, type Renamed, cameOrWent } from './difference.ts';
import type { Hours } from './direction.ts';

/** What is said of a guarantee that came or went with its touchpoint, too. */
export function guaranteeCame(came: 'added' | 'removed', guarantee: Guarantee): Difference {
  const side = came === 'added' ? 'after' : 'before';
  return {
    class: came,
    subject: 'guarantee',
    path: '/guarantee',
    [side]: guarantee.promise,
    detail: `the guarantee “${guarantee.promise}”`,
  };
}

const guaranteeWords = [
  ['promise', 'the guarantee'],
  ['trigger', 'what sets off the guarantee'],
  ['gets', 'what the customer gets by the guarantee'],
] as const;

/** What the customer gets when we fail, and how hard it is to get. */
export function* compareGuarantee(
  before: Guarantee | undefined,
  after: Guarantee | undefined,
  hours: readonly [Hours, Hours],
  renamed: Renamed,
): Generator<Difference> {
  const one = before ?? after;
  const came = cameOrWent(before, after);
  if (came && one) yield guaranteeCame(came, one);
  if (!before || !after) return;
  const subject = 'guarantee';
  yield* compareNumber([before.paidWithin, after.paidWithin], hours, 'less', {
    path: '/guarantee/paidWithin',
    subject,
    word: 'the guarantee is paid within ',
  });
  if (before.claim !== after.claim) {
    const [was, is] = [before.claim === 'automatic', after.claim === 'automatic'];
    const direction = was === is ? 'editorial' : is ? 'strengthened' : 'weakened';
    yield {
      class: direction,
      subject,
      path: '/guarantee/claim',
      before: before.claim,
      after: after.claim,
      detail: sayClaim(before.claim, after.claim),
    };
  }
  yield* compareListed(before.exceptions, after.exceptions, {
    path: '/guarantee/exceptions',
    subject,
    more: 'weakened',
    word: 'the guarantee leaves out',
  });
  yield* compareParty(
    before.grantedBy,
    after.grantedBy,
    { path: '/guarantee/grantedBy', subject, word: 'the guarantee is granted by' },
    renamed,
  );
  yield* compareBacking(before.backing, after.backing, '/guarantee/backing', renamed);
  const isOnlyWords = before.gets === undefined && after.gets === undefined;
  for (const [name, word] of guaranteeWords)
    if (before[name] !== after[name])
      yield {
        // What the customer gets and when is no matter of style, and of words nobody can say which are worth more.
        class: name === 'promise' && !isOnlyWords ? 'editorial' : 'measurement',
        subject,
        path: `/guarantee/${name}`,
        before: before[name],
        after: after[name],
        detail:
          name === 'promise'
            ? `${word} in other words`
            : `${word} is said otherwise: no number tells whether it is more or less`,
      };
}

function sayClaim(before: string | undefined, after: string | undefined): string {
  const how = (claim: string | undefined) => (claim === undefined ? 'nobody says how to ask for it' : `“${claim}”`);
  if (before === 'automatic') return `the guarantee no longer comes by itself: ${how(after)}`;
  if (after === 'automatic') return `the guarantee comes by itself now; before, ${how(before)}`;
  return `how to ask for the guarantee: ${how(before)} -> ${how(after)}`;
}
