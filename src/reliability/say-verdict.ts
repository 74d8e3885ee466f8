import { listWords } from '../model/count-words.ts';
import { spellDay } from '../model/spell-day.ts';
import type { Cases } from './case-verdict.ts';
import type { CellVerdict } from './cell-verdict.ts';
import type { CountedWindow } from './counted-windows.ts';
import type { StandardVerdict } from './standard-verdict.ts';
import type { TouchpointVerdict } from './touchpoint-verdict.ts';
import { rankOf, wordOf, worstOf, type Answer } from './verdict.ts';

/** @returns a count with separators: `4,271` */
export function sayCount(count: number): string {
  return count.toLocaleString('en-GB');
}

/** @returns `402 of 406` */
export function sayCases({ good, total }: Cases): string {
  return `${sayCount(good)} of ${sayCount(total)}`;
}

/** @returns a share (0 to 1) in %, never rounded up to all or down to none: `99.9 %` of 1,999 of 2,000 */
export function sayShare(share: number): string {
  const tenths = Math.round(share * 1000);
  const shown = share < 1 && tenths === 1000 ? 999 : share > 0 && tenths === 0 ? 1 : tenths;
  return `${(shown / 10).toFixed(shown === 1000 || shown === 0 ? 0 : 1)} %`;
}

/** @returns the fact, before any verdict: `Kept in October: 402 of 406, floor 98 %` */
export function sayFact(latest: { readonly window: CountedWindow; readonly counts: Cases }, floor?: number): string {
  const told = `Kept in ${latest.window.name}: ${sayCases(latest.counts)}`;
  return floor === undefined ? told : `${told}, floor ${String(floor)} %`;
}

/** @returns what one cell says after its word: how far it is proven, on how many days, since when it is stale */
export function sayProof({ answer, latest, staleSince }: CellVerdict): readonly string[] {
  const said: string[] = [];
  if (latest && latest.coverage.counted < latest.coverage.of)
    said.push(`${sayCount(latest.coverage.counted)} of ${sayCount(latest.coverage.of)} days`);
  if (staleSince !== undefined) said.push(`stale since ${spellDay(staleSince)}`);
  if (answer.verdict === 'not-proven')
    said.push(
      answer.more === undefined
        ? 'no number of cases like these would prove it'
        : `${sayCount(answer.more)} more like these would prove it`,
    );
  return said;
}

/** A verdict in words: the word, and what it says after it (empty where the word says all). */
export interface Said {
  readonly word: string;
  readonly rest: string;
}

/** @returns `It depends: shop misses (222 of 1,010 cases); courier keeps it` */
export function sayStandard(verdict: StandardVerdict): Said {
  const { reliable, cells, latest, standard } = verdict;
  const word = wordOf(reliable);
  const of = (kind: Answer['verdict']) => cells.filter(({ answer }) => answer.verdict === kind);
  if (reliable.verdict === 'depends') return { word, rest: sayOnWhat(of('no'), of('yes')) };
  if (reliable.verdict === 'not-measured') {
    const measured = cells.filter(({ answer }) => answer.verdict !== 'not-measured');
    if (measured.length === 0) return { word, rest: 'nobody has counted it yet' };
    return {
      word,
      rest: `${wordOf(worstOf(measured.map(({ answer }) => answer)) ?? reliable)} where measured (${String(measured.length)} of ${String(cells.length)})`.toLowerCase(),
    };
  }
  if (reliable.verdict === 'not-promised') return { word, rest: 'it names no floor' };
  const [only] = cells;
  if (reliable.verdict === 'not-proven' && only && cells.length === 1)
    return { word, rest: [sayCases(only.latest?.counts ?? { good: 0, total: 0 }), ...sayProof(only)].join(', ') };
  return { word, rest: latest ? lowerFirst(sayFact(latest, standard.floor)) : '' };
}

/** @returns what the whole touchpoint says: the word, and the standard that decides */
export function sayTouchpoint({ reliable, standards }: TouchpointVerdict): Said {
  const word = wordOf(reliable);
  const deciding = standards.find((one) => rankOf(one.reliable) === rankOf(reliable));
  if (!deciding) return { word, rest: 'nothing is promised yet' };
  return { word, rest: sayStandard(deciding).rest };
}

/** @returns as short as a mark can bear: `shop misses`; empty where the word says all */
export function sayBriefly(verdict: TouchpointVerdict): string {
  return sayMissing(missingPlaces(verdict));
}

/** @returns where a touchpoint that depends misses: `shop`, `for the islands` */
export function missingPlaces({
  reliable,
  standards,
}: Pick<TouchpointVerdict, 'reliable' | 'standards'>): readonly string[] {
  if (reliable.verdict !== 'depends') return [];
  const failing = standards
    .filter((one) => one.reliable.verdict === 'depends')
    .flatMap(({ cells }) => cells.filter(({ answer }) => answer.verdict === 'no').map(({ where }) => where));
  return [...new Set(failing)];
}

/** @returns `chat and shop miss`; empty of no place */
export function sayMissing(places: readonly string[]): string {
  return places.length === 0 ? '' : sayDeed(places, 'misses', 'miss', 'missed');
}

/** @returns the counts place by place: `Kept in October: courier 998 of 1,004; shop 788 of 1,010. Floor 98 %.` */
export function sayCounts({ cells, latest, standard }: StandardVerdict): string {
  if (!latest) return 'Nobody has counted it yet.';
  const counted = cells.flatMap(({ where, latest: own }) =>
    own ? [`${where === '' ? '' : `${where} `}${sayCases(own.counts)}`] : [],
  );
  const floor = standard.floor === undefined ? '' : ` Floor ${String(standard.floor)} %.`;
  return `Kept in ${latest.window.name}: ${counted.join('; ')}.${floor}`;
}

function sayOnWhat(failing: readonly CellVerdict[], keeping: readonly CellVerdict[]): string {
  const misses = failing.map((cell) => `${sayDeed([cell.where], 'misses', 'miss', 'missed')} (${sayMisses(cell)})`);
  const keeps = keeping.map(({ where }) => where);
  return `${listWords(misses)}; ${sayDeed(keeps, 'keeps it', 'keep it', 'kept')}`;
}

/** A channel does something; for a segment it is done: `shop misses`, `missed for the islands`. */
export function sayDeed(places: readonly string[], one: string, many: string, done: string): string {
  if (places.some((place) => place.startsWith('for '))) return `${done} ${listWords(places)}`;
  return `${listWords(places)} ${places.length === 1 ? one : many}`;
}

function sayMisses({ latest }: CellVerdict): string {
  if (!latest) return 'all cases';
  const { good, total } = latest.counts;
  return `${sayCount(total - good)} of ${sayCount(total)} cases`;
}

function lowerFirst(text: string): string {
  return `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
}
