import type { Playbook, Touchpoint } from '../model/playbook.ts';
import { compareBacking } from './compare-backing.ts';
import { compareGuarantee } from './compare-guarantee.ts';
import { comparePlaces } from './compare-places.ts';
import { compareRecovery } from './compare-recovery.ts';
import { compareBody, compareWords } from './compare-words.ts';
import type { Difference, Renamed } from './difference.ts';
import type { Hours } from './direction.ts';
import { usualHours } from './usual-hours.ts';

/** A touchpoint without its standards: guarantee, recovery play, backing, where it is met, and its words. */
export function* compareTouchpoint(
  before: Touchpoint,
  after: Touchpoint,
  playbooks: readonly [before: Playbook, after: Playbook],
  renamed: Renamed,
): Generator<Difference> {
  const [was, is] = [before.data, after.data];
  const hours = playbooks.map(({ settings }) => usualHours(settings.data)) as [Hours, Hours];
  yield* compareGuarantee(was.guarantee, is.guarantee, hours, renamed);
  yield* compareRecovery(was.recovery, is.recovery, hours, renamed);
  yield* compareBacking(was.backing, is.backing, '/backing', renamed);
  yield* comparePlaces(was.channels, is.channels, 'channel', renamed);
  yield* comparePlaces(was.segments ?? [], is.segments ?? [], 'segment', renamed);
  yield* compareWords(was, is, renamed, [
    'owner',
    'standards',
    'guarantee',
    'recovery',
    'backing',
    'channels',
    'segments',
    'status',
  ]);
  yield* compareBody(before.body?.text, after.body?.text);
}
