import type { Change } from './change.ts';
import { classWords } from './sentence.ts';

/** A sentence of a change where its class and the title of its entry stand beside it already. */
export interface ShortSentence {
  /** `on phone, 60 s → 120 s` */
  readonly says: string;
  /** `moment of truth of 2 journeys; owner Care`; undefined where nothing is said of it. */
  readonly beside: string | undefined;
}

/** @param title of the entry, as the sentence has it; where it has another, the sentence stays whole */
export function shortSentence(
  { class: of, sentence }: Pick<Change, 'class' | 'sentence'>,
  title: string,
): ShortSentence {
  const start = `${classWords[of]}: *${title}*`;
  const rest = sentence.startsWith(start) ? sentence.slice(start.length).replace(/^,? /, '') : sentence;
  const found = / \(([^()]*\b(?:no owner|owner [^()]+))\)$/.exec(rest);
  return { says: (found ? rest.slice(0, found.index) : rest).replaceAll(' -> ', ' → '), beside: found?.[1] };
}
