import { spellDay } from '../model/spell-day.ts';

/** A sentence of the check as a page or an issue says it: days in words, quotation marks that are, and no signs of code. */
export function tellFinding(words: string): string {
  return words
    .replace(/\b\d{4}-\d{2}-\d{2}\b/g, (day) => spellDay(day))
    .replace(/"([^"]*)"/g, '“$1”')
    .replace(/`([^`]*)`/g, '“$1”');
}
