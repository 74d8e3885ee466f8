import type { Journey, Stage } from '../model/playbook.ts';
import type { JourneyDiagram } from './mermaid.ts';

type Score = 1 | 2 | 3 | 4 | 5;
const scores: readonly Score[] = [1, 2, 3, 4, 5];

/** A whole journey as a diagram: its sections are the stages, its tasks the stops. */
export function diagramOfJourney(journey: Journey): JourneyDiagram {
  const stops = journey.stages.reduce((sum, stage) => sum + shownStops(stage).length, 0);
  return {
    title: journey.title,
    description: `${String(journey.stages.length)} stages with ${String(stops)} stops, in the order a customer meets them. ${journey.data.goal}`,
    sections: journey.stages.map(sectionOf),
  };
}

/** One stage as a diagram. */
export function diagramOfStage(stage: Stage): JourneyDiagram {
  return {
    title: `${stage.journey.title}: ${stage.title}`,
    description: `${String(shownStops(stage).length)} stops. ${stage.data.wants ?? ''}`.trim(),
    sections: [sectionOf(stage)],
  };
}

/** What is hidden reaches no output. */
function shownStops({ stops }: Stage): Stage['stops'] {
  return stops.filter(({ touchpoint }) => touchpoint.target?.status !== 'hidden');
}

function sectionOf(stage: Stage): JourneyDiagram['sections'][number] {
  if (stage.inner)
    return {
      title: stage.title,
      tasks: [{ title: stage.inner.target?.title ?? stage.inner.id, score: 3, actors: [] }],
    };
  return {
    title: stage.title,
    tasks: shownStops(stage).map(({ touchpoint, data }) => ({
      title: touchpoint.target?.title ?? touchpoint.id,
      score: scores[(data.emotion ?? 3) - 1] ?? 3,
      actors: touchpoint.target?.owner ? [touchpoint.target.owner.title] : [],
    })),
  };
}
