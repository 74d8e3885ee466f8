import type { PullRequest } from '../schema/forge-record.ts';
import { findCommit } from '../sources/git/find-commit.ts';
import { firstParents } from '../sources/git/first-parents.ts';
import { openObjects } from '../sources/git/object-reader.ts';
import { isTracked } from '../sources/git/is-tracked.ts';
import { playbookFolder } from '../sources/git/playbook-folder.ts';
import { treeChanges } from '../sources/git/tree-changes.ts';
import { branchAt, refuseBentHistory, type HistoryRemarks } from '../sources/git/whole-history.ts';
import { believedTimes, type BelievedTime } from '../changes/believed-times.ts';
import { droppedFiles } from './dropped-files.ts';
import { followHistory, type Following } from './follow-history.ts';
import { openHistoryFiles, type HistoryFiles } from './history-files.ts';
import { Identities } from './identities.ts';
import type { CommitRow, DatedCommit, RevisionRow } from '../changes/revision.ts';
import { Standing } from './standing.ts';

/** All that a branch did to a playbook, from its first commit to one of its commits. */
export interface History {
  /** The commit it was read up to. */
  readonly head: string;
  readonly remarks: HistoryRemarks;
  /** Whether the repository carries what only runs may keep: then anybody can have written it, and none of it is used. */
  readonly carriesKept: boolean;
  /** The oldest first. */
  readonly commits: readonly DatedCommit[];
  /** The commit that this branch stood on when it was last read here, where it is none that it ever stood on now: it was written anew. */
  readonly rewritten: string | undefined;
  /** How many commits this reading had to read. */
  readonly read: number;
  /** What commits did to the playbook, the oldest first. @param wanted looks at a row as it is written */
  revisions(wanted?: (line: string) => boolean): Generator<RevisionRow>;
  /** @returns an entry's key by the name it has now, or had when it went */
  keyOf(kind: string, id: string): number | undefined;
  /** `kind/id` of every entry there is or was, by the last name of each. */
  readonly names: readonly string[];
  /** The pull request that the forge's record has of a commit. */
  pullOf(oid: string): PullRequest | undefined;
  /** Files that the pull request of a commit had changed and its merge left out. @param commit one that changed nothing of the playbook */
  droppedBy(commit: CommitRow): readonly string[];
  /** Lets the kept files go; of what they hold nothing is read any more. */
  close(): void;
}

export interface HistoryOptions {
  /** A branch, tag or commit; the one that the files stand on unless said. */
  readonly revision?: string | undefined;
  /** Seconds since 1970 UTC: a commit of a later day is not believed. */
  readonly now: number;
  /** What the forge's record says of a commit; its clock is believed before that of the commit. */
  readonly pullOf?: ((oid: string) => PullRequest | undefined) | undefined;
  /** Told now and then how many commits are done, of how many. */
  readonly progress?: ((done: number, all: number) => void) | undefined;
}

/**
 * Reads the first-parent history of a playbook: one pass, and of what an earlier run had read nothing again.
 * @param root the playbook's folder, at or below the top of the repository
 * @throws {GitFault} where the history is not whole, with how to mend it
 */
export async function openHistory(
  root: string,
  { revision = 'HEAD', now, progress, pullOf = () => undefined }: HistoryOptions,
): Promise<History> {
  const remarks = refuseBentHistory(root);
  const head = findCommit(root, revision);
  const prefix = playbookFolder(root);
  const carriesKept = isTracked(root, '.waymark');
  const files = openHistoryFiles(root, !carriesKept);
  if (files.kept && files.kept.prefix !== prefix) files.forget();
  const { chain, joined } = firstParents(root, head, files.kept?.head);
  if (!joined) files.forget();
  const following: Following = {
    standing: new Standing(files.kept?.files),
    identities: new Identities(files.kept?.identities),
    seq: files.kept?.seq ?? 0,
  };
  if (chain.length > 0) await readOn({ root, chain, before: files.kept?.head, prefix, files, following, progress });
  const { identities, standing, seq } = following;
  const branch = revision === 'HEAD' ? branchAt(root, head) : undefined;
  const last = branch === undefined ? undefined : files.branches[branch];
  if (chain.length > 0 || (branch !== undefined && last !== head)) {
    const branches = { ...files.branches, ...(branch === undefined ? {} : { [branch]: head }) };
    const kept = { files: [...standing.files.values()], identities: identities.entries() };
    files.keep({ prefix, head, seq, branches, ...kept });
  }
  const commits = [...files.commits()];
  const times = believedTimes(
    commits.map(({ oid, committer }) => mergedAt(pullOf(oid)) ?? committer.time),
    now,
  );
  return {
    head,
    remarks,
    carriesKept,
    commits: commits.map((commit, index) => ({ ...commit, came: times[index] ?? unknown })),
    rewritten: commits.some(({ oid }) => oid === last) ? undefined : last,
    read: chain.length,
    revisions: (wanted) => files.revisions(wanted),
    keyOf: (kind, id) => identities.known(`${kind}/${id}`),
    names: identities.entries().map(([name]) => name),
    pullOf,
    droppedBy(commit) {
      const pull = pullOf(commit.oid);
      return pull ? droppedFiles(root, prefix, commit, pull) : [];
    },
    close: () => {
      files.close();
    },
  };
}

function mergedAt(pull: PullRequest | undefined): number | undefined {
  return pull && Math.floor(Date.parse(pull.merged_at) / 1000);
}

const unknown: BelievedTime = { time: undefined, fault: 'early', from: undefined, to: undefined };

interface Reading {
  readonly root: string;
  readonly chain: readonly string[];
  readonly before: string | undefined;
  readonly prefix: string;
  readonly files: HistoryFiles;
  readonly following: Following;
  readonly progress: HistoryOptions['progress'];
}

async function readOn({ root, chain, before, prefix, files, following, progress }: Reading): Promise<void> {
  const objects = openObjects(root);
  try {
    const changes = treeChanges(root, chain, before, ['content', 'journeys']);
    let done = 0;
    for await (const { commit, revision } of followHistory(changes, objects, following, prefix)) {
      files.add(commit, revision);
      done += 1;
      if (done % 100 === 0) progress?.(done, chain.length);
    }
  } finally {
    objects.close();
  }
}
