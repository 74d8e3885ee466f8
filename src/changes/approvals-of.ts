import type { ForgeReview, PullRequest } from '../schema/forge-record.ts';
import { accountKey, type AccountsOfTeams } from './accounts-of-teams.ts';

/** Why an approval does not count. */
export type ApprovalFault =
  /** Nobody approves what is their own. */
  | 'by-author'
  | 'by-bot'
  /** Given for another head than the one that was merged. */
  | 'stale'
  /** The same account asked for changes later, or the approval was dismissed. */
  | 'taken-back'
  /** Given when the change was in force already. */
  | 'after-merge';

/** A review that approves, and whether the approval stands on what was merged. */
export interface ForgeApproval {
  readonly review: ForgeReview;
  /** The teams that the account may speak for; empty where it is unknown. */
  readonly teams: readonly string[];
  /** Undefined where it stands. */
  readonly fault: ApprovalFault | undefined;
}

/**
 * Every review of a pull request that approves, in the order in which they were given. The login is for auditors alone: pages show the teams.
 */
export function approvalsOf(pull: PullRequest, accounts: AccountsOfTeams): readonly ForgeApproval[] {
  const reviews = pull.reviews.toSorted((a, b) => Date.parse(a.submitted_at) - Date.parse(b.submitted_at));
  return reviews.flatMap((review, index) =>
    review.state === 'APPROVED'
      ? [{ review, teams: accounts.teamsOf(review.login), fault: faultOf(review, reviews.slice(index + 1), pull) }]
      : [],
  );
}

/** @returns the approvals that stand: on the final head, before the merge, by another account that is no bot, one for each account */
export function standingApprovals(pull: PullRequest, accounts: AccountsOfTeams): readonly ForgeApproval[] {
  const byAccount = new Map<string, ForgeApproval>();
  for (const approval of approvalsOf(pull, accounts))
    if (approval.fault === undefined) byAccount.set(accountKey(approval.review.login), approval);
  return [...byAccount.values()];
}

function faultOf(review: ForgeReview, later: readonly ForgeReview[], pull: PullRequest): ApprovalFault | undefined {
  const account = accountKey(review.login);
  if (account === accountKey(pull.author)) return 'by-author';
  if (review.is_bot) return 'by-bot';
  if (isAfter(review, pull)) return 'after-merge';
  if (review.commit_oid !== pull.head_oid) return 'stale';
  const last = later.findLast(
    (one) => accountKey(one.login) === account && one.state !== 'COMMENTED' && !isAfter(one, pull),
  );
  return last && last.state !== 'APPROVED' ? 'taken-back' : undefined;
}

function isAfter(review: ForgeReview, pull: PullRequest): boolean {
  return Date.parse(review.submitted_at) > Date.parse(pull.merged_at);
}
