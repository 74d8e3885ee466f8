import { isTag, isText, type AnyNode, type Element } from 'domhandler';
import { inlineOf, spaced } from './inline.ts';
import { elementsOf, isUntold, textOf } from './nodes.ts';

const blockNames =
  /^(?:address|article|aside|blockquote|details|div|dl|fieldset|figcaption|figure|footer|h[1-6]|header|hr|main|ol|p|pre|section|summary|table|ul)$/;

/** @returns the blocks of Markdown that nodes are */
export function blocksOf(nodes: readonly AnyNode[]): readonly string[] {
  const blocks: string[] = [];
  let line: AnyNode[] = [];
  const flush = (): void => {
    if (line.length === 0) return;
    const words = tidy(inlineOf(line));
    if (words !== '') blocks.push(words);
    line = [];
  };
  for (const node of nodes) {
    if (isTag(node) && isUntold(node)) continue;
    if (isTag(node) && isBlock(node)) {
      flush();
      blocks.push(...blockOf(node));
    } else if (line.length > 0 || !isBlank(node)) line.push(node);
  }
  flush();
  return blocks;
}

/** Most of a page is the white space between its blocks. */
function isBlank(node: AnyNode): boolean {
  return isText(node) && !/[^ \t\n\r]/.test(node.data);
}

function isBlock(node: Element): boolean {
  return blockNames.test(node.name);
}

function blockOf(node: Element): readonly string[] {
  switch (node.name) {
    case 'h1':
    case 'h2':
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6': {
      // CommonMark 0.31, 4.2: signs at the end, after a blank, close a heading and are not shown.
      const words = spaced(inlineOf(node.children)).replace(/(^|\s)(?=#+$)/, '$1\\');
      return words === '' ? [] : [`${'#'.repeat(Number(node.name.slice(1)))} ${words}`];
    }
    case 'ul':
    case 'ol':
      return listOf(node);
    case 'dl':
      return pairsOf(node);
    case 'table':
      return tableOf(node);
    case 'blockquote':
      return [prefixed(blocksOf(node.children).join('\n\n'), '> ', '> ')];
    case 'pre':
      return [fenced(textOf(node))];
    case 'hr':
      return ['---'];
    case 'summary': {
      const words = tidy(inlineOf(node.children));
      return words === '' ? [] : [`**${words}**`];
    }
    default:
      return blocksOf(node.children);
  }
}

function listOf(list: Element): readonly string[] {
  const items = elementsOf(list, 'li').map((item) => blocksOf(item.children).join('\n\n'));
  const marker = (index: number) => (list.name === 'ol' ? `${String(index + 1)}. ` : '- ');
  const told = items
    .filter((item) => item !== '')
    .map((item, index) => prefixed(item, marker(index), ' '.repeat(marker(index).length)));
  const isLoose = told.some((item) => item.includes('\n\n'));
  return told.length > 0 ? [told.join(isLoose ? '\n\n' : '\n')] : [];
}

/** A list of facts: each label with its words. */
function pairsOf(list: Element): readonly string[] {
  const lines: string[] = [];
  for (const part of elementsOf(list, 'dt', 'dd')) {
    const words = blocksOf(part.children).join('\n\n');
    if (part.name === 'dt') lines.push(`- **${words}:**`);
    else lines.push(`${lines.pop() ?? '-'} ${prefixed(words, '', '  ')}`);
  }
  return lines.length > 0 ? [lines.join('\n')] : [];
}

function tableOf(table: Element): readonly string[] {
  const rows = elementsOf(table, 'tr').map((row) =>
    elementsOf(row, 'th', 'td').map((cell) => tidy(inlineOf(cell.children)).replaceAll('\n', ' ')),
  );
  const [head, ...body] = rows;
  if (!head) return [];
  const line = (cells: readonly string[]): string => `| ${head.map((_, index) => cells[index] ?? '').join(' | ')} |`;
  return [[line(head), `|${' --- |'.repeat(head.length)}`, ...body.map(line)].join('\n')];
}

function fenced(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}\n${text.replace(/\n$/, '')}\n${fence}`;
}

function prefixed(text: string, first: string, others: string): string {
  return text
    .split('\n')
    .map((line, index) => (index === 0 ? first + line : line === '' ? others.trimEnd() : others + line))
    .join('\n');
}

/** A sign at the start of a line that would begin a block is escaped. */
function tidy(words: string): string {
  return spaced(words)
    .replace(/^(?=[#+=-])/, '\\')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, String.raw`$1\$2`);
}
