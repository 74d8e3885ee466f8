import type { PullRequest } from '../schema/forge-record.ts';

/**
 * Finds the pull request that a first-parent commit came by. The forge's word alone counts: a "(#12)" in a subject is text that
 * anybody can write. Of a rebase of several commits the forge names the last, so the earlier ones have no pull request here.
 * @param baseRef the branch whose commits are asked for; pull requests into another one are passed over
 */
export function pullsByCommit(
  pulls: readonly PullRequest[],
  baseRef?: string,
): (oid: string) => PullRequest | undefined {
  const byOid = new Map<string, PullRequest>();
  for (const pull of pulls)
    if (pull.merge_oid !== null && (baseRef === undefined || pull.base_ref === baseRef))
      byOid.set(pull.merge_oid, pull);
  return (oid) => byOid.get(oid);
}
