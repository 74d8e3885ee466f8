import type { Journey } from '../../../model/playbook.ts';
import { tellCount } from '../../count-words.ts';
import { namedBy, type Named } from '../../named.ts';
import { tellQuantity } from '../../tell-quantity.ts';
import { stationsOf } from './_station.ts';

/** The stages as a table: the same facts as on the line. */
export function stagesOf(journey: Journey) {
  const stages = [...stationsOf(journey)].map(([stage, stations]) => ({
    id: stage.id,
    title: stage.title,
    wants: stage.data.wants,
    usually: stage.data.usually && tellQuantity(stage.data.usually),
    inner: namedBy(stage.inner),
    stations,
    teams: distinct(stations.flatMap(({ owner }) => owner ?? [])),
  }));
  return {
    heading: stages.length === 1 ? 'The stage' : `The ${tellCount(stages.length)} stages`,
    rows: stages,
  };
}

function distinct(names: readonly Named[]): readonly Named[] {
  return [...new Map(names.map((name) => [name.title, name])).values()];
}
