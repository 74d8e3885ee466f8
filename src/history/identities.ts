import type { EntryRevision } from '../changes/revision.ts';

/** Which entry is which, through every rename: history is told of entries, never of paths. */
export class Identities {
  readonly #keys: Map<string, number>;
  #next: number;

  /** @param known `kind/id` to key, of an earlier run */
  constructor(known: Iterable<readonly [string, number]> = []) {
    this.#keys = new Map(known);
    this.#next = Math.max(-1, ...this.#keys.values()) + 1;
  }

  /** @returns the entry's key; a renamed one keeps the key of its older name */
  of({ kind, id, was }: Pick<EntryRevision, 'kind' | 'id' | 'was'>): number {
    const older = was === undefined ? undefined : this.#keys.get(`${kind}/${was}`);
    const key = older ?? this.#keys.get(`${kind}/${id}`) ?? this.#next++;
    if (was !== undefined) this.#keys.delete(`${kind}/${was}`);
    this.#keys.set(`${kind}/${id}`, key);
    return key;
  }

  /** @returns the key of an entry by its present name */
  known(name: string): number | undefined {
    return this.#keys.get(name);
  }

  entries(): readonly (readonly [string, number])[] {
    return [...this.#keys];
  }
}
