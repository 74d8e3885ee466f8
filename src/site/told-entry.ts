import type { Named } from './named.ts';

/** A fact of an entry on a list page: words, or names that lead on. */
export interface Fact {
  readonly label: string;
  readonly words?: string | undefined;
  readonly names?: readonly Named[] | undefined;
}

/** One row of a table inside an entry, such as a stop of a walk. */
export interface EntryRow {
  readonly name: Named;
  readonly said: string;
  readonly words: string | undefined;
}

/** An entry as a list page tells it. */
export interface ToldEntry {
  readonly title?: string;
  /** What it says, in one or two sentences. */
  readonly lead?: string | undefined;
  /** What somebody said, in their own words. */
  readonly voice?: string | undefined;
  readonly facts: readonly Fact[];
  readonly rows?: readonly EntryRow[];
}
