import { listWords } from '../model/count-words.ts';

/** More than so many nobody reads in one sentence. */
const most = 4;

/** @returns the words as a sentence lists them, a long list cut: `a, b and c`, `a, b, c and 5 more` */
export function listSome(words: readonly string[]): string {
  if (words.length <= most) return listWords(words);
  const told = words.slice(0, most - 1);
  return listWords([...told, `${String(words.length - told.length)} more`]);
}

/** @returns the word for one or for many */
export function oneOrMany(of: readonly unknown[], one: string, many: string): string {
  return of.length === 1 ? one : many;
}
