import type { HtmlNode } from './tree.ts';

const inline = new Set(['a', 'em', 'strong', 'del', 'code', 'img']);

/** The words of a page part as a reader meets them; parts that stand apart on the page are apart here. */
export function textOf(node: HtmlNode): string {
  const parts: string[] = [];
  collect(node, parts);
  return parts
    .join('')
    .replace(/[ \t\r\n]+/g, ' ')
    .trim();
}

function collect(node: HtmlNode, parts: string[]): void {
  if (node.type === 'text') parts.push(node.value);
  if (node.type !== 'element' && node.type !== 'root') return;
  const apart = node.type === 'element' && !inline.has(node.tagName);
  if (apart) parts.push(' ');
  if (node.type === 'element' && typeof node.properties['alt'] === 'string') parts.push(node.properties['alt']);
  for (const child of node.children) collect(child, parts);
  if (apart) parts.push(' ');
}
