import type { Playbook, Touchpoint } from '../../../model/playbook.ts';
import { named } from '../../named.ts';
import { isListed } from '../../shown.ts';
import { touchpointRow } from '../../touchpoint-row.ts';

/** Every touchpoint once, under the stage in which customers first meet it; those on no journey come last. */
export function touchpointRows({ journeys, touchpoints }: Playbook) {
  const met = new Set<Touchpoint>();
  const onTheWay = journeys.filter(isListed).flatMap((journey) =>
    journey.stages.flatMap((stage) =>
      stage.stops
        .flatMap(({ touchpoint }) => touchpoint.target ?? [])
        .filter((touchpoint) => isListed(touchpoint) && !met.has(touchpoint) && met.add(touchpoint))
        .map((touchpoint) => ({
          journey: named(journey) ?? { title: journey.title, to: undefined },
          stage: stage.title,
          row: touchpointRow(touchpoint),
        })),
    ),
  );
  const elsewhere = { title: onTheWay.length > 0 ? 'On no journey yet' : 'All touchpoints', to: undefined };
  const others = touchpoints
    .filter((touchpoint) => isListed(touchpoint) && !met.has(touchpoint))
    .map((touchpoint) => ({ journey: elsewhere, stage: '', row: touchpointRow(touchpoint) }));
  return [...onTheWay, ...others];
}

export type PlacedRow = ReturnType<typeof touchpointRows>[number];
