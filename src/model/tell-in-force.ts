import { listWords } from './count-words.ts';
import { spellDay } from './spell-day.ts';

/** @returns from and until when an entry is declared to hold, in a sentence that says so; undefined where nobody declared it */
export function tellInForce(
  inForce: { readonly from?: string | undefined; readonly until?: string | undefined } | undefined,
): string | undefined {
  const days = [
    ...(inForce?.from === undefined ? [] : [`from ${spellDay(inForce.from)}`]),
    ...(inForce?.until === undefined ? [] : [`until ${spellDay(inForce.until)}`]),
  ];
  return days.length > 0 ? `Declared to be in force ${listWords(days)}.` : undefined;
}
