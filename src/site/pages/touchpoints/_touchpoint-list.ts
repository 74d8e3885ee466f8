import type { Playbook, Touchpoint } from '../../../model/playbook.ts';
import { hrefOf } from '../../href.ts';
import { isListed, shownTarget } from '../../shown.ts';

/** Every touchpoint under the stage in which customers first meet it; those on no journey come last. */
export function touchpointList({ journeys, touchpoints }: Playbook) {
  const met = new Set<Touchpoint>();
  const groups = journeys.filter(isListed).map((journey) => ({
    title: journey.title,
    to: hrefOf(journey),
    stages: journey.stages
      .map((stage) => ({
        title: stage.title,
        touchpoints: stage.stops
          .flatMap(({ touchpoint }) => shownTarget(touchpoint) ?? [])
          .filter((touchpoint) => isListed(touchpoint) && !met.has(touchpoint) && met.add(touchpoint))
          .map(touchpointRow),
      }))
      .filter((stage) => stage.touchpoints.length > 0),
  }));
  const others = touchpoints.filter((touchpoint) => isListed(touchpoint) && !met.has(touchpoint)).map(touchpointRow);
  return { groups: groups.filter(({ stages }) => stages.length > 0), others };
}

export type TouchpointRow = ReturnType<typeof touchpointRow>;

function touchpointRow(touchpoint: Touchpoint) {
  const { owner } = touchpoint;
  return {
    id: touchpoint.id,
    title: touchpoint.title,
    to: hrefOf(touchpoint),
    draft: touchpoint.status === 'draft',
    moment: touchpoint.moments.some(({ journey }) => journey.status === 'live'),
    promise: touchpoint.standards[0]?.data.promise ?? 'No promise yet.',
    owner: owner && { title: owner.title, to: hrefOf(owner) },
  };
}
