import type { Span } from '../model/finding.ts';

/** The lines of one text: their ends are looked for once, however many places are asked for. */
export class TextLines {
  readonly #text: string;
  readonly #starts: readonly number[];

  constructor(text: string) {
    this.#text = text;
    const starts = [0];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    this.#starts = starts;
  }

  /** A range as lines from 1 and columns from 1 in UTF-16 units, the end exclusive and without the blanks before it. */
  span([from, to]: readonly [number, number]): Span {
    const start = Math.min(from, this.#text.length);
    const end = start + this.#text.slice(start, to).trimEnd().length;
    const [line, endLine] = [this.#lineAt(start), this.#lineAt(end)];
    return { line, column: start - this.#startOf(line) + 1, endLine, endColumn: end - this.#startOf(endLine) + 1 };
  }

  /** A line as written, without its end. */
  line(line: number): string {
    const next = this.#starts[line];
    return this.#text.slice(this.#startOf(line), next === undefined ? undefined : next - 1).replace(/\r$/, '');
  }

  #startOf(line: number): number {
    return this.#starts[line - 1] ?? 0;
  }

  #lineAt(offset: number): number {
    let [low, high] = [0, this.#starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low + 1;
  }
}
