import type { Difference } from './difference.ts';

/** A part of an entry as it is told: its path, what it is about, and the words before its values. */
export interface Told {
  readonly path: string;
  readonly subject: Difference['subject'];
  readonly word: string;
}
