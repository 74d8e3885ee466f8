import { deepest } from './limits.ts';
import { childrenOf } from './tree.ts';
import type { Node, NodeOf } from './tree.ts';

/** `[label]: address` lines that a link of the body uses. Others are words that only look like one. */
export type Definitions = ReadonlyMap<string, NodeOf<'definition'>>;

export function usedDefinitions(tree: Node): Definitions {
  const first = new Map<string, NodeOf<'definition'>>();
  const wanted = new Set<string>();
  collect(tree, 0, first, wanted);
  return new Map([...first].filter(([key]) => wanted.has(key)));
}

/** Labels are compared without case. */
export function definitionKey({ identifier }: { readonly identifier: string }): string {
  return identifier.toUpperCase();
}

function collect(node: Node, depth: number, first: Map<string, NodeOf<'definition'>>, wanted: Set<string>): void {
  if (node.type === 'definition') {
    const key = definitionKey(node);
    if (!first.has(key)) first.set(key, node);
  } else if (node.type === 'linkReference' || node.type === 'imageReference') {
    wanted.add(definitionKey(node));
  }
  if (depth >= deepest) return;
  for (const child of childrenOf(node)) collect(child, depth + 1, first, wanted);
}
