/**
 * Something in a Mermaid text that is not taken for what it says. `line` counts from 1; `from` and `to` count UTF-16
 * units in that line, and `what` stands between them.
 *
 * - `settings`: front matter beyond a title, or a directive
 * - `comment`: a line for those who read the source
 * - `click`, `picture`: a link or program behind a click; a picture or an icon from elsewhere
 * - `kind`: a first word that begins no diagram that we know
 * - `line`: no title, section or task
 * - `word`: a task that begins with a word of Mermaid's own
 * - `colon`, `semicolon`: a sign that Mermaid acts on, in words
 * - `dropped`: words after a `#`, which Mermaid leaves out
 * - `score`: not a whole number from 1 to 5
 */
export interface MermaidRemark {
  readonly reason:
    | 'settings'
    | 'comment'
    | 'click'
    | 'picture'
    | 'kind'
    | 'line'
    | 'word'
    | 'colon'
    | 'semicolon'
    | 'dropped'
    | 'score';
  readonly line: number;
  readonly from: number;
  readonly to: number;
  readonly what: string;
}
