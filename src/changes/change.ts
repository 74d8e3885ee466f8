import type { ReferableKind } from '../schema/reference.ts';

/** What a difference means, worst first: the order in which changes are told. */
export const changeClasses = [
  'weakened',
  'removed',
  'strengthened',
  'added',
  'ownership',
  'measurement',
  'editorial',
] as const;

/** `measurement`: how it is counted, or a change of which nobody can say whether it is stricter. */
export type ChangeClass = (typeof changeClasses)[number];

/** What a difference is about, the weightiest first. */
export const subjects = [
  'promise',
  'guarantee',
  'moment',
  'focus',
  'policy',
  'entry',
  'decision',
  'recovery',
  'backing',
  'hand-off',
  'structure',
  'owner',
  'counts',
  'words',
] as const;
export type Subject = (typeof subjects)[number];

/** A team that must approve, and why. `team` is null where the playbook names none that could. */
export interface Approval {
  readonly team: string | null;
  readonly because: string;
}

/** One difference between two states of a playbook, by meaning. */
export interface Change {
  readonly class: ChangeClass;
  readonly subject: Subject;
  /** The kind of the entry; `playbook` for its own page. */
  readonly kind: ReferableKind | 'playbook';
  /** The id of the entry: the newer one, where it was renamed. */
  readonly entry: string;
  /** What of it, ids in place of positions: `/standards/a-person-answers/within`; '' for the whole entry. */
  readonly path: string;
  /** Null where it is the same on all channels, or no matter of channels. */
  readonly channel: string | null;
  readonly segment: string | null;
  /** In the author's own words; null where there was nothing. */
  readonly before: string | null;
  readonly after: string | null;
  /** `Weakened: *Answer the call* on phone, 60 s -> 120 s (moment of truth of 2 journeys; owner Care)` */
  readonly sentence: string;
  /** Ids of the live journeys in which customers meet it, before or after. */
  readonly journeys: readonly string[];
  /** `journey#touchpoint` of the moments of truth that it is, before or after. */
  readonly moments: readonly string[];
  /** Ids of the teams that own it or act in it, before or after. */
  readonly teams: readonly string[];
  readonly approvalBy: readonly Approval[];
}

/** How many moments of truth a customer lives on a journey, those of journeys inside it included; 0 where it is not live. */
export interface CapChange {
  readonly journey: string;
  readonly before: number;
  readonly after: number;
}

/** All that is different between two states of a playbook. */
export interface Changes {
  /** Worst first; a raised number of moments of truth before all else. */
  readonly changes: readonly Change[];
  /** Journeys whose moments of truth are others than before. */
  readonly cap: readonly CapChange[];
  /** How many places of the focus are taken. */
  readonly focus: { readonly before: number; readonly after: number };
  /** `kind/id` of entries left out, since one of the two states has a file of theirs that cannot be read. */
  readonly notCompared: readonly string[];
}
