import { childrenOf } from './tree.ts';
import type { Node } from './tree.ts';

/** The page has its own first two levels of heading: the highest of a body becomes the third. */
export const highestHeading = 3;

/** How many levels down the headings of a body go. */
export function headingShift(tree: Node): number {
  return highestHeading - Math.min(highestOf(tree), 6);
}

function highestOf(node: Node): number {
  if (node.type === 'heading') return node.depth;
  return childrenOf(node).reduce((highest, child) => Math.min(highest, highestOf(child)), Infinity);
}
