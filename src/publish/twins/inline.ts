import { isTag, isText, type AnyNode, type Element } from 'domhandler';
import { isUntold, textOf } from './nodes.ts';

/** @returns words, links and emphasis of nodes as one line of Markdown */
export function inlineOf(nodes: readonly AnyNode[]): string {
  return nodes.map(inline).join('');
}

function inline(node: AnyNode): string {
  if (isText(node)) return escapeMarkdown(node.data.replace(/[\t\n\r ]+/g, ' '));
  if (!isTag(node) || isUntold(node)) return '';
  const inside = () => inlineOf(node.children);
  switch (node.name) {
    case 'a':
      return linked(node, inside());
    case 'strong':
    case 'b':
    case 'dt':
      return around('**', inside());
    case 'em':
    case 'i':
      return around('*', inside());
    case 'code':
    case 'kbd':
    case 'samp':
      return codeSpan(textOf(node));
    case 'br':
      return ' ';
    case 'img':
      return escapeMarkdown(node.attribs['alt'] ?? '');
    case 'input':
      return node.attribs['type'] === 'checkbox' ? '[ ] ' : '';
    default:
      // A block inside a line, such as a note below a name, stands apart from the words before it.
      return /^(?:p|div|ul|ol|li|dl|dd|h[1-6]|span)$/.test(node.name) ? ` ${inside()} ` : inside();
  }
}

function linked({ attribs }: Element, words: string): string {
  const to = attribs['href'];
  const label = words.trim();
  if (to === undefined || to.startsWith('#') || label === '') return words;
  const target = /[\s()<>\\]/.test(to) ? `<${to.replace(/[<>\n]/g, encodeURIComponent)}>` : to;
  return `[${label}](${target})`;
}

/** Marks of emphasis must touch the words they are around. */
function around(mark: string, words: string): string {
  const inside = words.trim();
  if (inside === '') return words;
  const [before, after] = [/^\s/.test(words) ? ' ' : '', /\s$/.test(words) ? ' ' : ''];
  return `${before}${mark}${inside}${mark}${after}`;
}

/** CommonMark 0.31, 6.1: a fence of backticks longer than any run inside. */
function codeSpan(text: string): string {
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const pad = /^`|`$/.test(text) ? ' ' : '';
  return `${fence}${pad}${text.replace(/\s+/g, ' ')}${pad}${fence}`;
}

/** Every sign that Markdown could take for its own, behind a backslash. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>|~]|&(?=#?\w+;)/g, String.raw`\$&`);
}

/** White space as a browser shows it. */
export function spaced(words: string): string {
  return words
    .replace(/[ \t\n\r]+/g, ' ')
    .replace(/ (?=[,.;:!?”)](?:\s|$))/g, '')
    .replace(/\)(?=\[)/g, ') ')
    .trim();
}
