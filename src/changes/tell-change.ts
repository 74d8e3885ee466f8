import type { Playbook } from '../model/playbook.ts';
import { approvalBy, approvalOfPage } from './approval.ts';
import { changeClasses, subjects, type Change } from './change.ts';
import type { Difference, Pair, Renamed } from './difference.ts';
import { classWords, sayChange } from './sentence.ts';
import { touchedBy } from './touched.ts';

/** The two states, and the names that changed between them. */
export interface Work {
  readonly before: Playbook;
  readonly after: Playbook;
  readonly renamed: Renamed;
}

/** @returns a difference as a change: in a sentence, with whom it touches and who must approve it */
export function tellChange(pair: Pair, difference: Difference, work: Work): Change {
  const touched = touchedBy(pair, difference, work.renamed);
  return {
    ...factsOf(difference, pair.kind, pair.id),
    sentence: sayChange(pair, difference, touched, work),
    journeys: touched.journeys.map(({ id }) => work.renamed('journey', id)),
    moments: touched.moments,
    teams: touched.teams,
    approvalBy: approvalBy(pair, difference, touched, work),
  };
}

/** The same of the playbook's own page, which the guardian answers for. */
export function tellPage(difference: Difference, work: Work): Change {
  return {
    ...factsOf(difference, 'playbook', 'playbook'),
    sentence: `${classWords[difference.class]}: *${work.after.settings.organisation}*, ${difference.detail}`,
    journeys: [],
    moments: difference.subject === 'focus' ? [difference.path.slice('/focus/'.length)] : [],
    teams: [...(difference.parties ?? [])],
    approvalBy: approvalOfPage(difference, work),
  };
}

function factsOf(difference: Difference, kind: Change['kind'], entry: string) {
  const { class: of, subject, path, channel = null, segment = null, before = null, after = null } = difference;
  return { class: of, subject, kind, entry, path, channel, segment, before, after };
}

/** The order in which changes are told: by class, by what they are about, moments of truth first; then by name. */
export function worstFirst(one: Change, other: Change): number {
  const rank = (change: Change) => [
    changeClasses.indexOf(change.class),
    subjects.indexOf(change.subject),
    change.moments.length > 0 ? 0 : 1,
  ];
  const [a, b] = [rank(one), rank(other)];
  for (const [index, place] of a.entries()) if (place !== b[index]) return place - (b[index] ?? 0);
  const name = ({ kind, entry, path, channel, segment }: Change) => [kind, entry, path, channel, segment].join('\0');
  return name(one) < name(other) ? -1 : name(one) > name(other) ? 1 : 0;
}
