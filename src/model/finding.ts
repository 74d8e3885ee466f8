import type { Severity } from '../schema/severity.ts';
import type { Place } from './place.ts';

/** A broken rule, as it is told: never a customer's problem (that is a friction). */
export interface Finding {
  readonly rule: string;
  /** `exception`: broken under a live waiver; listed and counted, never silent. */
  readonly severity: Severity | 'exception';
  readonly message: string;
  readonly hint: string;
  readonly at: Place;
  /** The entry it is about, `kind/id`; undefined for a file that is no entry. */
  readonly entry?: string;
  /** The other end of a fault that has two. */
  readonly related?: readonly { readonly at: Place; readonly message: string }[];
  /** What makes this finding this one, beside rule, entry and path: the offending values. */
  readonly values?: readonly (string | number)[];
  /** How far it is beyond its limit, in the units of its rule: the same fault is worse where this is more. */
  readonly extent?: number;
  /** True where it came true by the calendar alone: it never fails somebody else's change. */
  readonly byCalendar?: true;
  /** The id of the waiver that makes it an exception. */
  readonly waiver?: string;
  /** The id of the waiver that made it an exception until the waiver expired. */
  readonly lapsed?: string;
}

/** Lines and columns from 1, columns in UTF-16 units, the end exclusive. */
export interface Span {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** A finding with its place worked out; `frame` is the line it points at. */
export interface LocatedFinding extends Finding {
  readonly span: Span;
  readonly frame: string;
  readonly related: readonly { readonly at: Place; readonly message: string; readonly span: Span }[];
}
