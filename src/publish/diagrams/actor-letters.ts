/**
 * A mark of one letter for each actor, so that nobody is told by colour alone: the initial, and with a number behind it
 * where another actor has it already.
 */
export function lettersFor(actors: readonly string[]): ReadonlyMap<string, string> {
  const taken = new Map<string, number>();
  return new Map(
    actors.map((name) => {
      const initial = initialOf(name);
      const count = (taken.get(initial) ?? 0) + 1;
      taken.set(initial, count);
      return [name, count === 1 ? initial : `${initial}${count}`];
    }),
  );
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

function initialOf(name: string): string {
  const first = /[\p{L}\p{N}]\p{M}*/u.exec(name)?.[0] ?? [...graphemes.segment(name)][0]?.segment ?? '';
  return first.toLocaleUpperCase('en');
}
