import type { CommitFacts } from '../model/commit.ts';
import type { Status } from '../model/playbook.ts';
import type { BelievedTime } from './believed-times.ts';
import type { Brought } from './brought.ts';
import type { CapChange, Change } from './change.ts';
import type { Says } from './says.ts';

/** One commit that the branch stood on, as git has it: who and when are asserted by whoever made it. */
export interface CommitRow extends CommitFacts {
  /** From 0, the oldest first: the order in which things came into the playbook. */
  readonly seq: number;
  readonly oid: string;
}

/** A commit, with when it came as far as that can be believed. */
export interface DatedCommit extends CommitRow {
  readonly came: BelievedTime;
}

/** What one commit did to one entry. */
export interface EntryRevision {
  /** The same through every rename. */
  readonly key: number;
  readonly kind: string;
  /** The newer id, where the commit renamed it. */
  readonly id: string;
  /** The id before, where the commit renamed it. */
  readonly was?: string;
  /** Its title after the commit, or the last it had. */
  readonly title: string;
  /** `came`: not there before; `gone`: not there any more; `unread`: its file is there and cannot be read. */
  readonly did: 'came' | 'changed' | 'gone' | 'unread';
  readonly before: EntryState | null;
  readonly after: EntryState | null;
  /** What it promises after the commit; only of a touchpoint or a journey that can be read. */
  readonly says?: Says;
  /** By meaning, worst first; none where the words alone were laid out anew. */
  readonly changes: readonly Change[];
}

export interface EntryState {
  /** From the playbook's own folder. */
  readonly file: string;
  /** The name that git gives to the file's bytes. */
  readonly blob: string;
  readonly status: Status;
}

/** What one commit did to the playbook. */
export interface RevisionRow {
  readonly seq: number;
  readonly entries: readonly EntryRevision[];
  readonly cap: readonly CapChange[];
  readonly focus: { readonly before: number; readonly after: number };
  /** How many moments of truth the live journeys name. */
  readonly moments: { readonly before: number; readonly after: number };
  /** By team, who may speak for it from here on; only where that changed. In no output but an auditor's. */
  readonly accounts?: Readonly<Record<string, readonly string[]>>;
}

/** A commit with who brought it, and what it did to one entry. */
export interface ToldRevision {
  readonly commit: DatedCommit;
  readonly brought: Brought;
  readonly revision: EntryRevision;
}

/** A commit that changed the playbook, or a merge that did not, with who brought it and all that it did. */
export interface ToldCommit {
  readonly commit: DatedCommit;
  readonly brought: Brought;
  /** Undefined of a merge that changed nothing of the playbook. */
  readonly row: RevisionRow | undefined;
  /** Paths of what a pull request had changed and its merge left out. */
  readonly dropped: readonly string[];
}
