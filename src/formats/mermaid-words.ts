/** Mermaid draws neither a section without a name nor two neighbours of one name; this mark, which nobody sees, tells them apart. */
export const mark = '\u200B';

/** The text on one line, without spaces or marks at its ends. */
export function clean(text: string): string {
  const line = text.toWellFormed().replace(/[\p{Cc}\p{Zl}\p{Zp} ]+/gu, ' ');
  const isEdge = (index: number): boolean => line[index] === ' ' || line[index] === mark;
  let start = 0;
  let end = line.length;
  while (start < end && isEdge(start)) start += 1;
  while (end > start && isEdge(end - 1)) end -= 1;
  return line.slice(start, end);
}

// Mermaid takes a label that begins with one of its words for a statement, and "C4Container" anywhere for another diagram.
const reserved = /^(?:journey|title|section|acctitle|accdescr)|C4(?=\p{L})/giu;

/** The text with an entity for every character that Mermaid could act on. */
export function encode(text: string): string {
  return text.replace(/[^\p{L}\p{Nd} ]/gu, entity).replace(reserved, (word) => entity(word) + word.slice(1));
}

const entity = (character: string): string => `#${character.codePointAt(0)};`;

const named: Readonly<Record<string, string>> = {
  quot: '"',
  apos: "'",
  amp: '&',
  lt: '<',
  gt: '>',
  nbsp: '\u00A0',
  colon: ':',
  semi: ';',
  comma: ',',
  num: '#',
};

/** The text that Mermaid shows: entities as their characters, a line break as a space. */
export function decode(text: string): string {
  const plain = text.replace(/<\/?br\s*\/?>/gi, ' ').replace(/#(\w+);/g, (all, name: string) => {
    if (!/^\d+$/.test(name)) return Object.hasOwn(named, name) ? (named[name] ?? all) : all;
    const code = Number(name);
    return code <= 0x10ffff ? String.fromCodePoint(code) : '\uFFFD';
  });
  return clean(plain);
}
