import { parseDocument } from 'htmlparser2';
import { blocksOf } from './blocks.ts';

/**
 * The Markdown twin (CommonMark, with GitHub's tables) of a page: what stands in its `main`, without what is only there to be clicked.
 * @param html a whole page that the engine wrote, so it is well-formed
 */
export function htmlToMarkdown(html: string): string {
  const from = html.indexOf('<main');
  const to = html.lastIndexOf('</main>');
  if (from === -1 || to === -1) return '';
  const { children } = parseDocument(html.slice(html.indexOf('>', from) + 1, to));
  return `${blocksOf(children).join('\n\n')}\n`;
}
