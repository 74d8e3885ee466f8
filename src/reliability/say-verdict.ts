import { spellDay } from '../model/spell-day.ts';
import type { Cases } from './case-verdict.ts';
import type { CellVerdict } from './cell-verdict.ts';
import type { CountedWindow } from './counted-windows.ts';
import { sayDeed } from './say-deed.ts';
import { sayPart } from './say-part.ts';
import type { StandardVerdict } from './standard-verdict.ts';
import type { TouchpointVerdict } from './touchpoint-verdict.ts';
import { isSmall, saySmall } from './say-small.ts';
import { rankOf, wordOf, worstOf, type Answer } from './verdict.ts';

/** @returns a count with separators: `4,271` */
export function sayCount(count: number): string {
  return count.toLocaleString('en-GB');
}

/** @returns `402 of 406`; so few that they could be known by name are not told: `fewer than 5 cases` */
export function sayCases({ good, total }: Cases): string {
  if (isSmall(total)) return `${saySmall(total)} cases`;
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
  if (answer.verdict === 'not-proven') said.push(sayMore(answer.more));
  return said;
}

/** A verdict in words: the word, and what it says after it (empty where the word says all). */
export interface Said {
  readonly word: string;
  readonly rest: string;
}

/** @returns `It depends: shop misses (half of the cases); courier keeps it`, `No: 1,318 of 1,448 kept in October, floor 98 %` */
export function sayStandard(verdict: StandardVerdict): Said {
  const { reliable, cells } = verdict;
  const word = wordOf(reliable);
  if (reliable.verdict === 'depends') return { word, rest: sayOnWhat(cells) };
  if (reliable.verdict === 'not-measured') return sayWhereMeasured(cells, word);
  if (reliable.verdict === 'not-promised') return { word, rest: 'nobody has said how often it must be kept' };
  if (reliable.verdict === 'not-proven') return { word, rest: sayOpen(cells, reliable) };
  return { word, rest: sayKept(verdict) };
}

/** @returns what the whole touchpoint says: the word, and the standard that decides */
export function sayTouchpoint({ reliable, standards }: TouchpointVerdict): Said {
  const deciding = standards.find((one) => rankOf(one.reliable) === rankOf(reliable));
  return deciding ? sayStandard(deciding) : { word: wordOf(reliable), rest: 'nothing is promised yet' };
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

/** What fails comes first, with how many of all cases meet it. */
function sayOnWhat(cells: readonly CellVerdict[]): string {
  const of = (verdict: Answer['verdict']) => cells.filter(({ answer }) => answer.verdict === verdict);
  const places = (some: readonly CellVerdict[]) => some.map(({ where }) => where);
  const cases = (some: readonly CellVerdict[]) =>
    some.reduce((sum, { latest }) => sum + (latest?.counts.total ?? 0), 0);
  const misses = sayDeed(places(of('no')), 'misses', 'miss', 'missed');
  const keeps = sayDeed(places(of('yes')), 'keeps it', 'keep it', 'kept');
  return `${misses} (${sayPart(cases(of('no')) / cases(cells))} of the cases); ${keeps}`;
}

/** @returns `Not measured: yes where measured (2 of 3)`; the word itself never sounds better than the verdict */
function sayWhereMeasured(cells: readonly CellVerdict[], word: string): Said {
  const answers = cells.map(({ answer }) => answer).filter(({ verdict }) => verdict !== 'not-measured');
  const worst = worstOf(answers);
  if (!worst) return { word, rest: 'nobody has counted it yet' };
  const rest = `${wordOf(worst).toLowerCase()} where measured (${String(answers.length)} of ${String(cells.length)})`;
  return { word, rest };
}

/** @returns `home visit 17 of 17, 172 more like these would prove it` */
function sayOpen(cells: readonly CellVerdict[], { leans }: Answer): string {
  const open = cells.filter(({ answer }) => answer.verdict === 'not-proven' && answer.leans === leans);
  const [only] = open;
  if (!only || open.length > 1)
    return sayDeed(
      open.map(({ where }) => where),
      'needs more cases',
      'need more cases',
      'more cases needed',
    );
  const where = cells.length === 1 || only.where === '' ? '' : `${only.where} `;
  const { answer, latest } = only;
  return `${where}${sayCases(latest?.counts ?? { good: 0, total: 0 })}, ${sayMore(answer.more)}`;
}

function sayMore(more: number | undefined): string {
  if (more === undefined) return 'no number of cases like these would prove it';
  return `${sayCount(more)} more like these would prove it`;
}

/** @returns `402 of 406 kept in October, floor 98 %`; no floor where it is not the same everywhere */
function sayKept({ latest, cells }: StandardVerdict): string {
  if (!latest) return '';
  const floors = new Set(cells.map(({ floor }) => floor));
  const [floor] = floors;
  const told = `${sayCases(latest.counts)} kept in ${latest.window.name}`;
  return floors.size !== 1 || floor === undefined ? told : `${told}, floor ${String(floor)} %`;
}
