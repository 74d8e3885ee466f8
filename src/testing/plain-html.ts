import { htmlToHast } from 'satteri';
import type { HtmlElement, HtmlNode } from '../sources/body/tree.ts';

const inline = new Set(['a', 'em', 'strong', 'del', 'code', 'img']);
const page = 'https://site.invalid/a/b/';

/** HTML in a spelling in which only what a reader meets differs: no order of attributes, no blanks between blocks, addresses as a browser reads them. */
export function plainHtml(html: string): string {
  return spell(htmlToHast(html, { fragment: true }), false);
}

function spell(node: HtmlNode, asWritten: boolean): string {
  if (node.type === 'text') {
    const text = asWritten ? node.value : node.value.replace(/[ \t\r\n]+/g, ' ');
    return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  }
  if (node.type !== 'element' && node.type !== 'root') return '';
  const within = asWritten || (node.type === 'element' && node.tagName === 'pre');
  const children = merged(node.children);
  const inside = children.map((child, index) => {
    const text = spell(child, within);
    if (child.type !== 'text' || within) return text;
    const edge = (neighbour: HtmlNode | undefined): boolean => (neighbour ? isBlock(neighbour) : isBlock(node));
    const begun = edge(children[index - 1]) ? text.trimStart() : text;
    return edge(children[index + 1]) ? begun.trimEnd() : begun;
  });
  if (node.type === 'root') return inside.join('');
  return `<${node.tagName}${attributesOf(node)}>${inside.join('')}</${node.tagName}>`;
}

/** What is left without comments; a comment between two texts leaves one text. */
function merged(nodes: readonly HtmlNode[]): readonly HtmlNode[] {
  const left: HtmlNode[] = [];
  for (const node of nodes) {
    const last = left.at(-1);
    if (node.type === 'text' && last?.type === 'text')
      left[left.length - 1] = { ...last, value: last.value + node.value };
    else if (node.type === 'text' || node.type === 'element') left.push(node);
  }
  return left;
}

function isBlock(node: HtmlNode): boolean {
  return node.type === 'root' || (node.type === 'element' && !inline.has(node.tagName));
}

function attributesOf({ properties }: HtmlElement): string {
  return Object.entries(properties)
    .map(([name, value]) => {
      const said = String(value);
      return ` ${name}="${name === 'href' || name === 'src' ? decodeURI(URL.parse(said, page)?.href ?? said) : said}"`;
    })
    .sort()
    .join('');
}
