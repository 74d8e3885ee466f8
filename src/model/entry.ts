import type { FileData, FileKind } from '../schema/kinds.ts';
import type { BodyFacts } from './body.ts';
import type { MeasurementRows } from './measurement.ts';

/** The play under the front matter: its text as written and what reading it found. */
export interface Body {
  readonly text: string;
  readonly format: 'md' | 'mdx';
  /** Where the body begins in its file, in UTF-16 units. */
  readonly start: number;
  readonly facts: BodyFacts;
}

/** One file, read and of the right shape. The same from a working tree and from a commit. */
export interface EntryOf<K extends FileKind> {
  readonly kind: K;
  readonly id: string;
  readonly file: string;
  readonly data: FileData[K];
  readonly body?: Body;
  /** The name that git gives to the bytes of the file (SHA-1). */
  readonly blob?: string;
}

export type Entry = { [K in FileKind]: EntryOf<K> }[FileKind];

/** All that reading found: entries, tables of counts, and files that no entry could be made of. */
export interface Entries {
  readonly entries: readonly Entry[];
  readonly measurements: readonly MeasurementRows[];
  /** `kind/id` of files that are there and could not be read: links to them are not broken. */
  readonly unreadable: ReadonlySet<string>;
}
