import type { Journey } from '../model/playbook.ts';
import type { Difference, Renamed } from './difference.ts';
import { movedBetween } from './moved-between.ts';
import { nameOfStop, stopsOf } from './stops-of.ts';

const mostMoved = 3;

/** The order of what both have: of stages, or else of stops. */
export function* compareOrder(before: Journey, after: Journey, renamed: Renamed): Generator<Difference> {
  const subject = 'structure';
  const order = (of: (journey: Journey) => readonly string[]) => {
    const [was, is] = [[...new Set(of(before))], [...new Set(of(after))]];
    const kept = (mine: readonly string[], other: readonly string[]) => mine.filter((one) => other.includes(one));
    return { was: kept(was, is), is: kept(is, was) };
  };
  const stages = order((journey) => journey.stages.map(({ id }) => id));
  const stops = order((journey) => stopsOf(journey).map((stop) => nameOfStop(stop, renamed)));
  const found = { class: 'editorial', subject, path: '/stages' } as const;
  const hidden = new Set(
    [before, after]
      .flatMap(stopsOf)
      .filter(({ touchpoint }) => touchpoint.target?.status === 'hidden')
      .map((stop) => nameOfStop(stop, renamed)),
  );
  const shown = (names: readonly string[]) => names.filter((name) => !hidden.has(name));
  if (String(stages.was) !== String(stages.is)) {
    const titles = ({ stages: all }: Journey, ids: readonly string[]) =>
      ids.map((id) => `“${all.find((stage) => stage.id === id)?.title ?? id}”`).join(', ');
    yield {
      ...found,
      before: titles(before, stages.was),
      after: titles(after, stages.is),
      detail: `its stages in another order: ${titles(after, stages.is)}`,
    };
  } else if (String(stops.was) !== String(stops.is))
    yield { ...found, detail: `its stops in another order${sayMoved(shown(stops.was), shown(stops.is), renamed)}` };
}

/** @returns `: “First diagnosis” now comes after “Keep me online”`, of as few stops as make the other order; empty where they are many */
function sayMoved(was: readonly string[], is: readonly string[], renamed: Renamed): string {
  const title = (id: string) => `“${renamed.titleOf('touchpoint', id)}”`;
  const moved = [...movedBetween(was, is)];
  if (moved.length === 0 || moved.length > mostMoved) return '';
  const told = moved.map((id) => {
    const before = is[is.indexOf(id) - 1];
    return `${title(id)} now comes ${before === undefined ? 'first' : `after ${title(before)}`}`;
  });
  return `: ${told.join(', ')}`;
}
