import { distance } from 'fastest-levenshtein';

/**
 * The known word that was probably meant.
 * @returns undefined where nothing is near: more than two letters and more than a third of the word apart
 */
export function didYouMean(word: string, known: Iterable<string>): string | undefined {
  const farthest = Math.max(2, Math.floor(word.length / 3));
  let best: string | undefined;
  let apart = farthest + 1;
  for (const candidate of known) {
    if (Math.abs(candidate.length - word.length) >= apart) continue;
    const steps = distance(word, candidate);
    if (steps >= apart) continue;
    best = candidate;
    apart = steps;
  }
  return best;
}
