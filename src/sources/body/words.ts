import { deepest } from './limits.ts';
import { withoutComments } from './raw-html.ts';
import { isComment, isScript } from './script.ts';
import { childrenOf, rangeOf } from './tree.ts';
import type { Node } from './tree.ts';

/** The words of a node as a reader sees them, without markup. What we do not understand is there as written. */
export function wordsOf(node: Node, text: string, depth = 0): string {
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') return node.value;
  if (node.type === 'break') return ' ';
  if (node.type === 'image' || node.type === 'imageReference') return node.alt ?? '';
  if (node.type === 'html')
    return withoutComments(node.value)
      .map(({ value }) => value)
      .join(' ');
  if (isScript(node) && isComment(node)) return '';
  if (isScript(node) || node.type === 'textDirective' || depth >= deepest) return text.slice(...rangeOf(node));
  return childrenOf(node)
    .map((child) => wordsOf(child, text, depth + 1))
    .join('');
}
