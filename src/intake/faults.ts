/** A fault of one row of their file, under the rule of ours that such a row would break. */
export interface RowFault {
  readonly rule: 'measurement-table' | 'known-ids' | 'good-within-total' | 'counted-twice';
  /** Which column of theirs; undefined where it is the whole row. */
  readonly field?: number | undefined;
  readonly message: string;
  readonly hint: string;
  /** The other end: a row of their file by its number, or a file of ours. */
  readonly other?: { readonly ordinal: number; readonly message: string };
}

/** The same fault in many rows, told once. */
export interface ToldFault extends RowFault {
  /** The first row that has it: 1 is the one below the header, empty lines are not counted. */
  readonly ordinal: number;
  readonly rows: number;
}

/** Faults that are told at most, each with its rows; all rows are counted. */
const mostTold = 1000;

/** Gathers faults: the same one once, and every row that has any. */
export class Faults {
  readonly #told = new Map<string, ToldFault & { rows: number }>();
  #rows = 0;
  #last = -1;

  add(fault: RowFault, ordinal: number): void {
    if (ordinal !== this.#last) this.#rows += 1;
    this.#last = ordinal;
    const key = `${fault.rule} ${String(fault.field)} ${fault.message}`;
    const known = this.#told.get(key);
    if (known) known.rows += 1;
    else if (this.#told.size < mostTold) this.#told.set(key, { ...fault, ordinal, rows: 1 });
  }

  /** Rows with one fault or more. */
  get rows(): number {
    return this.#rows;
  }

  get told(): readonly ToldFault[] {
    return [...this.#told.values()].toSorted((a, b) => a.ordinal - b.ordinal || (a.field ?? 0) - (b.field ?? 0));
  }
}
