import type { AnyItem } from '../model/playbook.ts';
import type { ReferableKind } from '../schema/reference.ts';
import type { ChangeClass, Subject } from './change.ts';

/** One entry in both states; one side is missing where it came or went. */
export interface Pair<I extends AnyItem = AnyItem> {
  readonly kind: I['kind'];
  /** The newer id. */
  readonly id: string;
  readonly before: I | undefined;
  readonly after: I | undefined;
}

/** A difference as found, before it is told whom it touches. */
export interface Difference {
  readonly class: ChangeClass;
  readonly subject: Subject;
  readonly path: string;
  readonly channel?: string | null;
  readonly segment?: string | null;
  readonly before?: string | undefined;
  readonly after?: string | undefined;
  /** What follows the entry's title in the sentence: `floor 98 % -> 95 %`. */
  readonly detail: string;
  /** A promise by law, licence or contract, before or after. */
  readonly bound?: boolean;
  /** The touchpoint of a moment of truth that came, went or is told otherwise. */
  readonly touchpoint?: string;
  /** Teams besides the owner whom it takes: both sides of a hand-off, both owners. */
  readonly parties?: readonly string[];
}

/** The newer id of an entry that has been renamed; any other id as it is. */
export type Renaming = (kind: ReferableKind, id: string) => string;

/** What entries are called: by id, and in a sentence that people read. */
export interface Renamed extends Renaming {
  /** What it is called now, or was; its id where neither state has it. */
  readonly titleOf: (kind: ReferableKind, id: string) => string;
}

/** @returns the class of what is only on one side */
export function cameOrWent(before: unknown, after: unknown): 'added' | 'removed' | undefined {
  if (before === undefined) return after === undefined ? undefined : 'added';
  return after === undefined ? 'removed' : undefined;
}
