/** The words of one language that rules about language look for. */
export interface RuleWords {
  /** Words that take back what a promise gives. */
  readonly weasel: readonly string[];
  /** Words that we say among ourselves and no customer says. */
  readonly internal: readonly string[];
  /** What we call customers when we speak about them. */
  readonly people: readonly string[];
  /** What follows where a sentence tells of them: "customer has ...", but neither "customer service" nor "customer for years". */
  readonly verbs: readonly string[];
  /** How a title speaks about customers, or about our work, from outside. */
  readonly outside: {
    /** Words of a customer's own voice: a title with one of them is theirs, whatever else it says. */
    readonly self: readonly string[];
    readonly begins: readonly string[];
    /** A word that ends the title; with a hyphen before it the end of a word. */
    readonly ends: readonly string[];
  };
}
