/** One promise, what was measured, and whether it is kept. */
export interface Row {
  readonly what: string;
  readonly measured: string;
  readonly promise: string;
  /** Undefined where nothing is promised and the number is only told. */
  readonly kept: boolean | undefined;
}

/** A promise that a number stays within a limit. */
export function atMost(what: string, measured: number, limit: number, spell: (value: number) => string): Row {
  return { what, measured: spell(measured), promise: `at most ${spell(limit)}`, kept: measured <= limit };
}

/** A number that nothing is promised of. */
export function told(what: string, measured: string): Row {
  return { what, measured, promise: '', kept: undefined };
}

export function tableOf(rows: readonly Row[]): string {
  const cells = [
    ['row', 'measured', 'promise', ''],
    ...rows.map(({ what, measured, promise, kept }) => [
      what,
      measured,
      promise,
      kept === undefined ? '' : kept ? 'kept' : 'BROKEN',
    ]),
  ];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...cells.map((line) => line[column]?.length ?? 0)));
  return cells.map((line) => line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')).join('\n');
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle - 1)] ?? NaN) + (sorted[Math.floor(middle)] ?? NaN)) / 2;
}
