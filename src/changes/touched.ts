import type { AnyItem, Journey, Team, Touchpoint } from '../model/playbook.ts';
import type { Difference, Pair, Renamed } from './difference.ts';

/** Whom a difference touches, before and after: what a change takes away touches those who had it. */
export interface Touched {
  readonly journeys: readonly Journey[];
  readonly moments: readonly string[];
  /** Journeys in which it is a moment of truth. */
  readonly deciding: readonly Journey[];
  readonly teams: readonly string[];
  readonly owners: readonly Team[];
}

export function touchedBy(pair: Pair, difference: Difference, renamed: Renamed): Touched {
  const sides = [pair.after, pair.before].filter((item) => item !== undefined);
  const touchpoints = sides.filter((item): item is Touchpoint => item.kind === 'touchpoint');
  const own = sides.filter((item): item is Journey => item.kind === 'journey');
  const moments = touchpoints.flatMap((item) => item.moments.filter(({ journey }) => journey.status === 'live'));
  const stops = touchpoints.flatMap((item) => item.stops.map(({ stage }) => stage.journey));
  const nameOf = (journey: Journey) => renamed('journey', journey.id);
  const distinct = (journeys: readonly Journey[]) => {
    const live = journeys.filter(({ status }) => status === 'live');
    return [...new Map(live.toReversed().map((journey) => [nameOf(journey), journey])).values()].reverse();
  };
  const deciding = distinct(moments.map(({ journey }) => journey));
  const owners = sides.flatMap(ownerOf);
  return {
    journeys: distinct([...own, ...deciding, ...stops]),
    deciding,
    moments: [
      ...deciding.map((journey) => `${nameOf(journey)}#${pair.id}`),
      ...(difference.touchpoint === undefined
        ? []
        : distinct(own).map((journey) => `${nameOf(journey)}#${difference.touchpoint ?? ''}`)),
    ],
    owners: [...new Map(owners.map((team) => [renamed('team', team.id), team])).values()],
    teams: [
      ...new Set(
        [...owners.map(({ id }) => id), ...(difference.parties ?? []), ...touchpoints.flatMap(actingIn)].map((id) =>
          renamed('team', id),
        ),
      ),
    ],
  };
}

/** @returns the accountable team, where the entry has one and names one */
export function ownerOf(item: AnyItem): readonly Team[] {
  return (item.kind === 'touchpoint' || item.kind === 'journey') && item.owner ? [item.owner] : [];
}

function actingIn({ data: { blueprint, recovery } }: Touchpoint): readonly string[] {
  const lines = [...(blueprint?.onstage ?? []), ...(blueprint?.backstage ?? []), ...(blueprint?.support ?? [])];
  return [...lines.map(({ team }) => team), recovery?.by, recovery?.escalation?.to].filter((id) => id !== undefined);
}
