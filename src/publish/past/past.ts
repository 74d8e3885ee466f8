import type { ChangeClass } from '../../changes/change.ts';
import type { Says } from '../../changes/says.ts';
import type { WordPart } from '../../changes/word-parts.ts';

/** Whether a site can tell its history, and if not, why: then it shows no date at all. */
export type PastKnown = { readonly known: true } | { readonly known: false; readonly why: string };

/** One commit, in words. Of people only teams are told. */
export interface ToldCommit {
  /** Its whole name. */
  readonly oid: string;
  /** Its page on the forge, where the playbook names one that we know. */
  readonly address: string | undefined;
  /** `12 March 2026`, or between which days. */
  readonly when: string;
  /** ISO 8601 in the playbook's time zone; undefined where nobody can tell the day. */
  readonly day: string | undefined;
  /** Why the day is not the commit's own; undefined where it is. */
  readonly doubt: string | undefined;
  /** A day near which it came: `day`, else the bound that is known. ISO 8601; undefined where there is none. */
  readonly near: string | undefined;
  /** `merged by Care` */
  readonly by: string;
  /** Titles of the teams that brought it; empty where nobody knows. */
  readonly teams: readonly string[];
  /** `approved by Customer office (by the record of the forge)`, or that there is no record here. */
  readonly approval: string;
  readonly pull: { readonly number: number; readonly url: string | null } | undefined;
}

/** A change of an entry. */
export interface ToldChange {
  readonly class: ChangeClass;
  readonly path: string;
  /** As `Change.sentence`. */
  readonly sentence: string;
  /** The same for a page about that entry alone: without its title and whom it touches. */
  readonly detail: string;
  /** Word by word, of the latest changes only; undefined where it is no matter of words. */
  readonly words: readonly WordPart[] | undefined;
}

/** What one commit did to one entry. */
export interface ToldRevision {
  readonly commit: ToldCommit;
  readonly did: 'came' | 'changed' | 'gone' | 'unread';
  /** The first of them; `more` were left out. */
  readonly changes: readonly ToldChange[];
  readonly more: number;
  readonly says: Says | undefined;
}

/** The past of one entry. */
export interface EntryPast {
  /** `In this playbook since 12 March 2026`, `In this playbook before 21 November 2026`. */
  readonly since: string;
  /** The commit that it came with. */
  readonly came: ToldCommit;
  /** The newest first; older ones stand on the entry's own page of history. */
  readonly latest: readonly ToldRevision[];
  /** How many there are in all. */
  readonly all: number;
  /** The commit from which on it is withdrawn; undefined where it is not. */
  readonly withdrawn: ToldCommit | undefined;
  /** Whether its file says something today that is in no commit. */
  readonly pending: boolean;
}

/** The earliest and the latest day on which something can have come, ISO 8601: the same twice where it can be believed. */
export type Days = readonly [earliest: string | undefined, latest: string | undefined];

/** The first commit of a history: what was before it, is in no commit. */
export interface Beginning extends Pick<ToldCommit, 'oid' | 'address' | 'when' | 'doubt'> {
  readonly days: Days;
}

/** How an entry stood: `hidden` from everybody; `unread`: nobody can read its file; `gone`: its file was taken out. */
export type Standing = 'live' | 'draft' | 'withdrawn' | 'hidden' | 'unread' | 'gone';

/** What a touchpoint or a journey promised from one commit on, until another one. */
export interface StoodState {
  readonly commit: ToldCommit;
  readonly began: Days;
  /** The commit that ended it; undefined where it stands today. */
  readonly ended: ToldCommit | undefined;
  readonly standing: Standing;
  /** Undefined where nobody could be told. */
  readonly says: Says | undefined;
}

/** A row of a list of changes: what one commit did to one entry. */
export interface ChangeRow extends ToldRevision {
  /** `kind/id`, its last name. */
  readonly entry: string;
  readonly kind: string;
  readonly title: string;
  /** Ids of the journeys in which customers meet it, and of the teams that own it or act in it; none that is hidden. */
  readonly journeys: readonly string[];
  readonly teams: readonly string[];
}

/** A month of changes: `2026-11`, and how many rows it has; `undated` for rows whose day nobody can tell. */
export interface ChangeMonth {
  readonly month: string;
  readonly rows: number;
}

/** An entry whose file was taken out of the playbook. */
export interface GoneEntry {
  readonly kind: string;
  readonly id: string;
  readonly title: string;
  readonly commit: ToldCommit;
  /** What it promised last. */
  readonly says: Says | undefined;
}

/** A commit after which the live journeys name other moments of truth, or another number of them. */
export interface MomentStep {
  readonly commit: ToldCommit;
  /** True of the first commit: what it brought was there before. */
  readonly first: boolean;
  readonly before: number;
  readonly after: number;
  /** Titles of the moments that came and of those that left. */
  readonly came: readonly string[];
  readonly left: readonly string[];
  /** The same in sentences. */
  readonly sentences: readonly string[];
}

/** What pages may ask of the past: plain data, the same question the same answer. */
export interface Past {
  readonly past: () => PastKnown;
  /** @param name `kind/id`; undefined for what is in no commit yet, or hidden */
  readonly entryPast: (name: string) => EntryPast | undefined;
  /** All revisions of an entry, the newest first. */
  readonly revisions: (name: string) => readonly ToldRevision[];
  /** The newest first, `undated` last. */
  readonly changeMonths: () => readonly ChangeMonth[];
  /** The rows of a month, the newest first. */
  readonly changesIn: (month: string) => readonly ChangeRow[];
  /** The latest rows of all, the newest first, at most 60. */
  readonly latestChanges: () => readonly ChangeRow[];
  /** The latest rows that touch a team, the newest first, at most 30. */
  readonly teamChanges: (team: string) => readonly ChangeRow[];
  /** Undefined where the past is not known. */
  readonly beginning: () => Beginning | undefined;
  /** What a touchpoint or a journey promised, the newest first. @param name as of `entryPast` */
  readonly stood: (name: string) => readonly StoodState[];
  readonly goneEntries: () => readonly GoneEntry[];
  /** How the number of moments of truth went, the oldest first. */
  readonly momentSteps: () => readonly MomentStep[];
  /** The same of one journey, those inside its stages included. */
  readonly journeyMomentSteps: (journey: string) => readonly MomentStep[];
}
