import { accountsOfTeams, type AccountsOfTeams } from '../changes/accounts-of-teams.ts';
import { broughtBy, type Brought } from '../changes/brought.ts';
import type { DatedCommit, ToldCommit, ToldRevision } from '../changes/revision.ts';
import type { History } from './open-history.ts';

/** @returns every commit that touched an entry, the oldest first, through all its names @param key of `History.keyOf` */
export function* revisionsOf(history: History, key: number): Generator<ToldRevision> {
  const told = teller(history);
  for (const row of history.revisions((line) => line.includes(`{"key":${String(key)},`))) {
    const revision = row.entries.find((entry) => entry.key === key);
    const commit = history.commits[row.seq];
    if (revision && commit) yield { commit, brought: told(commit), revision };
  }
}

/** @returns every commit that touched the playbook and every merge, the oldest first */
export function* toldCommits(history: History): Generator<ToldCommit> {
  const told = teller(history);
  const rows = history.revisions();
  let row = nextOf(rows);
  for (const commit of history.commits) {
    if (row?.seq === commit.seq) {
      yield { commit, brought: told(commit), row, dropped: [] };
      row = nextOf(rows);
    } else if (commit.parents.length > 1 || history.pullOf(commit.oid))
      yield { commit, brought: told(commit), row: undefined, dropped: history.droppedBy(commit) };
  }
}

function nextOf<T>(things: Iterator<T, unknown>): T | undefined {
  const next = things.next();
  return next.done === true ? undefined : next.value;
}

/** Tells who brought a commit, by the teams as they stood before it. Ask in the order of the commits. */
function teller(history: History): (commit: DatedCommit) => Brought {
  const stands: { readonly seq: number; readonly accounts: AccountsOfTeams }[] = [];
  for (const { seq, accounts } of history.revisions((line) => line.includes('"accounts":{')))
    if (accounts)
      stands.push({
        seq,
        accounts: accountsOfTeams(Object.entries(accounts).map(([id, list]) => ({ id, data: { accounts: list } }))),
      });
  return (commit) => {
    // Before the first commit nobody spoke for anybody: there its own teams count.
    const before = stands.findLast(({ seq }) => seq < commit.seq || (seq === 0 && commit.seq === 0));
    return broughtBy(commit, history.pullOf(commit.oid), before?.accounts ?? nobody);
  };
}

const nobody = accountsOfTeams([]);
