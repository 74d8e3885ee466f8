import type { Journey, Touchpoint } from '../../../model/playbook.ts';
import { named } from '../../named.ts';
import { isListed } from '../../shown.ts';
import { stationsOf } from '../journeys/_station.ts';

/** Every stop that the touchpoint is: first where it is a moment of truth, then where most customers pass; drafts last. */
export function placesOf(touchpoint: Touchpoint) {
  const journeys = [...new Set(touchpoint.stops.map(({ stage }) => stage.journey))].filter(isListed);
  const nearest = journeys.toSorted((a, b) => distance(touchpoint, a) - distance(touchpoint, b));
  return nearest.flatMap((journey) =>
    [...stationsOf(journey, touchpoint.id)].flatMap(([stage, stations]) =>
      stations.map(({ number, of, notes, moment }) => ({
        journey: { id: journey.id, title: journey.title, name: named(journey) },
        stage: { id: stage.id, title: stage.title },
        draft: journey.status === 'draft',
        number,
        stop: `stop ${number} of ${of}`,
        moment,
        notes,
      })),
    ),
  );
}

/** How far a journey is from being the one that somebody means who names the touchpoint. */
function distance({ stops, moments }: Touchpoint, journey: Journey): number {
  const reach = Math.max(
    ...stops.filter(({ stage }) => stage.journey === journey).map(({ data }) => data.reach ?? 100),
  );
  const isMoment = moments.some((moment) => moment.journey === journey);
  return (journey.status === 'draft' ? 1000 : 0) + (isMoment ? 0 : 200) - reach;
}
