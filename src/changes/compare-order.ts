import type { Journey } from '../model/playbook.ts';
import type { Difference, Renamed } from './difference.ts';
import { nameOfStop, stopsOf } from './stops-of.ts';

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
  if (String(stages.was) !== String(stages.is)) {
    const titles = ({ stages: all }: Journey, ids: readonly string[]) =>
      ids.map((id) => `“${all.find((stage) => stage.id === id)?.title ?? id}”`).join(', ');
    yield {
      ...found,
      before: titles(before, stages.was),
      after: titles(after, stages.is),
      detail: `its stages in another order: ${titles(after, stages.is)}`,
    };
  } else if (String(stops.was) !== String(stops.is)) yield { ...found, detail: 'its stops in another order' };
}
