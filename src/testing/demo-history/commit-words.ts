import { officeOf, type Office } from './offices.ts';
import type { Change } from './story.ts';

/** A change as the forge numbers it: who wrote and who merged, in which way, and when. */
export interface Pull {
  readonly number: number;
  readonly change: Change;
  readonly author: Office;
  readonly merger: Office;
  /** Every sixth is squashed, as by those who prefer the button. */
  readonly method: 'merge' | 'squash';
  readonly opened: Date;
  /** When its branch got its last commit, on top of what the main branch was then. */
  readonly written: Date;
  readonly merged: Date;
}

const minute = 60_000;

/**
 * @param first how many minutes after nine it is merged: later on a day than what came before it on that day
 * @param previous when the main branch got its last commit
 */
export function pullOf(change: Change, number: number, first: number, previous: Date): Pull {
  const merged = new Date(Date.parse(`${change.day}T09:00:00Z`) + first * minute);
  const open = (1 + (number % 3)) * 24 * 60 - 35 - (number % 50);
  const opened = new Date(merged.getTime() - open * minute);
  return {
    number,
    change,
    author: officeOf(change.by),
    merger: officeOf(change.by === 'customer-office' ? 'care' : 'customer-office'),
    method: number % 6 === 0 ? 'squash' : 'merge',
    opened,
    written: new Date(Math.max(opened.getTime() - 20 * minute, previous.getTime() + 2 * minute)),
    merged,
  };
}

/** An office asks in the words of its change; the forge adds its own line above a merge. */
export function commitMessage({ number, change }: Pull): string {
  return `${change.title}\n\n${change.why}\n\nRequest: HARBOUR-${String(100 + number)}\n`;
}

export function mergeMessage(pull: Pull): string {
  const { number, method } = pull;
  if (method === 'squash') return commitMessage(pull).replace('\n', ` (#${String(number)})\n`);
  return `Merge pull request #${String(number)} from harbour/${branchOf(pull)}\n\n${commitMessage(pull)}`;
}

function branchOf({ change, number }: Pull): string {
  const words = change.title.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
  return `${change.by}/${String(number)}-${words.slice(0, 40).replace(/^-|-$/g, '')}`;
}
