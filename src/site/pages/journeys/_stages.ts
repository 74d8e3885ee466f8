import type { Journey, Stage } from '../../../model/playbook.ts';
import { tellCount } from '../../../model/count-words.ts';
import { namedBy, type Named } from '../../named.ts';
import { tellQuantity } from '../../../model/tell-quantity.ts';
import type { JourneyVerdicts } from './_verdicts.ts';
import { stationsOf, type Station } from './_station.ts';

/** The stages as a table: the same facts as on the line. */
export function stagesOf(journey: Journey, verdicts: JourneyVerdicts) {
  const stages = [...stationsOf(journey, undefined, verdicts.touchpoints)].map(([stage, stations]) => ({
    id: stage.id,
    title: stage.title,
    told: verdicts.stages.get(stage.id),
    wants: stage.data.wants,
    usually: stage.data.usually && tellQuantity(stage.data.usually),
    inner: namedBy(stage.inner),
    stations: stations.map((station) => ({ ...station, told: toldOf(station, stage) })),
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

/** What the line shows at a stop, in words, in the order in which it happens. */
function toldOf({ id, wait, handoff, notes, takes, backTo }: Station, stage: Stage): readonly string[] {
  const { insteadOf } = stage.stops.find(({ touchpoint }) => touchpoint.id === id)?.data ?? {};
  const other = namedBy(stage.stops.find(({ touchpoint }) => touchpoint.id === insteadOf)?.touchpoint);
  return [
    other && `instead of ${other.title}`,
    wait && `after a wait of ${wait.words}${wait.hears === undefined ? '' : ` (${wait.hears})`}`,
    handoff,
    ...notes,
    takes && `takes ${takes}`,
    backTo && `may lead back to ${backTo.title}`,
  ].filter((words) => words !== undefined);
}
