import type { StageVerdict } from './stage-verdict.ts';
import { listSome, oneOrMany } from './say-list.ts';
import { sayMissing, type Said } from './say-verdict.ts';
import { fails, rankOf, wordOf, type Verdict } from './verdict.ts';

/**
 * The one answer to the stage's question, worst first: it names what decides.
 * @returns `Consistent and reliable`, `No: Repair visit kept falls short`, `It depends: Answer the call fails for some`
 */
export function sayStage({
  reliable,
  consistent,
  parts,
}: Pick<StageVerdict, 'reliable' | 'consistent' | 'parts'>): Said {
  const word = wordOf(reliable);
  if (reliable.verdict === 'yes') {
    if (consistent.verdict === 'yes') return { word: 'Consistent and reliable', rest: '' };
    const uneven = parts.filter((part) => fails(part.consistent));
    const rest = `${namesOf(uneven)} ${oneOrMany(uneven, 'is', 'are')} not the same for everybody`;
    return { word: 'Reliable, not consistent', rest };
  }
  const deciding = parts.filter((part) => rankOf(part.reliable) === rankOf(reliable));
  if (deciding.length === 0) return { word, rest: 'nothing here is counted yet' };
  return { word, rest: `${namesOf(deciding)} ${oneOrMany(deciding, ...deedOf(reliable.verdict))}` };
}

/** @returns as short as the line can bear: `It depends: chat and shop miss`; the stations below say the rest */
export function sayStageBriefly(verdict: Pick<StageVerdict, 'reliable' | 'consistent' | 'failing'>): Said {
  const { reliable, consistent, failing } = verdict;
  if (reliable.verdict === 'yes' && consistent.verdict === 'yes') return { word: 'Consistent and reliable', rest: '' };
  const places = reliable.verdict === 'depends' ? failing.flatMap((part) => part.places) : [];
  return { word: wordOf(reliable), rest: sayMissing([...new Set(places)]) };
}

function namesOf(parts: StageVerdict['parts']): string {
  return listSome(parts.map(({ item }) => item.title));
}

/** What one part does, and what several do. */
function deedOf(verdict: Exclude<Verdict, 'yes'>): readonly [one: string, many: string] {
  const deeds = {
    no: ['falls short', 'fall short'],
    depends: ['fails for some', 'fail for some'],
    'not-promised': ['promises nothing yet', 'promise nothing yet'],
    'not-measured': ['is not counted everywhere yet', 'are not counted everywhere yet'],
    'not-proven': ['needs more cases', 'need more cases'],
  } as const;
  return deeds[verdict];
}
