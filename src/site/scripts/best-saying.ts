import { wordsIn } from './plain-words.ts';

/**
 * The sentence of a recovery play that a customer's words are nearest to.
 * @returns undefined where no sentence holds at least two thirds of the words that were typed
 */
export function bestSaying(meta: Readonly<Record<string, string>>, asked: string): string | undefined {
  const words = wordsIn(asked);
  // One word alone is more often a thing that is looked up.
  if (words.length < 2) return undefined;
  const sayings = (meta['says'] ?? '').split('\n').filter(Boolean);
  const rated = sayings.map((saying) => ({ saying, share: shareOf(words, wordsIn(saying)) }));
  const [best] = rated.toSorted((a, b) => b.share - a.share);
  return best && best.share >= 2 / 3 ? best.saying : undefined;
}

/** A word that is still being typed counts where another begins with it. */
function shareOf(words: readonly string[], said: readonly string[]): number {
  return words.filter((word) => said.some((other) => other.startsWith(word))).length / words.length;
}
