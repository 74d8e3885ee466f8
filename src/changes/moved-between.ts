/**
 * Which of the same names stand in another place: as few as can be taken out so that the rest stands in one order, and the same
 * ones from either side. Of more than a hundred, none.
 */
export function movedBetween(before: readonly string[], after: readonly string[]): ReadonlySet<string> {
  // The longest run of names that both have in the same order stays; of two as long, that of the names that come first.
  const place = new Map(after.map((name, index) => [name, index]));
  const names = before.filter((name) => place.has(name));
  // Nobody follows so many by their marks, and it would take long to find the fewest.
  if (names.length > most) return new Set();
  const placeOf = (name = '') => place.get(name) ?? -1;
  const best: (readonly string[])[] = [];
  for (const [index, name] of names.entries()) {
    const fits = best.filter((run) => placeOf(run.at(-1)) < placeOf(name));
    best[index] = [...longest(fits), name];
  }
  const stays = new Set(longest(best));
  return new Set(names.filter((name) => !stays.has(name)));
}

const most = 100;

function longest(runs: readonly (readonly string[])[]): readonly string[] {
  return runs.reduce<readonly string[]>((one, other) => (isBetter(other, one) ? other : one), []);
}

/** Of two as long, the one whose names come first, so that it is no matter which state is the older one. */
function isBetter(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length ? String(one.toSorted()) < String(other.toSorted()) : one.length > other.length;
}
