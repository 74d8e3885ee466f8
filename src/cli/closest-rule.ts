import { rules } from '../rules/index.ts';
import { didYouMean } from '../schema/did-you-mean.ts';

/** @returns the rule that somebody probably meant */
export function closestRule(word: string): string | undefined {
  return didYouMean(
    word,
    rules.map(({ id }) => id),
  );
}
