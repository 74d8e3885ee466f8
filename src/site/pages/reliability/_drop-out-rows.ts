import { handedOver } from '../../../publish/handed-over.ts';
import { dropOutsListed, type OfJourney } from '../../../publish/reliability-lists.ts';
import { sayDropOut } from '../../../reliability/say-drop-out.ts';
import type { StageVerdict } from '../../../reliability/stage-verdict.ts';
import { nameOf, placedName } from '../../name-of.ts';

/** Every stage that customers leave, journey by journey; of a journey without flow one row that says so. */
export function dropOutRows() {
  return dropOutsListed(handedOver()).map(dropOutRow);
}

/** The stages that most leave, wherever they are. */
export function mostLeft(count: number) {
  return dropOutsListed(handedOver())
    .filter(({ stage }) => (stage?.dropOut?.left ?? 0) > 0)
    .sort((a, b) => (b.stage?.dropOut?.left ?? 0) - (a.stage?.dropOut?.left ?? 0))
    .slice(0, count)
    .map(dropOutRow);
}

export type DropOutRow = ReturnType<typeof dropOutRow>;

function dropOutRow({ journey, stage }: OfJourney<StageVerdict | undefined>) {
  const name = nameOf(journey.journey) ?? { title: journey.journey.title, to: undefined };
  return {
    journey: name,
    stage: stage && { ...placedName(name, `stage-${stage.stage.id}`), title: stage.stage.title },
    said: stage?.dropOut && sayDropOut(stage.dropOut),
  };
}
