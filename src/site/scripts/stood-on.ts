import type { PastState } from '../../publish/past/past-file.ts';

/** Which states, the newest first, can have stood at the end of a day: from one position to another, both included. */
export interface StoodOn {
  readonly newest: number;
  /** The number of states where it can have been before all of them. */
  readonly oldest: number;
}

/**
 * Where the day of a commit is not known, it is not guessed: all that can have stood is given.
 * @param day ISO 8601: all that came until its end counts
 */
export function stoodOn(day: string, states: readonly Pick<PastState, 'from'>[]): StoodOn {
  const certain = states.findIndex(({ from: [, latest] }) => latest !== null && latest <= day);
  const oldest = certain < 0 ? states.length : certain;
  const newest = states.findIndex(({ from: [earliest] }) => earliest === null || earliest <= day);
  return { newest: newest < 0 ? oldest : Math.min(newest, oldest), oldest };
}
