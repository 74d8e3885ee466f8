import type { DatedCommit, EntryRevision } from '../../changes/revision.ts';
import { daysOf } from '../../changes/say-history.ts';
import type { Says } from '../../changes/says.ts';
import type { Standing, StoodState, ToldCommit } from './past.ts';

/**
 * Adds what a touchpoint or a journey promised after a commit to what it promised before, the oldest first. A commit after
 * which it promised the same begins nothing new.
 */
export function standOn(
  stood: Map<number, StoodState[]>,
  entry: EntryRevision,
  commit: DatedCommit,
  told: ToldCommit,
  timeZone: string,
  mayTell: (text: string) => boolean,
): void {
  if (entry.kind !== 'touchpoint' && entry.kind !== 'journey') return;
  const standing = standingOf(entry);
  const tells = standing === 'live' || standing === 'draft' || standing === 'withdrawn';
  const says = tells && entry.says ? saysOpenly(entry.says, mayTell) : undefined;
  const states = stood.get(entry.key) ?? [];
  const last = states.at(-1);
  if (last && JSON.stringify([last.standing, last.says]) === JSON.stringify([standing, says])) return;
  if (last) states[states.length - 1] = { ...last, ended: told };
  states.push({ commit: told, began: daysOf(commit.came, timeZone), ended: undefined, standing, says });
  stood.set(entry.key, states);
}

function standingOf({ did, after }: EntryRevision): Standing {
  return did === 'gone' || did === 'unread' ? did : (after?.status ?? 'gone');
}

/** @returns what was promised, without the names of what is hidden today */
export function saysOpenly(says: Says, mayTell: (text: string) => boolean): Says {
  return {
    ...says,
    owner: says.owner === null || mayTell(says.owner) ? says.owner : 'a team that is not shown',
    ...(says.moments ? { moments: says.moments.filter(mayTell) } : {}),
  };
}
