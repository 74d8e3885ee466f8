import type { JourneyDiagram } from '../../formats/mermaid.ts';
import type { Definitions } from './definitions.ts';
import { headingShift } from './headings.ts';
import { Slugs } from './slug.ts';
import { isBlock, rangeOf } from './tree.ts';
import type { HtmlContent, HtmlElement, Node } from './tree.ts';

export interface RenderOptions {
  /** The address of the page of `kind/id` or `kind/id#part`; undefined where there is none. */
  readonly href: (reference: string) => string | undefined;
  /** The company's own tools by name, each with its address. */
  readonly open: Readonly<Record<string, string>>;
  /** The title of an entry, for labels; its id in words where there is none. */
  readonly title?: (reference: string) => string | undefined;
  /** Puts the site's base path before an address that begins with `/`. */
  readonly sitePath?: (path: string) => string;
  readonly idPrefix?: string;
  /** The pictures of the diagrams that a first rendering listed, each an SVG of our own; undefined where there is none. */
  readonly drawings?: readonly (string | undefined)[];
  /** Where the file stands on a forge, which draws what we do not. */
  readonly forge?: string | undefined;
}

export interface Heading {
  readonly depth: number;
  readonly id: string;
  readonly text: string;
}

/** What is gathered while one body is rendered. */
export class Rendering {
  readonly slugs = new Slugs();
  readonly headings: Heading[] = [];
  readonly diagrams: JourneyDiagram[] = [];
  readonly shift: number;
  readonly text: string;
  readonly definitions: Definitions;
  readonly options: RenderOptions;

  constructor(text: string, tree: Node, definitions: Definitions, options: RenderOptions) {
    this.text = text;
    this.definitions = definitions;
    this.options = options;
    this.shift = headingShift(tree);
  }

  /** A node as the author wrote it: a paragraph of its own, or words in a line. */
  literal(node: Node): HtmlContent {
    const value = this.text.slice(...rangeOf(node)).trimEnd();
    return isBlock(node) ? literalParagraph({ type: 'text', value }) : { type: 'text', value };
  }
}

export function element(
  tagName: string,
  properties: HtmlElement['properties'],
  children: readonly HtmlContent[],
): HtmlElement {
  return { type: 'element', tagName, properties, children: [...children] };
}

export function words(value: string): HtmlContent {
  return { type: 'text', value };
}

/** Text that is shown as written because it may not be more than text. */
export function literalParagraph(...children: readonly HtmlContent[]): HtmlElement {
  return element('p', { className: ['literal'] }, children);
}
