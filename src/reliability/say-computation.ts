import { spellDay } from '../model/spell-day.ts';
import { holdsFloor } from './case-verdict.ts';
import type { CellVerdict } from './cell-verdict.ts';
import { sayDifference } from './say-beside.ts';
import { sayCases, sayCount, sayProof, sayShare } from './say-verdict.ts';
import type { StandardVerdict } from './standard-verdict.ts';
import { rankOf, wordOf, type Answer } from './verdict.ts';

/** How one verdict came about, step by step, the fact first and the answer last. */
export interface ComputedCell {
  /** As prose has it: `shop`; empty where there is nothing to tell apart. */
  readonly where: string;
  readonly steps: readonly string[];
  readonly answer: Answer;
}

/** How the verdict of a standard came about. */
export interface Computation {
  /** The worst first. */
  readonly cells: readonly ComputedCell[];
  /** How many more there are, reckoned in the same way. */
  readonly left: number;
  /** How they make one answer, whether it is the same for everybody, and the room that is left. */
  readonly whole: readonly string[];
}

/** So many cells are told: whoever reads that far knows how the others go. */
const told = 12;

/**
 * @param confidence of the interval, 0.5 to 0.999
 * @param tell how a title stands inside a sentence
 * @returns the computation with its numbers put in: `788 of 1,010 were kept in October: 78.0 %.`
 */
export function sayComputation(
  verdict: StandardVerdict,
  confidence: number,
  tell = (title: string): string => title,
): Computation {
  const cells = verdict.cells.toSorted((a, b) => rankOf(a.answer) - rankOf(b.answer));
  return {
    cells: cells.slice(0, told).map((cell) => sayCell(cell, verdict.standard.basis, confidence)),
    left: Math.max(0, cells.length - told),
    whole: [...sayRollUp(verdict), ...sayConsistent(verdict, tell), ...sayRoom(verdict)],
  };
}

type Basis = StandardVerdict['standard']['basis'];

function sayCell(cell: CellVerdict, basis: Basis, confidence: number): ComputedCell {
  const { where, answer, latest, floor, staleSince } = cell;
  const close = (steps: readonly string[]): ComputedCell => ({ where, steps, answer });
  if (!latest || latest.counts.total === 0) return close(['Nobody has counted it yet.']);
  const { counts, window, coverage } = latest;
  const fact = `${sayCases(counts)} were kept in ${window.name}: ${sayShare(counts.good / counts.total)}.`;
  const partly = coverage.counted < coverage.of ? [sayPartly(coverage)] : [];
  const stale =
    staleSince === undefined ? [] : [`Nothing has been counted since ${spellDay(staleSince)}, so it is stale.`];
  if (floor === undefined) return close([fact, ...partly, ...stale, 'No floor was promised to hold it against.']);
  if (basis !== 'own') {
    const side = holdsFloor(counts, floor) ? 'is no less than' : 'is less than';
    const by = `Promised by ${basis}: the counts themselves decide, without any allowance for chance.`;
    return close([
      fact,
      ...partly,
      ...stale,
      by,
      `The floor is ${String(floor)} %, and ${sayCases(counts)} ${side} that.`,
    ]);
  }
  const { low, high } = answer.interval;
  const range = `With ${percent(confidence)} % confidence the true share lies between ${bound(low, floor)} and ${bound(high, floor)} %.`;
  const side = `The floor is ${String(floor)} %: ${sideOf(answer)}.`;
  return close([fact, ...partly, ...stale, range, side, ...sayMore(cell)]);
}

function sideOf({ verdict }: Answer): string {
  if (verdict === 'no') return 'all of that lies below it';
  return verdict === 'yes' ? 'all of that lies at or above it' : 'it lies inside that, so nothing is proven yet';
}

/** How many more cases it takes, where that is open. */
function sayMore(cell: CellVerdict): readonly string[] {
  const more = cell.answer.verdict === 'not-proven' ? sayProof(cell).at(-1) : undefined;
  return more === undefined ? [] : [`${more.charAt(0).toUpperCase()}${more.slice(1)}.`];
}

function sayPartly({ counted, of }: { readonly counted: number; readonly of: number }): string {
  return `That is from ${sayCount(counted)} of its ${sayCount(of)} days.`;
}

function sayRollUp({ cells, reliable }: StandardVerdict): readonly string[] {
  if (cells.length < 2) return [];
  const word = wordOf(reliable);
  if (reliable.verdict === 'depends')
    return [`It is proven kept for some and proven broken for others. Together: ${word}, which is a kind of No.`];
  return [`The worst of the ${sayCount(cells.length)} decides, never their average. Together: ${word}.`];
}

function sayConsistent({ consistent }: StandardVerdict, tell: (title: string) => string): readonly string[] {
  const { verdict, differences } = consistent;
  if (verdict === 'yes') return ['Is it the same for everybody? Yes: no channel, segment or month stands apart.'];
  if (differences.length === 0) return [];
  const others = differences.filter((difference) => difference.in !== 'keeping');
  if (others.length === 0) return ['So it is not the same for everybody either.'];
  const words = others.map((difference) => sayDifference(difference, tell)).join('; ');
  return [`Is it the same for everybody? No: ${/[.!?…]$/.test(words) ? words : `${words}.`}`];
}

function sayRoom({ room }: StandardVerdict): readonly string[] {
  if (!room) return [];
  const { allowed, used, left } = room;
  const misses = allowed === 1 ? '1 miss' : `${sayCount(allowed)} misses`;
  const over = left < 0 ? `, ${sayCount(-left)} too many` : '';
  return [`The floor leaves room for ${misses} in so many cases. There were ${sayCount(used)}${over}.`];
}

function percent(share: number): string {
  return String(Math.round(share * 1000) / 10);
}

/** A bound of an interval in %, as exactly as it takes to see on which side of the floor (%) it lies. */
function bound(share: number, floor: number): string {
  const exact = share * 100;
  const texts = [1, 2, 3, 4].map((digits) => exact.toFixed(digits));
  const told = texts.find((text) => Math.sign(Number(text) - floor) === Math.sign(exact - floor));
  return share === 0 || share === 1 ? String(exact) : (told ?? texts[0] ?? String(exact));
}
