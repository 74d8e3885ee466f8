import { daysOf } from '../../changes/say-history.ts';
import type { EntryRevision, ToldCommit, ToldRevision } from '../../changes/revision.ts';
import type { Signature } from '../../model/commit.ts';
import { spell } from '../spell-json.ts';
import { spellList } from './spell-list.ts';

/** What all of a history rests on. */
export interface HistoryFacts {
  /** The commit that it was read up to, its whole name. */
  readonly head: string;
  readonly objectFormat: string;
  /** Objects for which the clone holds replacements; none was used. */
  readonly replaced: readonly string[];
  /** The commit that an earlier reading ended at, where the branch does not come from it any more. */
  readonly rewritten: string | undefined;
  readonly timeZone: string;
}

/** @returns the history of one entry as `history --json` prints it, the oldest first */
export function entryHistoryJson(entry: string, revisions: readonly ToldRevision[], facts: HistoryFacts): string {
  return spell({
    version: 1,
    entry,
    ...factsOf(facts),
    revisions: revisions.map(({ revision, ...told }) => ({ ...commitOf(told, facts), ...revisionOf(revision) })),
  });
}

/** @returns the history of a playbook as `history --json` prints it, the oldest first, in pieces */
export function historyJson(commits: Iterable<ToldCommit>, facts: HistoryFacts): Generator<string> {
  return spellList({ version: 1, ...factsOf(facts) }, 'commits', commitsOf(commits, facts));
}

function* commitsOf(commits: Iterable<ToldCommit>, facts: HistoryFacts) {
  let before = 0;
  for (const { row, dropped, ...told } of commits) {
    const { entries = [], cap = [], moments = { before, after: before } } = row ?? {};
    before = moments.after;
    yield {
      ...commitOf(told, facts),
      moments,
      cap,
      entries: entries.map((entry) => ({ entry: `${entry.kind}/${entry.id}`, ...revisionOf(entry) })),
      dropped,
    };
  }
}

function factsOf({ head, objectFormat, replaced, rewritten, timeZone }: HistoryFacts) {
  return { head, objectFormat, replaced, rewritten: rewritten ?? null, timeZone };
}

/** Who and when as the commit asserts it, raw; and beside it what the forge's record says, each under its own name. */
function commitOf({ commit, brought }: Pick<ToldRevision, 'commit' | 'brought'>, { timeZone }: HistoryFacts) {
  const { seq, oid, parents, author, committer, subject, signed, garbled, cut } = commit;
  const [from, to] = daysOf(commit.came, timeZone);
  return {
    commit: oid,
    seq,
    parents,
    subject,
    author: signatureOf(author),
    committer: signatureOf(committer),
    signature: signed ? 'not verified' : 'none',
    garbled,
    cut,
    day: from !== undefined && from === to ? from : null,
    between: [from ?? null, to ?? null],
    dateFault: commit.came.fault ?? null,
    how: brought.how,
    restsOn: brought.restsOn,
    account: brought.account ?? null,
    teams: brought.teams ?? null,
    pull: brought.pull ?? null,
    approvals: brought.approvals ?? null,
  };
}

function signatureOf({ name, email, time, zone }: Signature) {
  return { name, email, time: time === undefined ? null : new Date(time * 1000).toISOString(), zone: zone ?? null };
}

function revisionOf({ did, was, title, before, after, changes }: EntryRevision) {
  return { did, was: was ?? null, title, before, after, changes };
}
