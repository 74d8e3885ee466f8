import { wordsOf } from './words.ts';
import { childrenOf } from './tree.ts';
import type { Node } from './tree.ts';

const longest = 240;

/** The first paragraph in plain words, for cards and descriptions of pages. */
export function excerptOf(tree: Node, text: string): string {
  for (const node of childrenOf(tree)) {
    const words = node.type === 'paragraph' ? wordsOf(node, text).replace(/\s+/g, ' ').trim() : '';
    if (words !== '') return cut(words);
  }
  return '';
}

function cut(words: string): string {
  if (words.length <= longest) return words;
  const room = words.slice(0, longest);
  const end = room.lastIndexOf(' ');
  return `${(end > longest / 2 ? room.slice(0, end) : room.slice(0, -1)).toWellFormed().replace(/[\s,;:]+$/, '')}…`;
}
