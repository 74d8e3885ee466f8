/** What reading a body found: facts for rules to judge, links to resolve, and words for lists and cards. */
export interface BodyFacts {
  readonly issues: readonly BodyIssue[];
  /** Links to other entries: `[words](touchpoint/keep-me-online)`, a channel said on, a team escalated to. */
  readonly references: readonly BodyReference[];
  /** Names of the company's own tools that `open` leads to; `playbook.yaml` says where they are. */
  readonly tools: readonly BodyReference[];
  /** The first paragraph in plain words, cut at a word after at most 240 characters. */
  readonly excerpt: string;
}

/** A stretch of the body's text, in UTF-16 units. */
export interface BodyRange {
  readonly offset: number;
  readonly endOffset: number;
}

export interface BodyReference extends BodyRange {
  /** `kind/id` or `kind/id#part`; of a tool its bare name. */
  readonly reference: string;
}

/** Something that a body may not hold. `what` is the author's own text. */
export type BodyIssue = BodyRange & { readonly what: string } & (
    HtmlIssue | CodeIssue | ComponentIssue | LinkIssue | ImageIssue | DiagramIssue
  );

interface HtmlIssue {
  readonly rule: 'body-html';
  readonly reason: 'tag' | 'comment-not-closed';
}

type CodeIssue = { readonly rule: 'body-code' } & (
  | { readonly reason: 'import-or-export' | 'expression' | 'attribute-expression' | 'spread' }
  /** `detail`: what the parser said, without a place. */
  | { readonly reason: 'unreadable'; readonly detail: string }
  | { readonly reason: 'too-much'; readonly of: BodyLimit; readonly count: number; readonly most: number }
);

/** What a body can have too much of to be read safely. */
export type BodyLimit = 'characters' | 'colons' | 'backticks' | 'nesting' | 'braces' | 'brackets';

/** `component` is the name as the format writes it: `say` in `.md`, `Say` in `.mdx`. */
type ComponentIssue = { readonly rule: 'body-component'; readonly component: string } & (
  | { readonly reason: 'unknown'; readonly known: readonly string[] }
  | { readonly reason: 'attribute-unknown'; readonly attribute: string; readonly known: readonly string[] }
  | { readonly reason: 'attribute-missing'; readonly attribute: string }
  | { readonly reason: 'attribute-value'; readonly attribute: string; readonly wants: 'words' | 'id' }
  | { readonly reason: 'label' | 'words-after' | 'not-closed' | 'not-alone' }
  | { readonly reason: 'no-list'; readonly wants: 'ordered list' | 'list' }
  /** A line of colons that opens and closes nothing; `component` is what follows the colons, often nothing. */
  | { readonly reason: 'stray' }
);

interface LinkIssue {
  readonly rule: 'body-link';
  readonly reason: 'scheme' | 'unreadable' | 'not-a-reference';
  /** With `scheme`: what stands before the colon, in small letters. */
  readonly scheme?: string;
}

interface ImageIssue {
  readonly rule: 'body-image';
  /** Not of this site, not in `/images/`, or not a picture format that we show. */
  readonly reason: 'remote' | 'place' | 'format';
}

type DiagramIssue = { readonly rule: 'body-diagram' } & DiagramFault;

/** Why a Mermaid diagram is not drawn, or would not say what its author wrote. */
export type DiagramFault =
  /** Settings of its own; a click that acts; a picture or icon; a first word that begins no diagram. */
  | { readonly reason: 'settings' | 'click' | 'picture' | 'kind' }
  /** Of a journey: a line that is none of it; a task that begins with a word of Mermaid's; a sign that Mermaid acts on. */
  | { readonly reason: 'line' | 'word' | 'colon' | 'semicolon' }
  /** Of a journey: words after a `#`; a score that is none; nothing to draw. */
  | { readonly reason: 'dropped' | 'score' | 'no-stop' }
  | {
      readonly reason: 'too-much';
      readonly of: 'characters' | 'stops' | 'people' | 'diagrams';
      readonly count: number;
      readonly most: number;
    };
