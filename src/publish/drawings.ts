import { isDeepStrictEqual } from 'node:util';
import { diagramOfJourney, diagramOfStage } from '../formats/journey-diagram.ts';
import { asWritten, fromMermaid, toMermaid, type JourneyDiagram } from '../formats/mermaid.ts';
import type { Playbook } from '../model/playbook.ts';
import { drawnPartOf, textOfDrawing } from './diagrams/check-drawing.ts';
import type { DiagramPool } from './diagrams/diagram-pool.ts';
import type { Drawing, HandedOver } from './handed-over.ts';

/** A stage is drawn by itself where a whole journey would be too small to read. */
const stopsWorthADrawing = 3;

/** Every diagram of a playbook, drawn when it is first asked for. */
export function drawingsOf(playbook: Playbook, pool: DiagramPool): HandedOver['drawing'] {
  return async (journeyId, stageId) => {
    const journey = playbook.find('journey', journeyId);
    const stage = journey?.stages.find(({ id }) => id === stageId);
    if (!journey || (stageId !== undefined && (stage?.stops.length ?? 0) <= stopsWorthADrawing)) return undefined;
    const diagram = stage ? diagramOfStage(stage) : diagramOfJourney(journey);
    if (diagram.sections.every(({ tasks }) => tasks.length === 0)) return undefined;
    return draw(pool, diagram, `diagram-${journeyId}${stageId === undefined ? '' : `-${stageId}`}`);
  };
}

async function draw(pool: DiagramPool, diagram: JourneyDiagram, id: string): Promise<Drawing> {
  const source = toMermaid(diagram);
  const meant = asWritten(diagram);
  compare(fromMermaid(source), meant, diagram.title);
  const svg = await pool.draw(source, id);
  compare(textOfDrawing(svg), drawnPartOf(meant), diagram.title);
  return { svg, source, title: diagram.title };
}

/** The text and the picture are read back: a word that the grammar swallowed must not pass in silence. */
function compare(read: JourneyDiagram, meant: JourneyDiagram, title: string): void {
  if (!isDeepStrictEqual(read, meant)) throw new Error(`The diagram of "${title}" does not read back as it was meant.`);
}
