import type { Touchpoint } from '../../../model/playbook.ts';
import { named } from '../../named.ts';
import { isListed } from '../../shown.ts';
import { stationsOf } from '../journeys/_station.ts';

/** Every stop that the touchpoint is, journeys that are live before drafts. */
export function placesOf(touchpoint: Touchpoint) {
  const journeys = [...new Set(touchpoint.stops.map(({ stage }) => stage.journey))].filter(isListed);
  const liveFirst = journeys.toSorted((a, b) => Number(a.status === 'draft') - Number(b.status === 'draft'));
  return liveFirst.flatMap((journey) =>
    [...stationsOf(journey, touchpoint.id)].flatMap(([stage, stations]) =>
      stations.map(({ number, of, notes, moment }) => ({
        journey: { id: journey.id, title: journey.title, name: named(journey) },
        stage: { id: stage.id, title: stage.title },
        draft: journey.status === 'draft',
        stop: `stop ${number} of ${of}`,
        moment,
        notes,
      })),
    ),
  );
}
