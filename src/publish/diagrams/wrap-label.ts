const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * How wide a text is, in pixels, without a browser to measure it: a little more than the page's typeface takes, so that
 * no label runs out of its box.
 */
export function widthOf(text: string, size: number): number {
  let ems = 0;
  for (const { segment } of graphemes.segment(text)) ems += emsOf(segment);
  return ems * size;
}

/** Breaks a text into lines at its spaces, and a word wider than a line between two letters. The lines joined are the text. */
export function wrapLabel(text: string, width: number, size: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  const place = (piece: string, needed: number): void => {
    if (line !== '' && used + needed > width) {
      lines.push(line);
      line = '';
      used = 0;
    }
    line += piece;
    used += widthOf(piece, size);
  };
  for (const word of text.split(/(?<= )/)) {
    const needed = widthOf(word.trimEnd(), size);
    if (needed <= width) place(word, needed);
    else
      for (const { segment } of graphemes.segment(word)) place(segment, segment === ' ' ? 0 : widthOf(segment, size));
  }
  return [...lines, line];
}

function emsOf(grapheme: string): number {
  if (/^[iljItfr.,:;'!|()[\]\u00A0 -]$/u.test(grapheme)) return 0.36;
  if (/^[mwMW@%]$/.test(grapheme)) return 0.94;
  if (/^[a-z0-9]$/.test(grapheme)) return 0.6;
  if (/^\p{Cf}$/u.test(grapheme)) return 0;
  if (/^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Hebrew}\p{Script=Arabic}]\p{M}*$/u.test(grapheme))
    return 0.74;
  if (/^[\x20-\x7E]$/.test(grapheme)) return 0.66;
  if (/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]$/u.test(grapheme)) return 1.05;
  return 1.3;
}
