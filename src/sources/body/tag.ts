import { rangeOf } from './tree.ts';
import type { NodeOf } from './tree.ts';

export type TagNode = NodeOf<'mdxJsxFlowElement'> | NodeOf<'mdxJsxTextElement'>;

/** The opening and the closing tag of a JSX element, as the author wrote them. */
export interface Tag {
  readonly start: number;
  readonly end: number;
  /** Where the closing tag begins; the end of the element where there is none. */
  readonly closingStart: number;
}

export function readTag(text: string, node: TagNode): Tag {
  const [start, nodeEnd] = rangeOf(node);
  const name = node.name ?? '';
  const closing = `</${name}`;
  const source = text.slice(start, nodeEnd);
  const closingAt = source.endsWith('/>') && node.children.length === 0 ? -1 : source.lastIndexOf(closing);
  const closingStart = closingAt > 0 ? start + closingAt : nodeEnd;
  const [first] = node.children;
  const limit = first ? Math.min(rangeOf(first)[0], closingStart) : closingStart;
  const end = start + text.slice(start, limit).trimEnd().length;
  return { start, end, closingStart };
}
