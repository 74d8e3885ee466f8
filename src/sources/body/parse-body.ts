import { markdownToMdast, mdxToMdast } from 'satteri';
import type { BodyIssue } from '../../model/body.ts';
import { excessOf } from './limits.ts';
import { mendSkipped } from './skipped.ts';
import type { Node } from './tree.ts';

export type Parsed = { readonly tree: Node; readonly issues: readonly BodyIssue[] } | { readonly issue: BodyIssue };

// Footnotes are off: `[^1]: words` would move words to another place, or drop them.
const features = { gfm: { footnotes: false }, frontmatter: false, directive: true };

/** Text to tree, never evaluated. What the parser cannot take is an issue with a place, not an exception. */
export function parseBody(text: string, format: 'md' | 'mdx'): Parsed {
  const excess = excessOf(text, format);
  if (excess) {
    return { issue: { rule: 'body-code', reason: 'too-much', ...excess, offset: 0, endOffset: 0, what: '' } };
  }
  // Without a line end behind it, `export \` makes the native parser abort the whole process.
  const source = text.endsWith('\n') ? text : `${text}\n`;
  try {
    const tree = format === 'mdx' ? mdxToMdast(source, { features }) : markdownToMdast(source, { features });
    return { tree, issues: mendSkipped(tree, text).map((range) => skipped(text, range)) };
  } catch (error) {
    return { issue: unreadable(text, error instanceof Error ? error.message : String(error)) };
  }
}

function skipped(text: string, [offset, endOffset]: readonly [number, number]): BodyIssue {
  const what = text.slice(offset, endOffset);
  return { rule: 'body-code', reason: 'unreadable', detail: 'Unexpected words', offset, endOffset, what };
}

/** The parser says `3:14: Unexpected ... (note: ...) (mdx-jsx:code)`. */
function unreadable(text: string, message: string): BodyIssue {
  const [, line = '1', column = '1', rest = message] = /^(\d+):(\d+): (.*)$/s.exec(message) ?? [];
  const detail = rest
    .replace(/ \([a-z-]+:[a-z-]+\)$/, '')
    .replace(/ \(note: .*\)$/s, '')
    .replace(/ \(\d+:\d+\)$/, '')
    .replace('Could not parse expression with oxc: ', '');
  const offset = offsetOf(text, Number(line), Number(column));
  const what = text.slice(offset).split('\n', 1)[0]?.trimEnd().slice(0, 40) ?? '';
  return { rule: 'body-code', reason: 'unreadable', detail, offset, endOffset: offset + what.length, what };
}

function offsetOf(text: string, line: number, column: number): number {
  let start = 0;
  for (let n = 1; n < line; n++) start = text.indexOf('\n', start) + 1;
  return Math.min(start + column - 1, text.length);
}
