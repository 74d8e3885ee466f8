import { defaultHandlers } from 'mdast-util-to-hast';
import type { Handlers, State } from 'mdast-util-to-hast';
import { anchor, picture } from './anchors.ts';
import { definitionKey } from './definitions.ts';
import { isDiagram } from './diagram.ts';
import { renderDirective, renderTag } from './place-component.ts';
import { renderDiagram } from './render-diagram.ts';
import { withoutComments } from './raw-html.ts';
import { element, literalParagraph, words } from './rendering.ts';
import type { Rendering } from './rendering.ts';
import { isComment } from './script.ts';
import type { TagNode } from './tag.ts';
import { renderTable } from './table.ts';
import { holdsBlocks, rangeOf } from './tree.ts';
import type { HtmlContent, Node, NodeOf, Parent } from './tree.ts';
import { textOf } from './visible-text.ts';

type Script = NodeOf<'mdxFlowExpression'> | NodeOf<'mdxTextExpression'>;

/** How each kind of node becomes HTML, where Markdown's ordinary way is not enough. */
export function handlersFor(rendering: Rendering): Handlers {
  const tag = (state: State, node: TagNode) => renderTag(rendering, state, node);
  const script = (_: State, node: Script) => (isComment(node) ? undefined : rendering.literal(node));
  return {
    code: (_, node: NodeOf<'code'>) => code(rendering, node),
    containerDirective: (state, node: NodeOf<'containerDirective'>) => renderDirective(rendering, state, node),
    definition: (_, node: NodeOf<'definition'>) =>
      rendering.definitions.get(definitionKey(node)) === node ? undefined : rendering.literal(node),
    heading: (state, node: NodeOf<'heading'>) => heading(rendering, state, node),
    html: (_, node: NodeOf<'html'>, parent: Node | undefined) => html(node, parent),
    image: (_, node: NodeOf<'image'>) => [...picture(rendering, node.url, node.alt ?? '', node.title)],
    imageReference: (_, node: NodeOf<'imageReference'>) => {
      const { url, title } = rendering.definitions.get(definitionKey(node)) ?? {};
      return url === undefined ? rendering.literal(node) : [...picture(rendering, url, node.alt ?? '', title)];
    },
    leafDirective: (state, node: NodeOf<'leafDirective'>) => literalParagraph(...aroundWords(rendering, state, node)),
    link: (state, node: NodeOf<'link'>) => [...anchor(rendering, node.url, node.title, state.all(node))],
    linkReference: (state, node: NodeOf<'linkReference'>) => {
      const { url, title } = rendering.definitions.get(definitionKey(node)) ?? {};
      return url === undefined ? rendering.literal(node) : [...anchor(rendering, url, title, state.all(node))];
    },
    listItem: (state, node: NodeOf<'listItem'>, parent: Parent | undefined) => listItem(state, node, parent),
    mdxFlowExpression: script,
    mdxJsxFlowElement: tag,
    mdxJsxTextElement: tag,
    mdxTextExpression: script,
    mdxjsEsm: (_, node: NodeOf<'mdxjsEsm'>) => rendering.literal(node),
    table: (state, node: NodeOf<'table'>) => renderTable(state, node),
    textDirective: (state, node: NodeOf<'textDirective'>) => aroundWords(rendering, state, node),
  };
}

const looseLists = new WeakMap<Node, boolean>();

/** A task is told by its class: a check box that nobody can tick is worse than none. */
function listItem(state: State, node: NodeOf<'listItem'>, parent: Parent | undefined): HtmlContent {
  const list = parent?.type === 'list' ? parent : undefined;
  // The library asks every item of the list for every item of the list.
  const loose = list && (looseLists.get(list) ?? isLoose(list));
  if (list) looseLists.set(list, loose === true);
  const asked = list && { ...list, spread: loose === true, children: [] };
  const item = defaultHandlers.listItem(state, { ...node, checked: null }, asked);
  if (typeof node.checked === 'boolean') item.properties = { className: node.checked ? ['task', 'done'] : ['task'] };
  return item;
}

/** Whether the items of a list stand apart: blank lines between them, or within one. */
function isLoose({ spread, children }: NodeOf<'list'>): boolean {
  return spread === true || children.some((item) => item.spread === true);
}

/** "Open until 20:00" holds what the parser takes for a directive: it is put back as written, with its markup. */
function aroundWords(
  { text }: Rendering,
  state: State,
  node: NodeOf<'textDirective'> | NodeOf<'leafDirective'>,
): HtmlContent[] {
  const [start, end] = rangeOf(node);
  const [first] = node.children;
  const last = node.children.at(-1);
  if (!first || !last) return [words(text.slice(start, end))];
  return [words(text.slice(start, rangeOf(first)[0])), ...state.all(node), words(text.slice(rangeOf(last)[1], end))];
}

function heading(rendering: Rendering, state: State, node: NodeOf<'heading'>): HtmlContent {
  const children = state.all(node);
  const depth = Math.min(node.depth + rendering.shift, 6);
  const said = textOf({ type: 'root', children });
  const id = rendering.slugs.take(said);
  rendering.headings.push({ depth, id, text: said });
  return element(`h${String(depth)}`, { id }, children);
}

/** What stands after the opening of a fence is shown too: with `~~~` people write words there by mistake. */
function code(rendering: Rendering, node: NodeOf<'code'>): HtmlContent[] {
  if (isDiagram(node)) return [renderDiagram(rendering, node)];
  const { lang, meta, value } = node;
  const block = element('code', {}, [words(value === '' ? '' : `${value}\n`)]);
  const pre = element('pre', { tabIndex: 0 }, [block]);
  const info = [lang, meta].filter(Boolean).join(' ');
  return info === '' ? [pre] : [element('p', { className: ['label'] }, [words(info)]), pre];
}

function html({ value }: NodeOf<'html'>, parent: Node | undefined): HtmlContent[] {
  const pieces = withoutComments(value).map((piece) => words(piece.value));
  return !parent || holdsBlocks(parent) ? pieces.map((piece) => literalParagraph(piece)) : pieces;
}
