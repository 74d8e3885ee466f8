import type { Playbook, Team, Touchpoint } from '../model/playbook.ts';
import { tellQuantity } from '../model/tell-quantity.ts';

/** What is told at once of a play for the day it fails: sentences that customers say, how far one may go, and who acts. */
export interface RecoveryHints {
  readonly says: readonly string[];
  /** `Put right within 2 hours, up to €80 without asking.` */
  readonly act: string;
  /** A job and a team, as far as they are named. */
  readonly who: string;
  /** undefined where nobody is named, or the team is hidden */
  readonly team: Team | undefined;
}

/** @returns undefined where no play is written */
export function recoveryHints(
  { data: { recovery }, owner }: Touchpoint,
  playbook: Playbook,
): RecoveryHints | undefined {
  if (!recovery) return undefined;
  const { when, within, authority, by, job } = recovery;
  const named = by === undefined ? owner : playbook.find('team', by);
  const team = named?.status === 'hidden' ? undefined : named;
  return {
    says: when.map((words) => words.replace(/\s+/g, ' ')),
    act: actWords(within && tellQuantity(within), authority && tellQuantity(authority)),
    who: [job, team?.title].filter((words) => words !== undefined).join(', '),
    team,
  };
}

function actWords(clock: string | undefined, limit: string | undefined): string {
  const fast = clock === undefined ? 'No clock is set' : `Put right within ${clock}`;
  return `${fast}, ${limit === undefined ? 'ask before you spend' : `up to ${limit} without asking`}.`;
}
