/** What a schema refuses, told in the author's words. `path` leads to the value, or to the key where `key` is set. */
export interface ShapeIssue {
  readonly code: 'unknown-field' | 'missing-field' | 'wrong-value';
  readonly path: readonly (string | number)[];
  readonly key: boolean;
  /** What is wrong, as the end of a sentence about the entry: `has a field "ownr" that we do not know`. */
  readonly says: string;
  readonly hint: string;
  readonly values: readonly string[];
}
