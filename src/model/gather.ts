/** Lists by key that can be handed out before they are filled: back references come in while entries are joined. */
export interface Gathering<T> {
  listOf(key: string): readonly T[];
  add(key: string, value: T): void;
}

export function gather<T>(): Gathering<T> {
  const lists = new Map<string, T[]>();
  const of = (key: string): T[] => {
    const known = lists.get(key);
    if (known) return known;
    const made: T[] = [];
    lists.set(key, made);
    return made;
  };
  return { listOf: of, add: (key, value) => void of(key).push(value) };
}
