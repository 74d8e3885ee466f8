import type { HastNode, MdastNode } from 'satteri';

/** A node of the Markdown tree. */
export type Node = MdastNode;
export type NodeOf<T extends Node['type']> = Extract<Node, { type: T }>;
export type Parent = Extract<Node, { children: unknown[] }>;

/** A node of the HTML tree. */
export type HtmlNode = HastNode;
export type HtmlRoot = Extract<HastNode, { type: 'root' }>;
export type HtmlElement = Extract<HastNode, { type: 'element' }>;
export type HtmlContent = HtmlElement['children'][number];

/** Where a node stands in the text: `[start, end)` in UTF-16 units. */
export function rangeOf(node: Node): readonly [number, number] {
  return [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
}

export function childrenOf(node: Node): readonly Node[] {
  return 'children' in node ? node.children : [];
}

const blocks = [
  'blockquote',
  'code',
  'containerDirective',
  'definition',
  'heading',
  'leafDirective',
  'list',
  'mdxFlowExpression',
  'mdxJsxFlowElement',
  'mdxjsEsm',
  'paragraph',
  'table',
  'thematicBreak',
] as const satisfies readonly Node['type'][];

export type Block = NodeOf<(typeof blocks)[number]>;
export type Words = NodeOf<'paragraph'>['children'][number];

/** Whether a node stands on lines of its own. Raw HTML may do either, so its parent decides. */
export function isBlock(node: Node): node is Block {
  return blocks.some((type) => type === node.type);
}

const wrappers = ['root', 'listItem', 'tableRow', 'tableCell', 'yaml'] as const satisfies readonly Node['type'][];

/** Whether a node is part of a line of words. */
export function isWords(node: Node): node is Words {
  return !isBlock(node) && !wrappers.some((type) => type === node.type);
}

const flow = new Set<Node['type']>(['root', 'blockquote', 'listItem', 'containerDirective', 'mdxJsxFlowElement']);

/** Whether the children of a node are blocks, not words. */
export function holdsBlocks(node: Node): boolean {
  return flow.has(node.type);
}
