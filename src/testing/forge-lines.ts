import type { ForgeReview, PullRequest } from '../schema/forge-record.ts';

const zeros = '0'.repeat(40);

/** @returns one merged pull request, whole; what a case does not say is as plain as can be */
export function pullRequest(given: Partial<PullRequest> & Pick<PullRequest, 'number'>): PullRequest {
  return {
    url: null,
    title: 'A change',
    body: '',
    author: 'writer',
    author_is_bot: false,
    base_ref: 'main',
    head_oid: zeros,
    merge_oid: null,
    created_at: '2026-11-01T08:00:00Z',
    merged_at: '2026-11-20T11:00:00Z',
    merged_by: 'merger',
    merge_method: 'merge',
    labels: [],
    reviews: [],
    checks: [],
    ...given,
  };
}

/** @returns an approval of a head */
export function approval(login: string, commit_oid: string, submitted_at = '2026-11-20T10:00:00Z'): ForgeReview {
  return { login, state: 'APPROVED', commit_oid, submitted_at, is_bot: false };
}

/** @returns the forge's record of some pull requests, as its file holds it */
export function forgeLines(...pulls: readonly PullRequest[]): string {
  const header = { forge: 1, source: 'github', repository: 'corner/playbook', fetched_at: '2026-11-20T12:00:00Z' };
  return [header, ...pulls].map((line) => `${JSON.stringify(line)}\n`).join('');
}
