import { sanitize } from 'hast-util-sanitize';
import type { Schema } from 'hast-util-sanitize';
import { toHtml } from 'hast-util-to-html';
import type { HtmlNode, HtmlRoot } from './tree.ts';
import { textOf } from './visible-text.ts';

/** All that may stand in a body's HTML. What is not named here is not written. */
const allowed: Schema = {
  tagNames: [
    ...['p', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'pre', 'hr', 'br', 'ul', 'ol', 'li', 'div', 'aside', 'details'],
    ...[
      'figure',
      'figcaption',
      'summary',
      'a',
      'em',
      'strong',
      'del',
      'code',
      'img',
      'table',
      'thead',
      'tbody',
      'tr',
      'th',
      'td',
    ],
  ],
  attributes: {
    a: ['href', 'title', ['className', 'external'], ['rel', 'noopener', 'noreferrer']],
    aside: [
      ['className', 'escalate', 'note'],
      ['role', 'note'],
    ],
    blockquote: [['className', 'say']],
    code: [['className', /^language-mermaid$/]],
    details: ['id', ['className', 'when']],
    div: [
      ['className', 'scroll', 'steps', 'checklist', 'diagram'],
      ['tabIndex', 0],
      ['role', 'region'],
      ['ariaLabel', /^(?:Table$|Diagram: )/],
      'dataDrawing',
    ],
    figure: [['className', 'drawn', 'as-text']],
    h3: ['id'],
    h4: ['id'],
    h5: ['id'],
    h6: ['id'],
    img: ['src', 'alt', 'title', ['loading', 'lazy']],
    li: [['className', 'task', 'done']],
    ol: ['start'],
    p: [['className', 'label', 'literal']],
    pre: [['tabIndex', 0]],
    td: [['className', 'left', 'center', 'right']],
    th: [
      ['className', 'left', 'center', 'right'],
      ['scope', 'col'],
    ],
  },
  protocols: { href: ['http', 'https', 'mailto', 'tel'], src: ['https'] },
  ancestors: { li: ['ol', 'ul'], tbody: ['table'], td: ['table'], th: ['table'], thead: ['table'], tr: ['table'] },
  strip: ['script', 'style'],
  clobber: ['id'],
  allowComments: false,
  allowDoctypes: false,
};

/**
 * The only way from a tree to HTML: through the list of what is allowed. Ids get the prefix here.
 * @param drawings pictures of our own, for the places that `dataDrawing` numbers
 */
export function safeHtml(
  tree: HtmlRoot,
  idPrefix: string,
  drawings: readonly (string | undefined)[] = [],
): { readonly html: string; readonly text: string } {
  const safe: HtmlNode = sanitize(tree, { ...allowed, clobberPrefix: idPrefix });
  showControls(safe);
  const text = textOf(safe);
  // The list lets no raw HTML pass, so the pictures are all there is of it.
  placeDrawings(safe, drawings);
  const html = toHtml(safe, { characterReferences: { useNamedReferences: true }, allowDangerousHtml: true });
  return { html, text };
}

function placeDrawings(node: HtmlNode, drawings: readonly (string | undefined)[]): void {
  if (node.type === 'element' && 'dataDrawing' in node.properties) {
    const svg = drawings[Number(node.properties['dataDrawing'])];
    delete node.properties['dataDrawing'];
    node.children = svg === undefined ? [] : [{ type: 'raw', value: svg }];
  } else if ('children' in node) for (const child of node.children) placeDrawings(child, drawings);
}

// What no file may hold can still be written as an entity (`&#x202e;`), and would turn the words that follow it around.
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g;

function showControls(node: HtmlNode): void {
  if (node.type === 'text') node.value = node.value.replace(controls, '\ufffd');
  else if ('children' in node) for (const child of node.children) showControls(child);
}
