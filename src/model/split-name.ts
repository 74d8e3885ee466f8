/** @returns the two parts of an entry's name, `kind/id` */
export function splitName(name: string): readonly [kind: string, id: string] {
  const slash = name.indexOf('/');
  return [name.slice(0, slash), name.slice(slash + 1)];
}
