import type { Journey, Stage } from '../model/playbook.ts';
import type { JourneyDiagram } from './mermaid.ts';

type Score = 1 | 2 | 3 | 4 | 5;
const scores: readonly Score[] = [1, 2, 3, 4, 5];

/** How many stops of a journey are shown. */
export function stopsOf({ stages }: Journey): number {
  return stages.reduce((sum, stage) => sum + shownStops(stage).length, 0);
}

/** A whole journey as a diagram: its sections are the stages, its tasks the stops. */
export function diagramOfJourney(journey: Journey): JourneyDiagram {
  const stops = stopsOf(journey);
  return {
    title: journey.title,
    description: `${String(journey.stages.length)} stages with ${String(stops)} stops, in the order a customer meets them. ${journey.data.goal}`,
    sections: journey.stages.map(sectionOf),
  };
}

/** A long journey as a diagram of its stages: each feels like its worst stop, and all who are in it are there. */
export function diagramOfStages(journey: Journey): JourneyDiagram {
  const tasks = journey.stages.map((stage) => {
    const stops = sectionOf(stage).tasks;
    return {
      title: stage.title,
      score: scores.find((score) => stops.some((stop) => stop.score === score)) ?? 3,
      actors: stops.flatMap(({ actors }) => actors),
    };
  });
  return { ...diagramOfJourney(journey), sections: [{ title: '', tasks }] };
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
