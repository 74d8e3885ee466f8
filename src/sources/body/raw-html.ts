/** A stretch of raw HTML that is not a comment, and where it stands in the value. */
export interface RawPiece {
  readonly value: string;
  readonly at: number;
}

/** What is left of raw HTML when its comments are gone: it is shown as words. */
export function withoutComments(html: string): readonly RawPiece[] {
  const pieces: RawPiece[] = [];
  let from = 0;
  const keep = (to: number) => {
    const value = html.slice(from, to);
    if (value.trim() !== '') pieces.push({ value, at: from });
  };
  let place = html.indexOf('<');
  while (place !== -1) {
    const isComment = html.startsWith('<!--', place);
    const end = isComment ? commentEnd(html, place) : tagEnd(html, place);
    if (end === -1) break;
    if (isComment) {
      keep(place);
      from = end;
    }
    place = html.indexOf('<', end);
  }
  keep(html.length);
  return pieces;
}

/** @returns the first tag of a piece; its first line where it holds none */
export function firstTag({ value, at }: RawPiece): RawPiece {
  const tag = value.search(/<[a-z/!?]/i);
  const start = tag === -1 ? value.search(/\S/) : tag;
  const end = value.startsWith('<!', start) ? -1 : tagEnd(value, start);
  const what = end > start + 1 ? value.slice(start, end) : (value.slice(start).split('\n', 1)[0] ?? '');
  return { value: what.trimEnd(), at: at + start };
}

/** The HTML standard has three forms of comment: `<!-->`, `<!--->` and `<!-- words -->`. */
function commentEnd(html: string, start: number): number {
  const short = /^<!---?>/.exec(html.slice(start, start + 6));
  if (short) return start + short[0].length;
  const end = html.indexOf('-->', start + 4);
  return end === -1 ? -1 : end + 3;
}

/** A `>` in quotes does not end a tag, and a comment in quotes is none. */
function tagEnd(html: string, start: number): number {
  if (!/[a-z/]/i.test(html.charAt(start + 1))) return start + 1;
  let quote = '';
  for (let at = start + 1; at < html.length; at++) {
    const character = html.charAt(at);
    if (quote !== '') quote = character === quote ? '' : quote;
    else if (character === '>') return at + 1;
    else if (character === '"' || character === "'") quote = character;
  }
  return -1;
}
