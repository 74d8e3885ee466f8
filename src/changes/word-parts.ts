import { diffWords } from 'diff';

/** A stretch of words that stayed, came or went. */
export interface WordPart {
  readonly did: 'same' | 'in' | 'out';
  readonly text: string;
}

/** Above this many characters, texts are told whole: comparing word by word takes longer than reading. */
const most = 100_000;

/** Of words that stayed, as many characters are told beside those that changed. */
const beside = 160;

/**
 * @returns two texts as one, word by word, long stretches that stayed cut to the words beside what changed
 * @param room characters above which what follows is left out, with `…`
 */
export function wordParts(before: string, after: string, room = 2000): readonly WordPart[] {
  const parts = before.length + after.length > most ? undefined : diffWords(before, after, { maxEditLength: 4000 });
  const all = parts
    ? parts.map(({ added, removed, value }, index): WordPart => ({
        did: added ? 'in' : removed ? 'out' : 'same',
        text: added || removed ? value : shorten(value, index > 0, index < parts.length - 1),
      }))
    : ([
        { did: 'out', text: before },
        { did: 'in', text: after },
      ] as const);
  const told: WordPart[] = [];
  let left = room;
  for (const part of all) {
    if (part.text.length > left) return [...told, { did: part.did, text: `${part.text.slice(0, left)} …` }];
    told.push(part);
    left -= part.text.length;
  }
  return told;
}

/** Leaves out the middle of a long stretch that stayed, or its far end where nothing changed beyond. */
function shorten(text: string, hasBefore: boolean, hasAfter: boolean): string {
  const room = (hasBefore ? beside : 0) + (hasAfter ? beside : 0);
  if (text.length <= room + beside || room === 0) return text;
  const start = hasBefore ? text.slice(0, beside) : '';
  const end = hasAfter ? text.slice(-beside) : '';
  return `${start} … ${end}`;
}
