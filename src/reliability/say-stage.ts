import { listWords } from '../model/count-words.ts';
import type { StageVerdict } from './stage-verdict.ts';
import { sayMissing, type Said } from './say-verdict.ts';
import { fails, wordOf, type Answer } from './verdict.ts';

/**
 * The one answer to the stage's question, worst first: it names what fails.
 * @returns `Consistent and reliable`, `No: Repair visit kept falls short`, `Yes, but not the same for everybody`
 */
export function sayStage({
  reliable,
  consistent,
  parts,
  failing,
}: Pick<StageVerdict, 'reliable' | 'consistent' | 'parts' | 'failing'>): Said {
  const word = wordOf(reliable);
  const named = (of: readonly { readonly item: { readonly title: string } }[]): string =>
    listWords(of.map(({ item }) => item.title));
  const verb = (of: readonly unknown[], one: string, many: string): string => (of.length === 1 ? one : many);
  if (fails(reliable)) {
    const worst = failing.filter((part) => part.reliable.verdict === reliable.verdict);
    return {
      word,
      rest: `${named(worst)} ${reliable.verdict === 'no' ? verb(worst, 'falls', 'fall') : verb(worst, 'fails', 'fail')} ${reliable.verdict === 'no' ? 'short' : 'for some'}`,
    };
  }
  if (reliable.verdict === 'yes') {
    if (consistent.verdict === 'yes') return { word: 'Consistent and reliable', rest: '' };
    const uneven = parts.filter((part) => part.consistent.verdict === 'no');
    return { word: 'Reliable', rest: `not the same for everybody: ${named(uneven)}` };
  }
  if (parts.length === 0) return { word, rest: 'nothing here is counted yet' };
  const deciding = parts.filter(
    (part) => part.reliable.verdict === reliable.verdict && part.reliable.leans === reliable.leans,
  );
  return { word, rest: `${named(deciding)}${whyOpen(reliable)}` };
}

/** @returns as short as the line can bear: `It depends: chat and shop miss`; the stations below say the rest */
export function sayStageBriefly(verdict: Pick<StageVerdict, 'reliable' | 'consistent' | 'failing'>): Said {
  const { reliable, consistent, failing } = verdict;
  if (reliable.verdict === 'yes' && consistent.verdict === 'yes') return { word: 'Consistent and reliable', rest: '' };
  const places = reliable.verdict === 'depends' ? failing.flatMap((part) => part.places) : [];
  return { word: wordOf(reliable), rest: sayMissing([...new Set(places)]) };
}

function whyOpen({ verdict }: Answer): string {
  if (verdict === 'not-proven') return ' needs more cases';
  return verdict === 'not-promised' ? ' promises nothing yet' : ' is not counted yet';
}
