import type { Changes } from '../../changes/change.ts';
import { matchEntries } from '../../changes/match-entries.ts';
import type { AnyItem, Journey } from '../../model/playbook.ts';
import type { Both } from './say-changes.ts';

/** Both sides of a journey that is another way now; one side is missing where it came or went. */
export interface ChangedJourney {
  readonly id: string;
  readonly before: Journey | undefined;
  readonly after: Journey | undefined;
}

/** @returns the journeys of which a stage, a stop or a moment of truth changed, in the order in which changes are told */
export function changedJourneys({ changes }: Changes, both: Both): readonly ChangedJourney[] {
  const ids = new Set(changes.filter(isOfTheWay).map(({ entry }) => entry));
  if (ids.size === 0) return [];
  const { pairs } = matchEntries(both.before, both.after);
  return [...ids].flatMap((id) => {
    const pair = pairs.find((one) => one.kind === 'journey' && one.id === id);
    if (!pair) return [];
    const { before, after } = sidesInForce(pair);
    return [{ id, before: journeyOf(before), after: journeyOf(after) }];
  });
}

/** What is in force on one side only was not there before, or is no more: a draft of it is promised to nobody. */
export function sidesInForce({
  before,
  after,
}: {
  readonly before: AnyItem | undefined;
  readonly after: AnyItem | undefined;
}): { readonly before: AnyItem | undefined; readonly after: AnyItem | undefined } {
  const [was, is] = [before?.status === 'live', after?.status === 'live'];
  if (was === is) return { before, after };
  return { before: was ? before : undefined, after: is ? after : undefined };
}

/** @returns the entry where it is a journey */
export function journeyOf(item: AnyItem | undefined): Journey | undefined {
  return item?.kind === 'journey' ? item : undefined;
}

/** @returns whether a change is one of a journey's stages, stops or moments of truth, or of all of it */
export function isOfTheWay({ kind, path }: Changes['changes'][number]): boolean {
  return kind === 'journey' && /^(?:$|\/(?:stages|stops|momentsOfTruth|split)(?:\/|$))/.test(path);
}
