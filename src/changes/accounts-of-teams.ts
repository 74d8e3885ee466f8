/** Which teams an account may speak for: forge logins and commit addresses, as team files name them. */
export interface AccountsOfTeams {
  /** @returns ids in alphabetical order; empty where no team names the account, which then is unknown and never "not an owner" */
  teamsOf(account: string): readonly string[];
}

interface NamesAccounts {
  readonly id: string;
  readonly data: { readonly accounts?: readonly string[] | undefined };
}

export function accountsOfTeams(teams: readonly NamesAccounts[]): AccountsOfTeams {
  const teamsBy = new Map<string, Set<string>>();
  for (const { id, data } of teams)
    for (const account of data.accounts ?? []) {
      const key = accountKey(account);
      teamsBy.set(key, (teamsBy.get(key) ?? new Set()).add(id));
    }
  return { teamsOf: (account) => [...(teamsBy.get(accountKey(account)) ?? [])].toSorted() };
}

/** Forges tell logins apart without case, and mail its hosts; the part before the @ of an address keeps its case. */
export function accountKey(account: string): string {
  const [name = '', ...host] = account.trim().replace(/^@/, '').split('@');
  return host.length === 0 ? name.toLowerCase() : `${name}@${host.join('@').toLowerCase()}`;
}
