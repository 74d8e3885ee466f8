import { cellsOf } from './cells-of-both.ts';
import type { ChangeClass } from './change.ts';
import type { Difference, Renamed } from './difference.ts';
import { type Amount, directionOf, tellAmount } from './direction.ts';
import { type Cell, namePlaces, promisedPlaces } from './promised-places.ts';
import { type StandardSide, hoursOf } from './standard-side.ts';

const operators = [
  { name: 'within', better: 'less', word: '' },
  { name: 'atMost', better: 'less', word: 'at most ' },
  { name: 'atLeast', better: 'more', word: 'at least ' },
  { name: 'floor', better: 'more', word: 'floor ' },
  { name: 'target', better: 'more', word: 'target ' },
] as const;

/** Numbers of a promise by the direction of their operator, place by place. */
export function compareNumbers(before: StandardSide, after: StandardSide, renamed: Renamed): readonly Difference[] {
  const [one, other] = [promisedPlaces(before.standard, renamed), promisedPlaces(after.standard, renamed)];
  const both = cellsOf(one, other).filter((cell) => one.isPromised(cell) && other.isPromised(cell));
  const [was, is] = [hoursOf(before), hoursOf(after)];
  return operators.flatMap(({ name, better, word }) => {
    const groups = new Map<string, { readonly cells: Cell[]; readonly found: Difference }>();
    for (const cell of both) {
      const [old, now] = amountsOf(name, [one.at(cell)[name], before], [other.at(cell)[name], after]);
      const direction = directionOf({ amount: old, hours: was }, { amount: now, hours: is }, better);
      if (!direction) continue;
      const [from, to] = [tellAmount(old), tellAmount(now)];
      const key = JSON.stringify([direction, from, to]);
      const known = groups.get(key);
      if (known) known.cells.push(cell);
      else groups.set(key, { cells: [cell], found: numberFound(name, word, direction, from, to) });
    }
    return [...groups.values()].flatMap(({ cells, found }) =>
      namePlaces(cells, both).map((place) => ({ ...found, ...place })),
    );
  });
}

/** An aim that is written where it was taken from the playbook's defaults is the same aim. */
function amountsOf(
  name: (typeof operators)[number]['name'],
  ...sides: readonly (readonly [amount: Amount | undefined, side: StandardSide])[]
): readonly (Amount | undefined)[] {
  const written = sides.map(([amount]) => amount);
  if (name !== 'target' || written.every((amount) => amount === undefined)) return written;
  return sides.map(([amount, { playbook }]) => amount ?? playbook.settings.data?.defaults?.target);
}

function numberFound(
  name: string,
  word: string,
  direction: ChangeClass,
  before: string | undefined,
  after: string | undefined,
): Difference {
  const same = before === after ? ', in other hours than before' : '';
  return {
    class: direction,
    subject: 'promise',
    path: `/${name}`,
    before,
    after,
    detail: `${word}${before ?? 'none'} -> ${after ?? 'none'}${same}`,
  };
}
