/** A file in which Waymark keeps lines of its own: as it is, and as it would be written now. */
export interface GeneratedFile {
  /** From the root of the playbook; it may lead out of it, as `../../.github/CODEOWNERS`. */
  readonly file: string;
  readonly text: string;
  /** The text as it would be, or why there is no telling which lines are ours, and where that shows (UTF-16 units). */
  readonly fresh:
    { readonly text: string } | { readonly fault: string; readonly range: readonly [start: number, end: number] };
  /** What writes it. */
  readonly command: string;
}
