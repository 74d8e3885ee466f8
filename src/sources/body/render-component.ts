import { anchor, unlinked } from './anchors.ts';
import type { ComponentName } from './components.ts';
import { element, words } from './rendering.ts';
import type { Rendering } from './rendering.ts';
import type { HtmlContent, HtmlElement } from './tree.ts';
import { textOf } from './visible-text.ts';

const blocks = new Set([
  'p',
  'ul',
  'ol',
  'div',
  'blockquote',
  'figure',
  'pre',
  'aside',
  'details',
  'hr',
  'h3',
  'h4',
  'h5',
  'h6',
]);

export interface Filled {
  readonly name: ComponentName;
  readonly attributes: ReadonlyMap<string, string>;
  /** The words in brackets, where the component takes them. */
  readonly label: readonly HtmlContent[];
  readonly content: readonly HtmlContent[];
}

/** A component whose use has been checked, as HTML. */
export function renderComponent(rendering: Rendering, filled: Filled): readonly HtmlContent[] {
  const { attributes, content } = filled;
  switch (filled.name) {
    case 'say': {
      const channel = attributes.get('channel');
      const said =
        channel === undefined ? [] : [label([words(`Say, by ${midSentence(titleOf(rendering, 'channel', channel))}`)])];
      return [element('blockquote', { className: ['say'] }, [...said, ...content])];
    }
    case 'steps':
      return [element('div', { className: ['steps'] }, content)];
    case 'checklist':
      return [element('div', { className: ['checklist'] }, content)];
    case 'when':
      return [when(rendering, filled)];
    case 'open':
      return open(rendering, attributes.get('tool') ?? '', content);
    case 'escalate': {
      const team = attributes.get('to') ?? '';
      const name = anchor(rendering, `team/${team}`, undefined, [words(titleOf(rendering, 'team', team))]);
      const to = label([words('Escalate to '), ...name]);
      return [element('aside', { className: ['escalate'], role: 'note' }, [to, ...content])];
    }
    case 'note':
      return [element('aside', { className: ['note'], role: 'note' }, content)];
  }
}

function when(rendering: Rendering, { attributes, label, content }: Filled): HtmlElement {
  const condition = label.length > 0 ? unlinked(label) : [words(attributes.get('if') ?? '')];
  const said = textOf({ type: 'root', children: condition });
  const id = rendering.slugs.take(`when ${said.replace(/^when\b/i, '')}`);
  const lead = /^when\b/i.test(said) ? [] : [words('When ')];
  const summary = element('summary', {}, [...lead, ...condition]);
  return element('details', { className: ['when'], id }, [summary, ...content]);
}

/** Each paragraph becomes one link; in the middle of a line the words do. */
function open(rendering: Rendering, tool: string, content: readonly HtmlContent[]): readonly HtmlContent[] {
  const { open: tools } = rendering.options;
  const address = Object.hasOwn(tools, tool) ? tools[tool] : undefined;
  if (address === undefined) return content;
  const isBlock = (node: HtmlContent): node is HtmlElement => node.type === 'element' && blocks.has(node.tagName);
  if (!content.some(isBlock)) return anchor(rendering, address, undefined, content);
  return content.map((node) => {
    if (!isBlock(node) || node.tagName !== 'p') return node;
    return { ...node, children: [...anchor(rendering, address, undefined, node.children)] };
  });
}

function label(children: readonly HtmlContent[]): HtmlElement {
  return element('p', { className: ['label'] }, children);
}

function titleOf({ options }: Rendering, kind: 'channel' | 'team', id: string): string {
  return options.title?.(`${kind}/${id}`) ?? id.replaceAll('-', ' ');
}

/** A title as it stands inside a sentence: `text message`, but `SMS`. */
function midSentence(title: string): string {
  return /^\p{Lu}\p{Ll}/u.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title;
}
