import type { BodyFacts, BodyIssue, BodyReference } from '../../model/body.ts';
import { placeOfAddress } from './address-place.ts';
import { checkComponent } from './check-component.ts';
import type { Checked } from './check-component.ts';
import { components, isComponentName } from './components.ts';
import type { Component } from './components.ts';
import { usedDefinitions } from './definitions.ts';
import { diagramIssues, isDiagram, readDiagram } from './diagram.ts';
import { closingOf } from './directive.ts';
import { excerptOf } from './excerpt.ts';
import { deepest } from './limits.ts';
import { parseBody } from './parse-body.ts';
import { firstTag, withoutComments } from './raw-html.ts';
import { isScript, scriptIssues } from './script.ts';
import type { TagNode } from './tag.ts';
import { readTarget, refusalOfImage } from './target.ts';
import { childrenOf, rangeOf } from './tree.ts';
import type { Node, NodeOf } from './tree.ts';
import { isPlainHtml, writtenAsDirective, writtenAsTag } from './written.ts';

/** Reads the Markdown under a front matter: what it may not hold, where it leads, how it begins. Nothing is run. */
export function readBody(text: string, format: 'md' | 'mdx'): BodyFacts {
  const parsed = parseBody(text, format);
  if ('issue' in parsed) return { issues: [parsed.issue], references: [], tools: [], excerpt: '' };
  const reading = new Reading(text);
  reading.issues.push(...parsed.issues);
  reading.walk(parsed.tree, 0);
  for (const definition of usedDefinitions(parsed.tree).values()) reading.link(definition);
  const { issues, references, tools } = reading;
  const byPlace = (a: { readonly offset: number }, b: { readonly offset: number }) => a.offset - b.offset;
  return {
    issues: withoutEchoes(issues).sort(byPlace),
    references: references.sort(byPlace),
    tools,
    excerpt: excerptOf(parsed.tree, text),
  };
}

class Reading {
  readonly issues: BodyIssue[] = [];
  readonly references: BodyReference[] = [];
  readonly tools: BodyReference[] = [];
  #drawn = 0;
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  walk(node: Node, depth: number): void {
    this.#visit(node);
    if (depth >= deepest) return;
    for (const child of childrenOf(node)) this.walk(child, depth + 1);
  }

  link(node: NodeOf<'link'> | NodeOf<'definition'>): void {
    const target = readTarget(node.url);
    if (target.to !== 'entry' && target.to !== 'nowhere') return;
    const [offset, endOffset] = placeOfAddress(this.#text, node);
    if (target.to === 'entry') this.references.push({ reference: target.reference, offset, endOffset });
    else {
      const { to: _, ...why } = target;
      this.issues.push({ rule: 'body-link', ...why, offset, endOffset, what: this.#text.slice(offset, endOffset) });
    }
  }

  #visit(node: Node): void {
    if (node.type === 'link') this.link(node);
    else if (node.type === 'image') this.#image(node);
    else if (node.type === 'code') this.#code(node);
    else if (node.type === 'html') this.#html(node);
    else if (node.type === 'text') this.#strayColons(node);
    else if (node.type === 'containerDirective') this.#directive(node);
    else if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') this.#tag(node);
    else if (isScript(node)) this.issues.push(...scriptIssues(this.#text, node));
  }

  #code(node: NodeOf<'code'>): void {
    if (!isDiagram(node)) return;
    const diagram = readDiagram(node.value);
    this.issues.push(...diagramIssues(this.#text, node, diagram, this.#drawn));
    if (diagram.journey) this.#drawn += 1;
  }

  #image(node: NodeOf<'image'>): void {
    const reason = refusalOfImage(node.url);
    if (!reason) return;
    const [offset, endOffset] = placeOfAddress(this.#text, node);
    this.issues.push({ rule: 'body-image', reason, offset, endOffset, what: this.#text.slice(offset, endOffset) });
  }

  #html(node: NodeOf<'html'>): void {
    const [start] = rangeOf(node);
    for (const piece of withoutComments(node.value)) {
      const { value: what, at } = firstTag(piece);
      if (what.startsWith('</') && this.issues.some(({ rule }) => rule === 'body-html')) continue;
      const reason = what.startsWith('<!--') ? 'comment-not-closed' : 'tag';
      this.issues.push({ rule: 'body-html', reason, offset: start + at, endOffset: start + at + what.length, what });
    }
  }

  /** `::: say` and a `:::` with nothing to close are words to the parser, and never what was meant. */
  #strayColons(node: NodeOf<'text'>): void {
    if (!node.value.includes(':::')) return;
    const [start, end] = rangeOf(node);
    for (const match of this.#text.slice(start, end).matchAll(/^([ \t>]*)(:{3,}[ \t]*(.*?))[ \t\r]*$/gm)) {
      const [, indent = '', what = '', component = ''] = match;
      const offset = start + match.index + indent.length;
      if (startsItsLine(this.#text, offset)) this.#stray(offset, offset + what.length, component);
    }
  }

  #stray(offset: number, end: number, component: string): void {
    const what = this.#text.slice(offset, end).trimEnd();
    const endOffset = offset + what.length;
    this.issues.push({ rule: 'body-component', reason: 'stray', component, offset, endOffset, what });
  }

  #directive(node: NodeOf<'containerDirective'>): void {
    const written = writtenAsDirective(this.#text, node);
    this.#take(checkComponent(written));
    const [offset, endOffset] = written.range;
    const at = { component: node.name, offset, endOffset, what: this.#text.slice(offset, endOffset) };
    const closing = closingOf(this.#text, node);
    if (closing) this.#list(node, node.name, at);
    else this.issues.push({ rule: 'body-component', reason: 'not-closed', ...at });
    if (closing && closing.tail !== '') this.#stray(closing.start, rangeOf(node)[1], closing.tail);
  }

  #tag(node: TagNode): void {
    const written = writtenAsTag(this.#text, node);
    const [offset, endOffset] = written.range;
    const what = this.#text.slice(offset, endOffset);
    const scripts = scriptIssues(this.#text, node);
    this.issues.push(...scripts);
    if (isPlainHtml(node)) {
      this.issues.push({ rule: 'body-html', reason: 'tag', offset, endOffset, what });
      return;
    }
    const checked = checkComponent(written);
    // What a script would have given is not missing as well.
    const known = (issue: BodyIssue) =>
      scripts.length === 0 || !('reason' in issue && issue.reason === 'attribute-missing');
    this.#take({ ...checked, issues: checked.issues.filter(known) });
    this.#list(node, written.name.toLowerCase(), { component: written.name, offset, endOffset, what });
  }

  #take({ issues, references, tools }: Checked): void {
    this.issues.push(...issues);
    this.references.push(...references);
    this.tools.push(...tools);
  }

  #list(node: Node, name: string, at: { component: string; offset: number; endOffset: number; what: string }): void {
    const component: Component | undefined = isComponentName(name) ? components[name] : undefined;
    if (!component?.list) return;
    const wants = component.list;
    const found = childrenOf(node).some((child) => child.type === 'list' && (wants === 'list' || child.ordered));
    if (!found) this.issues.push({ rule: 'body-component', reason: 'no-list', wants, ...at });
  }
}

/** Where a block is left open, the colons that would have closed it stand somewhere alone: one mistake, not two. */
function withoutEchoes(issues: BodyIssue[]): BodyIssue[] {
  if (!issues.some((issue) => 'reason' in issue && issue.reason === 'not-closed')) return issues;
  return issues.filter(
    (issue) => !(issue.rule === 'body-component' && issue.reason === 'stray' && issue.component === ''),
  );
}

function startsItsLine(text: string, offset: number): boolean {
  return /^[\s>*+.)\d-]*$/.test(text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset));
}
