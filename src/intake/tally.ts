import { daysOf } from '../sources/period.ts';
import type { Binding, KeyColumn } from './bind-map.ts';
import { countedBefore, excessOf, noCount, wrongLength } from './count-faults.ts';
import { type Faults, type RowFault } from './faults.ts';
import { periodOf, type PeriodLength } from './period-name.ts';
import type { CellNames, ReadCell } from './read-cell.ts';
import { TextTree } from './text-tree.ts';

/** One row of ours in the making. */
export interface Cell {
  readonly names: readonly string[];
  readonly from: string;
  readonly to: string;
  readonly counts: readonly number[];
  /** The first row of theirs that is counted in it. */
  readonly ordinal: number;
}

export interface Tallied {
  readonly cells: readonly Cell[];
  /** Rows below the header. */
  readonly read: number;
  readonly leftOut: readonly { readonly because: string; readonly rows: number }[];
}

/** The days that a list of cases covers, as far as somebody says so. ISO, both included. */
export interface Cover {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

type MutableCell = { -readonly [K in keyof Cell]: Cell[K] extends readonly number[] ? number[] : Cell[K] };

/** What rows with the same texts have in common. */
interface Leaf {
  readonly faults?: readonly RowFault[];
  readonly outside?: true;
  readonly cell?: MutableCell;
  readonly kept?: boolean;
  rows: number;
}

/** Combinations with a fault that are remembered; a column of nothing but faults must not fill the memory. */
const mostFaulty = 1000;

/**
 * Counts rows into cells. What tells a row apart is read and checked once for each combination of texts, and found again
 * by these texts; what is done for each row is to look it up and to add.
 */
export class Tally {
  readonly faults: Faults;
  readonly #binding: Binding;
  readonly #readCell: ReadCell;
  readonly #cover: Cover;
  readonly #byCase: boolean;
  readonly #tree: TextTree<Leaf>;
  readonly #cells = new Map<string, MutableCell>();
  readonly #leftOut: number[];
  #outside = 0;
  #faulty = 0;
  #read = 0;
  #last = '';

  constructor(
    binding: Binding,
    given: {
      readonly readCell: ReadCell;
      readonly cutTime: (text: string) => string;
      readonly cover: Cover;
      readonly faults: Faults;
    },
  ) {
    this.#binding = binding;
    this.#readCell = given.readCell;
    this.#cover = given.cover;
    this.faults = given.faults;
    this.#byCase = binding.map.columns.kept !== undefined;
    this.#leftOut = binding.leaveOut.map(() => 0);
    const levels = binding.keys.map(({ ours, index }) => ({ index, isDay: isDay(ours) }));
    this.#tree = new TextTree(levels, given.cutTime);
  }

  /** @param ordinal 1 is the row below the header */
  take(record: readonly string[], ordinal: number): void {
    this.#read += 1;
    if (record.length !== this.#binding.width) {
      this.faults.add(wrongLength(record.length, this.#binding.width), ordinal);
      return;
    }
    if (this.#leftOut.length > 0 && this.#leaveOut(record)) return;
    const leaf = this.#leafOf(record, ordinal);
    if (leaf.faults) for (const fault of leaf.faults) this.faults.add(fault, ordinal);
    else if (leaf.outside) this.#outside += 1;
    else if (this.#byCase) leaf.rows += 1;
    else if (leaf.cell) this.#addCounts(leaf.cell, record, ordinal);
  }

  /** @param today a period that is not over ends with the last case that is in it */
  end(today: string): Tallied {
    const { leaveOut } = this.#binding;
    for (const leaf of this.#tree.leaves()) {
      if (!this.#byCase || !leaf.cell) continue;
      const [good = 0, total = 0] = leaf.cell.counts;
      leaf.cell.counts = [good + (leaf.kept === true ? leaf.rows : 0), total + leaf.rows];
    }
    const cells = [...this.#cells.values()].map((cell) =>
      this.#byCase && cell.to >= today && this.#last < cell.to ? { ...cell, to: this.#last } : cell,
    );
    const leftOut = leaveOut.map(({ because }, item) => ({ because, rows: this.#leftOut[item] ?? 0 }));
    const outside = { because: 'Not of the days that were asked for.', rows: this.#outside };
    return { cells, read: this.#read, leftOut: [...leftOut, outside].filter(({ rows }) => rows > 0) };
  }

  #leafOf(record: readonly string[], ordinal: number): Leaf {
    const known = this.#tree.find(record);
    if (known) return known;
    const texts = this.#tree.textsOf(record);
    const leaf = this.#makeLeaf(texts, ordinal);
    if (leaf.faults) this.#faulty += 1;
    if (!leaf.faults || this.#faulty <= mostFaulty) this.#tree.put(texts, leaf);
    return leaf;
  }

  #makeLeaf(texts: readonly string[], ordinal: number): Leaf {
    const { map, keys } = this.#binding;
    const constants: Readonly<Record<string, string | undefined>> = map.constants ?? {};
    const said = new Map<KeyColumn, string>(keys.map(({ ours }, index) => [ours, texts[index] ?? '']));
    const read = this.#readCell((ours) => said.get(ours) ?? constants[ours]);
    if ('faults' in read) return { faults: read.faults, rows: 0 };
    if (this.#isOutside(read)) return { outside: true, rows: 0 };
    const days = this.#daysOf(read);
    if ('message' in days) return { faults: [days], rows: 0 };
    if (read.to > this.#last) this.#last = read.to;
    const key = [...read.names, days.from, days.to].join('\n');
    let cell = this.#cells.get(key);
    if (!cell) {
      const counts = this.#byCase ? [0, 0] : [];
      cell = { names: read.names, ...days, counts, ordinal };
      this.#cells.set(key, cell);
    }
    return { cell, rows: 0, ...(read.kept === undefined ? {} : { kept: read.kept }) };
  }

  #isOutside({ from, to }: CellNames): boolean {
    return to < (this.#cover.from ?? '') || from > (this.#cover.to ?? '9999');
  }

  /** Cases are counted over the whole period that they fall into, as far as the list covers it; counts have their own days. */
  #daysOf({ from, to }: CellNames): { readonly from: string; readonly to: string } | RowFault {
    const { period } = this.#binding.map;
    const length: PeriodLength | undefined = this.#byCase ? (period ?? 'month') : period;
    const name = periodOf(from, to, length);
    if (name === undefined)
      return {
        rule: 'measurement-table',
        message: `The row runs from ${from} to ${to}, over more than one ${length ?? 'year'}.`,
        hint:
          length === undefined || length === 'year'
            ? 'Count each year for itself: a file holds one at most.'
            : 'Take `period` out of the map, or choose a longer one.',
      };
    if (!this.#byCase) return { from, to };
    const [first, last] = daysOf(name);
    const cover = this.#cover;
    return {
      from: cover.from !== undefined && cover.from > first ? cover.from : first,
      to: cover.to !== undefined && cover.to < last ? cover.to : last,
    };
  }

  #leaveOut(record: readonly string[]): boolean {
    const item = this.#binding.leaveOut.findIndex(({ index, is }) => is.has((record[index] ?? '').trim()));
    if (item === -1) return false;
    this.#leftOut[item] = (this.#leftOut[item] ?? 0) + 1;
    return true;
  }

  #addCounts(cell: MutableCell, record: readonly string[], ordinal: number): void {
    const { counts, header, map } = this.#binding;
    const read: number[] = [];
    for (const { index } of counts) {
      const text = (record[index] ?? '').trim();
      if (/^\d{1,15}$/.test(text)) read.push(Number(text));
      else this.faults.add(noCount(text, index, header), ordinal);
    }
    if (read.length < counts.length) return;
    const excess = excessOf(this.#binding, read);
    if (excess) this.faults.add(excess, ordinal);
    if (cell.counts.length === 0) {
      cell.counts = read;
      cell.ordinal = ordinal;
    } else if (map.repeated === 'add') cell.counts = cell.counts.map((count, at) => count + (read[at] ?? 0));
    else this.faults.add(countedBefore(cell.ordinal), ordinal);
  }
}

function isDay(ours: KeyColumn): boolean {
  return ours === 'day' || ours === 'from' || ours === 'to';
}
