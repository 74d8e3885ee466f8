import type { ForgeHeader, ForgeReview, PullRequest } from '../../schema/forge-record.ts';
import { commitMessage } from './commit-words.ts';
import { officeOf, type OfficeId } from './offices.ts';
import type { MergedPull } from './write-commits.ts';

const repository = 'https://forge.example/harbour/playbook';

/** The forge's word on the whole history, as the recipe of docs/forge-record.md would take it on the evening of the last day. */
export function forgeRecord(
  pulls: readonly { readonly pull: MergedPull; readonly offices: readonly OfficeId[] }[],
): string {
  const header: ForgeHeader = {
    forge: 1,
    source: 'github',
    repository: 'harbour/playbook',
    fetched_at: '2026-11-19T18:00:00Z',
  };
  const lines = pulls.map(({ pull, offices }) => lineOf(pull, offices));
  return [header, ...lines].map((line) => `${JSON.stringify(line)}\n`).join('');
}

function lineOf(pull: MergedPull, offices: readonly OfficeId[]): PullRequest {
  const { number, change, author, merger, method, opened, merged, head, merge } = pull;
  const squashed = method === 'squash';
  return {
    number,
    url: `${repository}/pull/${String(number)}`,
    title: change.title,
    body: commitMessage(pull).split('\n').slice(2).join('\n'),
    author: author.desk,
    author_is_bot: false,
    base_ref: 'main',
    head_oid: head,
    merge_oid: merge,
    created_at: opened.toISOString(),
    merged_at: merged.toISOString(),
    merged_by: merger.leads,
    // The forge does not say how one commit came.
    merge_method: squashed ? null : 'merge',
    labels: [],
    reviews: reviewsOf(pull, offices),
    checks: [{ name: 'waymark', conclusion: 'success', head_oid: head, completed_at: between(pull, 1 / 16) }],
  };
}

/** Each office that must approve does, on the last commit; every seventh request was talked over first. */
function reviewsOf(pull: MergedPull, offices: readonly OfficeId[]): ForgeReview[] {
  const approvals = offices.map((office, index): ForgeReview => {
    const submitted_at = between(pull, (index + 1) / (offices.length + 1));
    return { login: officeOf(office).leads, state: 'APPROVED', commit_oid: pull.head, submitted_at, is_bot: false };
  });
  const [first] = approvals;
  if (pull.number % 7 !== 0 || !first) return approvals;
  return [{ ...first, state: 'COMMENTED', submitted_at: between(pull, 1 / 32) }, ...approvals];
}

/** An instant while the last commit was looked at, in whole seconds. */
function between({ opened, written, merged }: MergedPull, part: number): string {
  const start = Math.max(opened.getTime(), written.getTime());
  return new Date(start + Math.round(((merged.getTime() - start) * part) / 1000) * 1000).toISOString();
}
