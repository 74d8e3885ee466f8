import type { AnyItem, Playbook } from '../../model/playbook.ts';
import type { Bounded } from '../bounded.ts';
import type { JourneyRow } from '../journey-row.ts';
import type { Named } from '../named.ts';
import type { TouchpointRow } from '../touchpoint-row.ts';

/** What telling an entry takes besides the entry. */
export interface Telling {
  readonly playbook: Playbook;
  /** Whether a day (ISO 8601) has come, and whether it has gone. */
  readonly reached: (day: string) => boolean;
  readonly passed: (day: string) => boolean;
  readonly ruleTitle: (id: string) => string | undefined;
}

/** A fact of an entry: words, or names that lead on. */
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
  readonly note?: string | undefined;
}

/** An entry as one line of a list. */
export interface EntryLine {
  readonly id: string;
  readonly title: string;
  readonly to: string | undefined;
  /** A word on how it stands: `Accepted`, `Put right`. */
  readonly state?: string | undefined;
  readonly words: string | undefined;
  /** Set as speech. */
  readonly voice?: boolean;
  readonly aside: string | undefined;
}

/** What belongs to an entry and is told below its facts. A part without rows says what its absence means, or is left out. */
export type Part = { readonly title: string; readonly under?: string; readonly empty?: string } & (
  | ({ readonly form: 'journeys' } & Bounded<JourneyRow>)
  | ({ readonly form: 'touchpoints' } & Bounded<TouchpointRow>)
  | ({ readonly form: 'entries' } & Bounded<EntryLine>)
  | { readonly form: 'table'; readonly head: readonly [string, string, string]; readonly rows: readonly EntryRow[] }
);

/** An entry as its own page tells it. */
export interface ToldEntry {
  readonly title?: string;
  readonly state?: string | undefined;
  /** What it says, in one or two sentences. */
  readonly lead?: string | undefined;
  /** What somebody said, in their own words. */
  readonly voice?: string | undefined;
  readonly facts: readonly Fact[];
  readonly parts?: readonly Part[];
  /** The team that a reader asks about it. */
  readonly owner?: string | undefined;
}

/** How entries of a kind are told: on their own page, and as a line of a list. */
export interface Teller<I extends AnyItem> {
  page(item: I, telling: Telling): ToldEntry;
  line(item: I, telling: Telling): Omit<EntryLine, 'id' | 'to' | 'title'> & { readonly title?: string };
  /** What has a day of its own stands with the latest first; the others as their titles sort. */
  day?(item: I): string;
}
