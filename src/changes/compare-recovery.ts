import type { Recovery } from '../schema/recovery.ts';
import { compareNumber } from './compare-number.ts';
import { compareParty } from './compare-party.ts';
import { compareWords } from './compare-words.ts';
import { type Difference, type Renamed, cameOrWent } from './difference.ts';
import type { Hours } from './direction.ts';

/** The play for the day it fails: its clock, its money, who acts and whom they call. */
export function* compareRecovery(
  before: Recovery | undefined,
  after: Recovery | undefined,
  hours: readonly [Hours, Hours],
  renamed: Renamed,
): Generator<Difference> {
  const subject = 'recovery';
  const came = cameOrWent(before, after);
  if (came) yield { class: came, subject, path: '/recovery', detail: 'its recovery play' };
  if (!before || !after) return;
  yield* compareNumber([before.within, after.within], hours, 'less', {
    path: '/recovery/within',
    subject,
    word: 'recovery within ',
  });
  yield* compareNumber([before.authority, after.authority], hours, 'more', {
    path: '/recovery/authority',
    subject,
    word: 'what may be spent without asking ',
  });
  yield* compareParty(before.by, after.by, { path: '/recovery/by', subject, word: 'recovery is by' }, renamed);
  const [was, is] = [before.escalation, after.escalation];
  const called = cameOrWent(was, is);
  if (called)
    yield {
      class: called,
      subject,
      path: '/recovery/escalation',
      before: was?.to,
      after: is?.to,
      detail: 'whom to call when the play does not help',
    };
  if (was && is) {
    yield* compareParty(
      was.to,
      is.to,
      { path: '/recovery/escalation/to', subject, word: 'recovery escalates to' },
      renamed,
    );
    yield* compareNumber([was.after, is.after], hours, 'less', {
      path: '/recovery/escalation/after',
      subject,
      word: 'escalation after ',
    });
    yield* texts({ job: was.job }, { job: is.job }, '/recovery/escalation', renamed);
  }
  const words = ({ within: _, authority: __, by: ___, escalation: ____, ...rest }: Recovery) => rest;
  yield* texts(words(before), words(after), '/recovery', renamed);
}

function* texts(before: object, after: object, path: string, renamed: Renamed): Generator<Difference> {
  for (const one of compareWords(before, after, renamed, [], path)) yield { ...one, class: 'editorial' };
}
