import type { Finding } from '../model/finding.ts';
import type { GeneratedFile } from '../model/generated.ts';
import type { Place } from '../model/place.ts';
import type { AnyItem, Playbook } from '../model/playbook.ts';
import type { Trouble } from '../model/trouble.ts';
import type { Severity } from '../schema/severity.ts';

/** What a rule may need besides the playbook and the day. The front door supplies it; without it the rule is listed as not run. */
export type Need = 'files' | 'measurements' | 'before' | 'generated';

/** What a rule is given. */
export interface Case {
  readonly playbook: Playbook;
  /** ISO 8601; nothing below the command line reads a clock. */
  readonly today: string;
  /** What reading the files found; empty where the rule does not need files. */
  readonly troubles: readonly Trouble[];
  /** Files that we write; there where the rule needs `generated`. */
  readonly generated?: readonly GeneratedFile[];
  /** The playbook that a change began from; there for every rule that needs it. */
  readonly before?: Playbook | undefined;
  /** Ids and titles of every rule, for rules about rules. */
  readonly rules: readonly RuleCard[];
}

/** What a broken rule says; severity and waivers are settled outside. */
export interface Objection {
  readonly message: string;
  readonly hint: string;
  readonly at: Place;
  /** The entry it is about; it decides which waiver covers it and whose finding it is. */
  readonly about?: Pick<AnyItem, 'kind' | 'id'>;
  readonly related?: Finding['related'];
  readonly values?: Finding['values'];
  readonly extent?: Finding['extent'];
  /** False where no waiver may lift it, though the rule can be waived. */
  readonly waivable?: false;
  /** Where this objection weighs differently from the rule. */
  readonly severity?: Severity;
  /** True where this objection came true by the calendar alone, though others of its rule do not. */
  readonly byCalendar?: true;
}

/** What stands on a rule's card: all that must be known of it without running it. */
export interface RuleCard {
  readonly id: string;
  readonly title: string;
  readonly severity: Severity;
  /** How low a playbook may move it; `off` where it may be switched off. */
  readonly floor: Severity | 'off';
  readonly waivable: boolean;
}

/** A file of an example: its text, or what it is instead of text. `unreadable`: the system's code for why. */
export type ExampleFile =
  string | { readonly symlink: string } | { readonly bytes: readonly number[] } | { readonly unreadable: string };

/** Files laid over the base playbook: path to content; undefined takes a file away. */
export type ExampleFiles = Readonly<Record<string, ExampleFile | undefined>>;

/** One rule: its sentence, why it exists, how it is checked, and an example of each side. */
export interface Rule extends RuleCard {
  /** Why the rule exists, in a paragraph that a CX lead would say. */
  readonly why: string;
  readonly needs?: readonly Need[];
  /** True where all that it objects to comes true by the calendar alone, with no change of the playbook. */
  readonly byCalendar?: true;
  /** False for a playbook that it cannot judge, such as one in a language it has no words of: then it is listed as not run. */
  runsFor?(playbook: Playbook): boolean;
  check(given: Case): Iterable<Objection>;
  /** What the change of both examples began from, where the rule needs `before`; nobody judges it. */
  readonly before?: ExampleFiles;
  readonly good: ExampleFiles;
  readonly bad: ExampleFiles;
}
