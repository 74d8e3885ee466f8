/** A text of a file that stands there once, and what a pull request puts in its place. */
export type Swap = readonly [old: string, by: string];

/** What one commit does to files: a whole new text, nothing any more, texts in place of others, or those in another place. */
export type Edits = Readonly<
  Record<string, string | undefined | readonly Swap[] | { readonly from: string; readonly swaps?: readonly Swap[] }>
>;

/** A pull request as a team makes it: a branch with its commits, and how it came into main. */
export interface ScriptedPull {
  readonly what: string;
  readonly commits: readonly Edits[];
  /** How many pull requests went in between its first commit and its merge. */
  readonly late?: number;
  /** Main was merged into the branch before the branch was merged into main. */
  readonly updated?: boolean;
  /** By a merge commit unless said. */
  readonly joined?: 'squashed';
  /** What the merge commit changes besides: in neither of its parents. */
  readonly besides?: Edits;
  /** What it means, worst first: class, entry and path; then on which channel and for which segment. */
  readonly expected: readonly string[];
}

/** Pull requests that went in one after the other, into the base playbook with an entry of every kind. */
export interface ScriptedHistory {
  readonly about: string;
  readonly pulls: readonly ScriptedPull[];
}
