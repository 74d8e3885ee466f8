import type { Journey, Playbook } from '../model/playbook.ts';
import { compareHandoffs } from './compare-handoffs.ts';
import { compareMoments } from './compare-moments.ts';
import { compareStages } from './compare-stages.ts';
import { compareWords } from './compare-words.ts';
import type { Difference, Renamed } from './difference.ts';
import type { Hours } from './direction.ts';
import { usualHours } from './usual-hours.ts';

/** A journey without its outcome: moments of truth, hand-offs, stages and their stops, and its words. */
export function* compareJourney(
  before: Journey,
  after: Journey,
  playbooks: readonly [before: Playbook, after: Playbook],
  renamed: Renamed,
): Generator<Difference> {
  const hours = playbooks.map(({ settings }) => usualHours(settings.data)) as [Hours, Hours];
  yield* compareMoments(before, after, playbooks, renamed);
  yield* compareHandoffs(before.handoffs, after.handoffs, hours, renamed);
  yield* compareStages(before, after, renamed);
  yield* compareWords(before.data, after.data, renamed, [
    'owner',
    'outcome',
    'momentsOfTruth',
    'handoffs',
    'stages',
    'status',
  ]);
}
