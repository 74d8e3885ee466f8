/** A Markdown file cut in two. Offsets are UTF-16 units into the whole text. */
export interface FrontMatter {
  readonly yaml: string;
  readonly yamlStart: number;
  readonly body: string;
  readonly bodyStart: number;
}

/**
 * Cuts front matter off by one strict grammar: a line of three hyphens alone, first in the file, to the next line of three hyphens alone.
 * @returns why it cannot be cut, where it cannot
 */
export function cutFrontMatter(text: string): FrontMatter | { readonly says: string; readonly mend: string } {
  const first = /^(.*?)(\r?\n|$)/.exec(text);
  const opening = first?.[1] ?? '';
  if (opening !== '---') {
    const seen = opening.length > 40 ? `${opening.slice(0, 40)}...` : opening;
    if (opening.trimEnd() === '---')
      return {
        says: 'Blanks follow the three hyphens of the first line.',
        mend: 'Take the blanks out: the line is "---" alone.',
      };
    if (/^(?:\+\+\+|;;;|---\S)/.test(opening))
      return { says: `The front matter opens with "${seen}".`, mend: 'Write YAML between two lines of "---".' };
    return {
      says: 'The file does not begin with its facts.',
      mend: 'Make the first line "---", write the facts as YAML, and close them with a line "---".',
    };
  }
  const yamlStart = (first?.[0] ?? '').length;
  const closing = /^---(?:\r?\n|$)/gm;
  closing.lastIndex = yamlStart;
  const end = closing.exec(text);
  if (!end)
    return {
      says: 'The facts at the head of the file are never closed.',
      mend: 'Write a line "---" alone after the last of them.',
    };
  const bodyStart = end.index + end[0].length;
  return { yaml: text.slice(yamlStart, end.index), yamlStart, body: text.slice(bodyStart), bodyStart };
}
