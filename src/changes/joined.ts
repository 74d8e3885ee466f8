/** Both lists by name, the first of a name on each side; in the order of the older one, then what came. */
export function joined<T>(
  before: readonly T[],
  after: readonly T[],
  nameOf: (one: T) => string,
): readonly (readonly [name: string, was: T | undefined, is: T | undefined])[] {
  const index = (list: readonly T[]) => {
    const byName = new Map<string, T>();
    for (const one of list) if (!byName.has(nameOf(one))) byName.set(nameOf(one), one);
    return byName;
  };
  const [was, is] = [index(before), index(after)];
  return [...new Set([...was.keys(), ...is.keys()])].map((name) => [name, was.get(name), is.get(name)]);
}
