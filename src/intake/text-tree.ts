import { longestDay } from './their-days.ts';

interface Branch<Leaf> {
  readonly next: Map<string, Branch<Leaf>>;
  leaf?: Leaf;
}

/** Finds what was made of a row by the texts in some of its fields, a field a level. No key is made of them. */
export class TextTree<Leaf> {
  readonly #levels: readonly { readonly index: number; readonly isDay: boolean }[];
  readonly #cutTime: (text: string) => string;
  readonly #root: Branch<Leaf> = { next: new Map() };

  /** @param cutTime leaves of a day and a time the day: there are few days, and many times */
  constructor(
    levels: readonly { readonly index: number; readonly isDay: boolean }[],
    cutTime: (text: string) => string,
  ) {
    this.#levels = levels;
    this.#cutTime = cutTime;
  }

  find(record: readonly string[]): Leaf | undefined {
    let branch = this.#root;
    for (const { index, isDay } of this.#levels) {
      const text = record[index] ?? '';
      const next = branch.next.get(isDay && text.length > longestDay ? this.#cutTime(text) : text);
      if (!next) return undefined;
      branch = next;
    }
    return branch.leaf;
  }

  textsOf(record: readonly string[]): readonly string[] {
    return this.#levels.map(({ index, isDay }) => {
      const text = record[index] ?? '';
      return isDay && text.length > longestDay ? this.#cutTime(text) : text;
    });
  }

  put(texts: readonly string[], leaf: Leaf): void {
    let branch = this.#root;
    for (const text of texts) {
      const next = branch.next.get(text) ?? { next: new Map() };
      branch.next.set(text, next);
      branch = next;
    }
    branch.leaf = leaf;
  }

  leaves(): readonly Leaf[] {
    const found: Leaf[] = [];
    const waiting = [this.#root];
    for (let branch = waiting.pop(); branch; branch = waiting.pop()) {
      if (branch.leaf) found.push(branch.leaf);
      waiting.push(...branch.next.values());
    }
    return found;
  }
}
