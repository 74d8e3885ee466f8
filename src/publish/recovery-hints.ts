import type { Playbook, Touchpoint } from '../model/playbook.ts';
import { tellQuantity } from '../reports/tell-quantity.ts';

/** What search shows at once of a play for the day it fails: sentences that customers say, and how far one may go. */
export interface RecoveryHints {
  /** A sentence a line. */
  readonly says: string;
  readonly act: string;
  /** A team and its telephone. */
  readonly who: string;
  readonly tel: string;
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
    says: when.map((words) => words.replace(/\s+/g, ' ')).join('\n'),
    act: actWords(within && tellQuantity(within), authority && tellQuantity(authority)),
    who: [job, team?.title].filter((words) => words !== undefined).join(', '),
    tel: team?.data.contact?.tel ?? '',
  };
}

/** @returns `Put right within 2 hours, up to €80 without asking.` */
export function actWords(clock: string | undefined, limit: string | undefined): string {
  const fast = clock === undefined ? 'No clock is set' : `Put right within ${clock}`;
  return `${fast}, ${limit === undefined ? 'ask before you spend' : `up to ${limit} without asking`}.`;
}
