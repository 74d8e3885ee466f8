import type { DatedCommit } from './revision.ts';
import { daysOf } from './say-history.ts';

/** The commit that a playbook stood on at the end of a day, or why nobody can say which. */
export type OnDay =
  | { readonly is: 'commit'; readonly commit: DatedCommit }
  /** Nothing is known of the days before the first commit. */
  | { readonly is: 'before'; readonly first: DatedCommit | undefined }
  /** Commits whose own dates cannot be right may have come before the end of that day, or after it. */
  | { readonly is: 'doubtful'; readonly between: readonly DatedCommit[] };

/**
 * @param commits of a first-parent history, the oldest first
 * @param day ISO 8601, in the playbook's time zone: all that came until its end counts
 * @param touches whether a commit changed the playbook: of others it makes no difference when they came
 */
export function commitOnDay(
  commits: readonly DatedCommit[],
  day: string,
  timeZone: string,
  touches: (commit: DatedCommit) => boolean,
): OnDay {
  const last = commits.findLastIndex(({ came }) => came.time !== undefined && (daysOf(came, timeZone)[0] ?? '') <= day);
  // What follows the last believed one came after it; whether before the end of the day, its own date does not say.
  const next = commits.findIndex(({ came }, index) => index > last && came.time !== undefined);
  const doubtful = commits.slice(last + 1, next < 0 ? undefined : next).filter(touches);
  if (doubtful.length > 0) return { is: 'doubtful', between: doubtful };
  const commit = commits[last];
  return commit ? { is: 'commit', commit } : { is: 'before', first: commits[0] };
}
