import type { Playbook, Standard } from '../model/playbook.ts';
import type { Cases } from './case-verdict.ts';
import { uncountedCell, weighCell, type CellVerdict, type PastWindow } from './cell-verdict.ts';
import { consistencyOf, type Consistency } from './consistency.ts';
import { countedCells } from './counted-cells.ts';
import type { CountedWindow } from './counted-windows.ts';
import type { Count } from './counts-by-subject.ts';
import { isNotOurOwn } from './floor-of-cell.ts';
import { pooled } from './pooled.ts';
import { covers, promisedCells } from './promised-cells.ts';
import { roomLeft, type RoomLeft } from './room-left.ts';
import { rollUpCells } from './roll-up.ts';
import type { Answer } from './verdict.ts';
import { nameCells } from './where-of-cells.ts';

/** What was promised, as far as verdicts tell it again. */
export interface PromiseFacts {
  readonly id: string;
  readonly promise: string;
  /** %; undefined where no number was promised. */
  readonly floor?: number;
  /** % */
  readonly target?: number;
  readonly basis: 'own' | 'contract' | 'licence' | 'law';
}

export interface StandardVerdict {
  readonly standard: PromiseFacts;
  readonly reliable: Answer;
  readonly consistent: Consistency;
  readonly cells: readonly CellVerdict[];
  /** All cells of the latest window counted, pooled: a fact to tell, never the verdict. */
  readonly latest?: { readonly window: CountedWindow; readonly counts: Cases };
  /** Oldest first: counts pooled over cells, answers rolled up from them. */
  readonly past: readonly PastWindow[];
  /** For our own promises only. */
  readonly room?: RoomLeft;
}

/**
 * Weighs one reliability standard.
 * @param counts its rows, whatever their order
 * @param today ISO day; rows that end later are not looked at
 */
export function weighStandard(
  standard: Standard,
  counts: readonly Count[],
  playbook: Playbook,
  today: string,
): StandardVerdict {
  const { settings } = playbook;
  const length = standard.data.window ?? settings.data?.defaults?.window ?? 'month';
  const promised = promisedCells(standard);
  const counted = countedCells(counts, length, today).filter((cell) => promised.some((other) => covers(cell, other)));
  const everWeighed = counted.map((cell) => weighCell(cell, standard, playbook, today));
  const weighed = everWeighed.filter((cell) => !everWeighed.some((other) => replaces(other, cell)));
  const uncounted = promised
    .filter((cell) => !weighed.some((other) => covers(other, cell)))
    .map((cell) => uncountedCell(cell, standard, playbook));
  const cells = nameCells([...weighed, ...uncounted], playbook);
  const past = pastOf(everWeighed);
  const latest = past.at(-1);
  const reliable = rollUpCells(cells.map(({ answer }) => answer));
  const rooms = weighed.flatMap(({ floor, latest: own }) =>
    floor !== undefined && own && own.window.from === latest?.window.from ? [{ counts: own.counts, floor }] : [],
  );
  return {
    standard: factsOf(standard, settings.data?.defaults?.target),
    reliable,
    consistent: consistencyOf(standard, cells, past, reliable, playbook, today),
    cells,
    past,
    ...(latest ? { latest: { window: latest.window, counts: latest.counts } } : {}),
    ...(isNotOurOwn(standard) || rooms.length === 0 ? {} : { room: roomLeft(rooms) }),
  };
}

/** Counts that were split otherwise once are of the past, as soon as the same cases were counted anew. */
function replaces(later: CellVerdict, earlier: CellVerdict): boolean {
  const [last, first] = [later.latest?.window.from ?? '', earlier.latest?.window.from ?? ''];
  return later !== earlier && covers(later, earlier) && last > first;
}

function factsOf({ id, data }: Standard, usualTarget: number | undefined): PromiseFacts {
  const { promise, floor, target = usualTarget, basis = 'own' } = data;
  return {
    id,
    promise,
    ...(floor === undefined ? {} : { floor }),
    ...(target === undefined ? {} : { target }),
    basis,
  };
}

/** The windows of a standard, each judged from its cells. */
function pastOf(cells: readonly CellVerdict[]): readonly PastWindow[] {
  const windows = Map.groupBy(
    cells.flatMap(({ past }) => past),
    ({ window }) => window.from,
  );
  return [...windows.values()]
    .map((parts) => ({
      window: parts[0]?.window ?? neverWindow,
      counts: pooled(parts.map(({ counts }) => counts)),
      answer: rollUpCells(parts.map(({ answer }) => answer)),
    }))
    .sort((a, b) => (a.window.from < b.window.from ? -1 : 1));
}

const neverWindow: CountedWindow = { name: '', length: 'month', from: '', to: '' };
