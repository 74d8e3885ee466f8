import type { History } from './open-history.ts';

/**
 * A history as it was when the branch stood on one of its commits: what came later is not in it, and entries have the names of
 * then.
 * @returns undefined where the branch never stood on that commit
 */
export function historyUpTo(history: History, oid: string): History | undefined {
  const last = history.commits.findIndex((commit) => commit.oid === oid);
  if (last < 0) return undefined;
  if (oid === history.head) return history;
  function* revisions(wanted?: (line: string) => boolean) {
    for (const row of history.revisions(wanted)) {
      if (row.seq > last) return;
      yield row;
    }
  }
  const keys = new Map<string, number>();
  for (const { entries } of revisions())
    for (const { kind, id, was, key } of entries) {
      if (was !== undefined) keys.delete(`${kind}/${was}`);
      keys.set(`${kind}/${id}`, key);
    }
  return {
    ...history,
    head: oid,
    commits: history.commits.slice(0, last + 1),
    revisions,
    keyOf: (kind, id) => keys.get(`${kind}/${id}`),
    names: [...keys.keys()],
  };
}
