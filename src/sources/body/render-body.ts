import { toHast } from 'mdast-util-to-hast';
import type { JourneyDiagram } from '../../formats/mermaid.ts';
import { usedDefinitions } from './definitions.ts';
import { cutDepth } from './cut-depth.ts';
import { handlersFor } from './handlers.ts';
import type { Heading, RenderOptions } from './rendering.ts';
import { Rendering } from './rendering.ts';
import { parseBody } from './parse-body.ts';
import { safeHtml } from './safe-html.ts';
import type { HtmlNode, HtmlRoot, Node } from './tree.ts';

export interface RenderedBody {
  /** Safe to put into a page as it is. */
  readonly html: string;
  /** Ids are whole, prefix included. */
  readonly headings: readonly Heading[];
  /** The journey diagrams, in order; in the HTML each stands in words, and as a picture where `drawings` has one. */
  readonly diagrams: readonly JourneyDiagram[];
  /** The visible words, for the search index. */
  readonly text: string;
}

/** Renders the Markdown under a front matter. What a body may not hold is shown as the author wrote it. */
export function renderBody(text: string, format: 'md' | 'mdx', options: RenderOptions): RenderedBody {
  const idPrefix = options.idPrefix ?? 'body-';
  const parsed = parseBody(text, format);
  if ('issue' in parsed) return { ...safeHtml(asWritten(text), idPrefix), headings: [], diagrams: [] };
  const { tree } = parsed;
  cutDepth(tree, text);
  const rendering = new Rendering(text, tree, usedDefinitions(tree), options);
  const html = toHast(tree, {
    handlers: handlersFor(rendering),
    unknownHandler: (_, node: Node) => rendering.literal(node),
  });
  leadToIds(html, rendering, idPrefix);
  const headings = rendering.headings.map((heading) => ({ ...heading, id: idPrefix + heading.id }));
  return { ...safeHtml(asRoot(html), idPrefix, options.drawings), headings, diagrams: rendering.diagrams };
}

function asWritten(text: string): HtmlRoot {
  const words = { type: 'text' as const, value: text };
  return {
    type: 'root',
    children: [{ type: 'element', tagName: 'pre', properties: { tabIndex: 0 }, children: [words] }],
  };
}

function asRoot(node: HtmlNode): HtmlRoot {
  if (node.type === 'root') return node;
  return { type: 'root', children: node.type === 'doctype' ? [] : [node] };
}

/** Links to a heading of this body follow its id, which the sanitiser prefixes. */
function leadToIds(node: HtmlNode, rendering: Rendering, idPrefix: string): void {
  if (node.type === 'element' && node.tagName === 'a') {
    const { href } = node.properties;
    if (typeof href === 'string' && href.startsWith('#') && rendering.slugs.has(href.slice(1))) {
      node.properties['href'] = `#${idPrefix}${href.slice(1)}`;
    }
  }
  if ('children' in node) for (const child of node.children) leadToIds(child, rendering, idPrefix);
}
