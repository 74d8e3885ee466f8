import type { Change } from '../../changes/change.ts';
import type { RevisionRow } from '../../changes/revision.ts';
import { journeysWithin } from '../../model/moments-within.ts';
import type { Playbook } from '../../model/playbook.ts';
import type { MomentStep, ToldCommit } from './past.ts';

/** How moments of truth came and went: of the whole playbook, and of each journey. */
export interface MomentSteps {
  /** Takes in what the next commit did. Ask in the order of the commits. */
  add(row: RevisionRow, commit: ToldCommit): void;
  readonly ofAll: readonly MomentStep[];
  ofJourney(journey: string): readonly MomentStep[];
}

/** @param mayTell whether a text names nothing that is hidden */
export function momentSteps(playbook: Playbook, mayTell: (text: string) => boolean): MomentSteps {
  const ofAll: MomentStep[] = [];
  const byJourney = new Map<string, MomentStep[]>();
  return {
    ofAll,
    ofJourney: (journey) => byJourney.get(journey) ?? [],
    add({ seq, entries, moments, cap }, commit) {
      const changes = entries
        .flatMap((entry) => entry.changes)
        .filter((change) => isComeOrGone(change) && mayTell(change.sentence));
      const step = (told: readonly Change[], { before, after }: { before: number; after: number }): MomentStep => ({
        commit,
        first: seq === 0,
        before,
        after,
        came: told.flatMap(({ class: of, after: title }) => (of === 'added' && title !== null ? [title] : [])),
        left: told.flatMap(({ class: of, before: title }) => (of === 'removed' && title !== null ? [title] : [])),
        sentences: told.map(({ sentence }) => sentence),
      });
      if (moments.before !== moments.after || changes.length > 0) ofAll.push(step(changes, moments));
      for (const { journey, ...count } of cap) {
        const ways = waysOf(journey, playbook);
        const its = byJourney.get(journey) ?? [];
        its.push(
          step(
            changes.filter(({ entry }) => ways.has(entry)),
            count,
          ),
        );
        byJourney.set(journey, its);
      }
    },
  };
}

function isComeOrGone({ subject, path, class: of }: Change): boolean {
  return subject === 'moment' && path !== '/momentsOfTruth' && (of === 'added' || of === 'removed');
}

/** A journey and those inside its stages today, whose moments count with its own. */
function waysOf(journey: string, playbook: Playbook): ReadonlySet<string> {
  const now = playbook.find('journey', journey);
  return new Set([journey, ...(now ? [...journeysWithin(now)].map(({ id }) => id) : [])]);
}
