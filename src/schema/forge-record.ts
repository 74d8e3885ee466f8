import { z } from 'zod';
import { field } from './field.ts';

/** A commit's name: 40 digits in a SHA-1 repository, 64 in a SHA-256 one. */
const Oid = z.string().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);
/** What the forge calls an account. */
const Login = z.string().min(1).max(200);
/** An instant in UTC, as forges write it. */
const Instant = z.iso.datetime();
const oid = '8f3c1a7be0d24c5596a1f0b7c2d3e4f5a6b7c8d9';
const instant = '2026-03-03T09:30:00Z';

/** The first line of a forge's record: where it was taken from, and when. */
export const ForgeHeader = z.strictObject({
  forge: field(z.literal(1), 'forge', 'The version of this format.', 1),
  source: field(z.string().min(1).max(100), 'source', 'The forge: "github", "gitlab" or another name.', 'github'),
  repository: field(z.string().min(1).max(500), 'repository', 'The owner and the name there.', 'harbour/playbook'),
  fetched_at: field(Instant, 'fetched at', 'When the record was taken.', instant),
});
export type ForgeHeader = z.infer<typeof ForgeHeader>;

export const ForgeReview = z.strictObject({
  login: field(Login, 'login', 'The account that reviewed.', 'care-office'),
  state: field(
    z.enum(['APPROVED', 'CHANGES_REQUESTED', 'COMMENTED', 'DISMISSED']),
    'state',
    'What the review said; DISMISSED where an approval was taken back.',
    'APPROVED',
  ),
  commit_oid: field(Oid, 'commit', 'The head that was reviewed.', oid),
  submitted_at: field(Instant, 'submitted at', 'When it was said.', instant),
  is_bot: field(z.boolean(), 'is a bot', 'Whether the account is a program.', false),
});
export type ForgeReview = z.infer<typeof ForgeReview>;

export const ForgeCheck = z.strictObject({
  name: field(z.string().min(1).max(500), 'name', 'What the check is called.', 'waymark'),
  conclusion: field(z.string().max(100).nullable(), 'conclusion', 'How it ended; null while it runs.', 'success'),
  head_oid: field(Oid, 'head', 'The commit that was checked.', oid),
  completed_at: field(Instant.nullable(), 'completed at', 'When it ended; null while it runs.', instant),
});
export type ForgeCheck = z.infer<typeof ForgeCheck>;

/** One merged pull request (GitLab: merge request) as the forge keeps it. What the forge cannot say is null, never left out. */
export const PullRequest = z.strictObject({
  number: field(z.int().positive(), 'number', 'Its number in the repository.', 12),
  url: field(
    // Forges inside a company may have a name without a dot.
    z.url({ protocol: /^https?$/ }).nullable(),
    'address on the web',
    'Its page.',
    'https://forge.example/harbour/playbook/pull/12',
  ),
  title: field(z.string(), 'title', 'Its title.', 'Raise the floor of the call answered'),
  body: field(z.string(), 'body', 'Its description; empty where it has none.', ''),
  author: field(Login, 'author', 'The account that opened it.', 'care-office'),
  author_is_bot: field(z.boolean(), 'author is a bot', 'Whether the account is a program.', false),
  base_ref: field(z.string().min(1), 'base', 'The branch that it was merged into.', 'main'),
  head_oid: field(Oid, 'head', 'The last commit of its branch when it was merged.', oid),
  merge_oid: field(Oid.nullable(), 'merged as', 'The commit that it became on the base branch.', oid),
  created_at: field(Instant, 'created at', 'When it was opened.', instant),
  merged_at: field(Instant, 'merged at', 'When it was merged, by the clock of the forge.', instant),
  merged_by: field(Login.nullable(), 'merged by', 'The account that merged it.', 'customer-office'),
  merge_method: field(
    z.enum(['merge', 'squash', 'rebase']).nullable(),
    'merge method',
    'How it came to the base branch; null where the forge does not say.',
    'squash',
  ),
  labels: field(z.array(z.string()), 'labels', 'Its labels.', ['emergency']),
  reviews: field(z.array(ForgeReview), 'reviews', 'Every review, in the order in which they were given.'),
  checks: field(z.array(ForgeCheck), 'checks', 'Every check of its head.'),
});
export type PullRequest = z.infer<typeof PullRequest>;
