import { childrenOf, rangeOf } from './tree.ts';
import type { NodeOf } from './tree.ts';

type Addressed = NodeOf<'link'> | NodeOf<'image'> | NodeOf<'definition'>;

/** @returns where the address of a link, picture or definition stands, as written */
export function placeOfAddress(text: string, node: Addressed): readonly [number, number] {
  const [start, end] = rangeOf(node);
  const source = text.slice(start, end);
  if (source.startsWith('<')) return [start + 1, end - 1];
  const opening = openingOf(node, source, start);
  if (opening === -1) return [start, end];
  const [, blank = '', bracketed, bare = ''] = /^(\s*)(?:<([^>\n]*)>|(\S*))/.exec(source.slice(opening)) ?? [];
  const from = start + opening + blank.length + (bracketed === undefined ? 0 : 1);
  const to = Math.min(from + (bracketed ?? bare).length, node.type === 'definition' ? end : end - 1);
  return to > from ? [from, to] : [start, end];
}

/** @returns the index after `](` or `]:`, or -1 for an address that stands in the text on its own */
function openingOf(node: Addressed, source: string, start: number): number {
  if (node.type === 'definition') return source.indexOf(']:') + 2;
  const last = childrenOf(node).at(-1);
  const at =
    node.type === 'image' ? source.lastIndexOf('](') : source.indexOf('](', last ? rangeOf(last)[1] - start : 0);
  return at === -1 ? -1 : at + 2;
}
