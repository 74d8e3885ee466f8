import type { Journey } from '../../../model/playbook.ts';
import { blueprintLanes } from '../../blueprint-lanes.ts';
import { named } from '../../named.ts';
import { shownTarget } from '../../shown.ts';

/** Who does what so that it works, stop by stop, under the stages. */
export function blueprintOf(journey: Journey) {
  const stages = journey.stages.map((stage) => {
    const touchpoints = new Set(stage.stops.flatMap(({ touchpoint }) => shownTarget(touchpoint) ?? []));
    const rows = [...touchpoints].flatMap((touchpoint) => {
      const { blueprint } = touchpoint.data;
      if (!blueprint) return [];
      const { customer, sees } = blueprint;
      return { name: named(touchpoint), customer, sees, lanes: blueprintLanes(blueprint) };
    });
    return { title: stage.title, rows };
  });
  const told = stages.filter(({ rows }) => rows.length > 0);
  const all = journey.stages.flatMap(({ stops }) => stops).flatMap(({ touchpoint }) => shownTarget(touchpoint) ?? []);
  const without = [...new Set(all)].filter(({ data }) => !data.blueprint).flatMap((touchpoint) => named(touchpoint) ?? []);
  return { stages: told, without };
}
