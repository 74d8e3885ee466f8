import { escapeText } from '../escape-text.ts';

/** Markup that was written here: the one thing that goes into a page as it is. */
export class Markup {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

type Piece = string | Markup | readonly Markup[] | undefined;

/** Puts pieces into markup; a text is escaped whatever it holds, in an attribute (always in double quotes) as between tags. */
export function html(markup: TemplateStringsArray, ...pieces: readonly Piece[]): Markup {
  return new Markup(markup.map((part, index) => `${part}${write(pieces[index])}`).join(''));
}

function write(piece: Piece): string {
  if (piece === undefined) return '';
  if (piece instanceof Markup) return piece.text;
  return typeof piece === 'string' ? escapeHtml(piece) : piece.map(({ text }) => text).join('');
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escapeHtml(text: string): string {
  return escapeText(text).replace(/[&<>"']/g, (sign) => entities[sign] ?? '');
}
