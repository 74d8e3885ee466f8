import { deepest } from './limits.ts';
import { holdsBlocks, rangeOf } from './tree.ts';
import type { Node } from './tree.ts';

/** Replaces what is nested beyond reason by its own text, so that no later step can run out of stack. */
export function cutDepth(node: Node, text: string, depth = 0): void {
  if (!('children' in node)) return;
  const [first] = node.children;
  const last = node.children.at(-1);
  if (depth < deepest || !first || !last || node.type === 'list' || node.type === 'table' || node.type === 'tableRow') {
    for (const child of node.children) cutDepth(child, text, depth + 1);
    return;
  }
  const words = { type: 'text' as const, value: text.slice(rangeOf(first)[0], rangeOf(last)[1]) };
  const children: Node[] = holdsBlocks(node) ? [{ type: 'paragraph', children: [words] }] : [words];
  Object.assign(node, { children });
}
