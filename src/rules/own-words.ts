// Code, block quotes with the lines that run on from them, comments, and what stands between quotation marks.
const notOurs = [
  /^[ \t]*(`{3,}|~{3,})[^\n]*\n[\s\S]*?(?:\n[ \t]*\1[`~]*[ \t]*(?=\r?$)|(?![\s\S]))/gm,
  /^[ \t]*(?:(?:[-*+]|\d+[.)])[ \t]+)*>[^\n]*(?:\n(?![ \t]*(?:[-*+>#:]|\d+[.)]|\r?$))[^\n]*)*/gm,
  /<!--[\s\S]{0,2000}?-->|\{\/\*[\s\S]{0,2000}?\*\/\}/g,
  /`[^`\n]*(?:\n[^`\n]+){0,3}`/g,
  /\]\([^()\n]{0,400}\)|^[ \t]{0,3}\[[^[\]\n]{1,200}\]:[^\n]*|<https?:[^<>\s]{0,400}>|\bhttps?:\/\/[^\s)>]*/gm,
];
const quotes = /“[^“”]{0,400}”|„[^„“”]{0,400}[“”]|«[^«»]{0,400}»|"[^"\n]{0,200}(?:\n[^"\n]+){0,2}"/g;
/** The opening of a block: of all it says, the condition alone is words. */
const opening = /:{3,}[ \t]*[\w-]*(?:\{[^{}\n]{0,400}\})?|<\/?[A-Za-z][^<>\n]{0,400}>/g;
const condition = /\bif=(?:"[^"\n]*"|'[^'\n]*')/;

/**
 * Blanks out all of a play that is not ours to word: code, what others are quoted with, addresses, names of blocks. What is
 * said to customers stays. Every character keeps its place.
 */
export function ownWordsOfPlay(text: string): string {
  const bare = notOurs.reduce((rest, pattern) => rest.replace(pattern, blank), text);
  const open = bare.replace(opening, (found) => {
    const said = condition.exec(found);
    if (!said) return blank(found);
    const start = said.index + 'if="'.length;
    const end = said.index + said[0].length - 1;
    return blank(found.slice(0, start)) + found.slice(start, end) + blank(found.slice(end));
  });
  return ownWords(open);
}

/** Blanks out what a text quotes. Every character keeps its place. */
export function ownWords(text: string): string {
  return text.replace(quotes, blank);
}

function blank(found: string): string {
  return found.replace(/\S/g, ' ');
}
