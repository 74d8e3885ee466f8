import { rangeOf } from './tree.ts';
import type { NodeOf } from './tree.ts';

/** The first line of a `:::name[label]{attributes}` block, taken apart. */
export interface DirectiveOpener {
  readonly start: number;
  readonly end: number;
  readonly attributes: ReadonlyMap<string, string>;
  readonly label: NodeOf<'paragraph'> | undefined;
  /** What stands on the line beyond what the syntax knows; the parser drops it. */
  readonly rest: string;
  /** The last line, from its colons on; undefined where the block was left open. */
  readonly closing: { readonly start: number; readonly tail: string } | undefined;
}

const attributeList = /\{\s*(?:[a-zA-Z][\w-]*=(?:"[^"\n]*"|'[^'\n]*'|[^\s"'{}]+)\s*)*\}/y;
const attribute = /([a-zA-Z][\w-]*)=("[^"\n]*"|'[^'\n]*'|[^\s"'{}]+)/g;

export function readDirective(text: string, node: NodeOf<'containerDirective'>): DirectiveOpener {
  const [start, nodeEnd] = rangeOf(node);
  const [first] = node.children;
  const label = first?.type === 'paragraph' && first.data?.directiveLabel ? first : undefined;
  const colons = colonsOf(text, start);
  let place = label ? rangeOf(label)[1] : start + colons + node.name.length;
  const end = Math.min(lineEnd(text, place), nodeEnd);

  const attributes = new Map<string, string>();
  attributeList.lastIndex = place;
  const list = attributeList.exec(text)?.[0];
  if (list !== undefined && place + list.length <= end) {
    for (const [, name = '', value = ''] of list.matchAll(attribute)) {
      attributes.set(name, node.attributes?.[name] ?? value.replace(/^(["'])(.*)\1$/, '$2'));
    }
    place += list.length;
  }
  return { start, end, attributes, label, rest: text.slice(place, end).trim(), closing: closingOf(text, node) };
}

/** Blocks of a directive without its label. */
export function contentOf(node: NodeOf<'containerDirective'>): NodeOf<'containerDirective'>['children'] {
  return node.children.filter((child) => !(child.type === 'paragraph' && child.data?.directiveLabel));
}

/**
 * The parser drops what follows the closing colons, and with equal numbers of colons it takes the inner end for both
 * blocks, so that the outer one is left open.
 */
export function closingOf(text: string, node: NodeOf<'containerDirective'>): DirectiveOpener['closing'] {
  const [start, end] = rangeOf(node);
  const colons = colonsOf(text, start);
  const lineStart = text.lastIndexOf('\n', end - 1) + 1;
  const [, indent = '', closing = '', tail = ''] = /^([ \t>]*)(:{3,})([^]*)$/.exec(text.slice(lineStart, end)) ?? [];
  const last = node.children.at(-1);
  const inContent = last !== undefined && rangeOf(last)[1] > lineStart + indent.length;
  if (lineStart <= start || closing.length < colons || inContent) return undefined;
  return { start: lineStart + indent.length, tail: tail.trim() };
}

function colonsOf(text: string, start: number): number {
  return /^:+/.exec(text.slice(start, start + 1000))?.[0].length ?? 3;
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  if (end === -1) return text.length;
  return end > from && text.charAt(end - 1) === '\r' ? end - 1 : end;
}
