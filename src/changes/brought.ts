import type { CommitFacts } from '../model/commit.ts';
import type { PullRequest } from '../schema/forge-record.ts';
import type { AccountsOfTeams } from './accounts-of-teams.ts';
import { standingApprovals } from './approvals-of.ts';

/** Who brought a commit into the playbook, and what that rests on. */
export interface Brought {
  readonly how: 'merged' | 'committed';
  /** Ids of the teams that the account speaks for; empty where no team names it; undefined where nobody here knows the account. */
  readonly teams: readonly string[] | undefined;
  /** `forge`: the forge's record says so. `git`: the commit says so, which anybody can write. */
  readonly restsOn: 'forge' | 'git';
  /** The account itself, for auditors alone; undefined where nobody here knows it. */
  readonly account: string | undefined;
  readonly pull: Pick<PullRequest, 'number' | 'url' | 'title' | 'author'> | undefined;
  /** Approvals that stand on what was merged; undefined where there is no record of it here. */
  readonly approvals: readonly { readonly login: string; readonly teams: readonly string[] }[] | undefined;
}

/**
 * @param pull the pull request that the forge's record has of this commit
 * @param accounts who might speak for which team before the commit came
 */
export function broughtBy(
  commit: Pick<CommitFacts, 'parents' | 'author' | 'committer'>,
  pull: PullRequest | undefined,
  accounts: AccountsOfTeams,
): Brought {
  if (pull) {
    const { number, url, title, author, merged_by: by } = pull;
    return {
      how: 'merged',
      teams: by === null ? undefined : accounts.teamsOf(by),
      restsOn: 'forge',
      account: by ?? undefined,
      pull: { number, url, title, author },
      approvals: standingApprovals(pull, accounts).map(({ review: { login }, teams }) => ({ login, teams })),
    };
  }
  const merged = commit.parents.length > 1;
  const who = merger(commit, merged);
  return {
    how: merged ? 'merged' : 'committed',
    teams: who === undefined ? undefined : accounts.teamsOf(who),
    restsOn: 'git',
    account: who,
    pull: undefined,
    approvals: undefined,
  };
}

/**
 * A forge that merges on its own pages names itself as the committer. The author of its merges is who pressed the button; the
 * author of what it squashed or rebased is who wrote the change, and of who merged it the commit tells nothing.
 */
function merger({ author, committer }: Pick<CommitFacts, 'author' | 'committer'>, merged: boolean): string | undefined {
  const who = byForge.test(committer.email) ? (merged ? author : undefined) : committer;
  return who?.email === '' ? undefined : who?.email;
}

const byForge = /^noreply@/i;
