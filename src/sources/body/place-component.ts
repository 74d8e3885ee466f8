import type { State } from 'mdast-util-to-hast';
import { checkComponent } from './check-component.ts';
import type { Written } from './check-component.ts';
import { components, isComponentName } from './components.ts';
import type { Component, ComponentName } from './components.ts';
import { contentOf, readDirective } from './directive.ts';
import { renderComponent } from './render-component.ts';
import { literalParagraph, words } from './rendering.ts';
import type { Rendering } from './rendering.ts';
import { scriptIssues } from './script.ts';
import { readTag } from './tag.ts';
import type { TagNode } from './tag.ts';
import { isBlock, isWords, rangeOf } from './tree.ts';
import type { Block, HtmlContent, Node, NodeOf, Words } from './tree.ts';
import { isPlainHtml, writtenAsDirective, writtenAsTag } from './written.ts';

/** A `:::name` block: the component, or its first line as written and then its content. */
export function renderDirective(rendering: Rendering, state: State, node: NodeOf<'containerDirective'>): HtmlContent[] {
  const { text } = rendering;
  const { start, end, label, attributes, closing } = readDirective(text, node);
  const tail = closing?.tail ? [literalParagraph(words(text.slice(closing.start, rangeOf(node)[1]).trimEnd()))] : [];
  const said = label ? state.all(label) : [];
  const name = nameOf(writtenAsDirective(text, node));
  const content = blocksOf(state, name, contentOf(node));
  if (name) return [...renderComponent(rendering, { name, attributes, label: said, content }), ...tail];
  const [first] = label?.children ?? [];
  const last = label?.children.at(-1);
  if (!first || !last) return [literalParagraph(words(text.slice(start, end).trimEnd())), ...content, ...tail];
  const before = words(text.slice(start, rangeOf(first)[0]));
  const after = words(text.slice(rangeOf(last)[1], end).trimEnd());
  return [literalParagraph(before, ...said, after), ...content, ...tail];
}

/** A `<Name>` tag of an `.mdx` body: the component, or both tags as written round their content. */
export function renderTag(rendering: Rendering, state: State, node: TagNode): HtmlContent[] {
  const { text } = rendering;
  const written = writtenAsTag(text, node);
  const plain = isPlainHtml(node) || scriptIssues(text, node).length > 0;
  const name = plain ? undefined : nameOf(written);
  const isInline = node.type === 'mdxJsxTextElement';
  const content = isInline ? state.all(node) : blocksOf(state, name, inParagraphs(node.children));
  if (name) return [...renderComponent(rendering, { name, attributes: written.attributes, label: [], content })];
  const tag = readTag(text, node);
  const [opening, closing] = [text.slice(tag.start, tag.end), text.slice(tag.closingStart, rangeOf(node)[1])];
  const shown = (value: string) => (value === '' ? [] : [isInline ? words(value) : literalParagraph(words(value))]);
  return [...shown(opening), ...content, ...shown(closing)];
}

/** @returns the component, where its use has no fault */
function nameOf(written: Written): ComponentName | undefined {
  const name = written.name.charAt(0).toLowerCase() + written.name.slice(1);
  return isComponentName(name) && checkComponent(written).issues.length === 0 ? name : undefined;
}

function blocksOf(state: State, name: ComponentName | undefined, blocks: NodeOf<'root'>['children']): HtmlContent[] {
  const component: Component | undefined = name && components[name];
  if (component?.list === 'list') {
    for (const list of blocks) {
      if (list.type === 'list') for (const item of list.children) item.checked ??= false;
    }
  }
  return state.all({ type: 'root', children: blocks });
}

/** A tag on one line holds words, not paragraphs: each run of words becomes a paragraph. */
function inParagraphs(nodes: readonly Node[]): Block[] {
  const blocks: Block[] = [];
  let run: Words[] = [];
  for (const node of nodes) {
    if (isBlock(node)) {
      blocks.push(node);
      run = [];
    } else if (isWords(node)) {
      if (run.length === 0) blocks.push({ type: 'paragraph', children: run });
      run.push(node);
    }
  }
  return blocks;
}
