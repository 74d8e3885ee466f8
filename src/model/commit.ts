/** Who is named in a commit, and when it says it was made: asserted by whoever made it, proven by nobody. */
export interface Signature {
  readonly name: string;
  readonly email: string;
  /** Seconds since 1970 UTC; undefined where the commit tells no time that there is. */
  readonly time?: number | undefined;
  /** As written: `+0100`; undefined where none is. */
  readonly zone?: string | undefined;
}

/** What a commit says of itself. */
export interface CommitFacts {
  /** Of these the first is the commit before it; more than one is a merge, none the first commit. */
  readonly parents: readonly string[];
  readonly author: Signature;
  readonly committer: Signature;
  /** The first line of the message. */
  readonly subject: string;
  /** Whether it carries a signature. Nobody has checked it: a repository does not choose the program that would. */
  readonly signed: boolean;
  /** True where bytes of names or words do not fit the encoding that the commit names; they stand as U+FFFD. */
  readonly garbled: boolean;
  /** True where a name or the subject is longer than is told: what is told of it ends in an ellipsis. */
  readonly cut: boolean;
}
