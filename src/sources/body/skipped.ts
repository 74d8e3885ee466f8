import { closingOf, contentOf } from './directive.ts';
import { deepest } from './limits.ts';
import { readTag } from './tag.ts';
import { childrenOf, rangeOf } from './tree.ts';
import type { Node } from './tree.ts';

type Range = readonly [number, number];

/**
 * Puts back what the parser left out, as words, and tells where: after `{a}` and a tab it drops the rest of the line.
 * Whatever stands between two blocks and is neither a blank nor a quote mark belongs to neither.
 */
export function mendSkipped(node: Node, text: string, depth = 0): readonly Range[] {
  const end = contentEnd(node, text);
  if (end === undefined || depth >= deepest) return [];
  const found: Range[] = [];
  const mended: Node[] = [];
  const children = childrenOf(node);
  const labels = node.type === 'containerDirective' ? children.length - contentOf(node).length : 0;
  children.forEach((child, index) => {
    mended.push(child);
    found.push(...mendSkipped(child, text, depth + 1));
    if (index < labels) return;
    const next = children[index + 1];
    const [from, to] = trimmed(text, rangeOf(child)[1], next ? rangeOf(next)[0] : end);
    if (from >= to) return;
    found.push([from, to]);
    mended.push(paragraphAt(text, from, to));
  });
  if (mended.length > children.length) Object.assign(node, { children: mended });
  return found;
}

/** Where the blocks of a node end; undefined where it holds none. */
function contentEnd(node: Node, text: string): number | undefined {
  const [, end] = rangeOf(node);
  if (node.type === 'root' || node.type === 'blockquote' || node.type === 'list' || node.type === 'listItem')
    return end;
  if (node.type === 'containerDirective') return closingOf(text, node)?.start ?? end;
  return node.type === 'mdxJsxFlowElement' ? readTag(text, node).closingStart : undefined;
}

function trimmed(text: string, from: number, to: number): Range {
  const gap = text.slice(from, to);
  const first = gap.search(/[^\s>]/);
  return first === -1 ? [to, to] : [from + first, from + gap.replace(/(?:\r?\n[ \t>]*)+$/, '').trimEnd().length];
}

function paragraphAt(text: string, from: number, to: number): Node {
  const point = (offset: number) => ({ line: 1, column: 1, offset });
  const position = { start: point(from), end: point(to) };
  return { type: 'paragraph', children: [{ type: 'text', value: text.slice(from, to), position }], position };
}
