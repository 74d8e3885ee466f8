import { isDeepStrictEqual } from 'node:util';
import { diagramOfJourney, diagramOfStage, diagramOfStages, stopsOf } from '../formats/journey-diagram.ts';
import { asWritten, fromMermaidJourney, toMermaid } from '../formats/mermaid.ts';
import type { Playbook } from '../model/playbook.ts';
import { drawnPartOf, textOfDrawing } from './diagrams/check-drawing.ts';
import type { DiagramPool } from './diagrams/diagram-pool.ts';
import type { Draw, HandedOver } from './handed-over.ts';

/** A journey of more stops than these is drawn by its stages, and each of them by itself. */
const mostInOne = 6;
/** A stage of more stops than these is drawn by itself in any case. */
const mostInPassing = 3;

/** Every diagram of a playbook's journeys, drawn when it is first asked for. */
export function drawingsOf(playbook: Playbook, draw: Draw): HandedOver['drawing'] {
  return async (journeyId, stageId) => {
    const journey = playbook.find('journey', journeyId);
    const stage = journey?.stages.find(({ id }) => id === stageId);
    if (!journey) return undefined;
    const isLong = stopsOf(journey) > mostInOne;
    if (stageId !== undefined && (stage?.stops.length ?? 0) <= (isLong ? 1 : mostInPassing)) return undefined;
    const whole = isLong ? diagramOfStages(journey) : diagramOfJourney(journey);
    const diagram = stage ? diagramOfStage(stage) : whole;
    if (diagram.sections.every(({ tasks }) => tasks.length === 0)) return undefined;
    const svg = await draw(diagram, `diagram-${journeyId}${stageId === undefined ? '' : `-${stageId}`}`);
    return { svg, source: toMermaid(diagram), title: diagram.title };
  };
}

/**
 * Draws in a pool. A diagram that takes too long, or ends the thread that draws it, is not drawn and stops nothing.
 * @param tell hears which one, and why
 */
export function drawIn(pool: Pick<DiagramPool, 'draw'>, tell: (title: string, why: string) => void): Draw {
  return async (diagram, id) => {
    const source = toMermaid(diagram);
    const meant = asWritten(diagram);
    compare(fromMermaidJourney(source), { diagram: meant, remarks: [] }, diagram.title);
    let svg: string;
    try {
      svg = await pool.draw(source, id);
    } catch (error) {
      tell(diagram.title, error instanceof Error ? error.message : String(error));
      return undefined;
    }
    compare(textOfDrawing(svg), drawnPartOf(meant), diagram.title);
    return svg;
  };
}

/** The text and the picture are read back: a word that the grammar swallowed must not pass in silence. */
function compare(read: unknown, meant: unknown, title: string): void {
  if (!isDeepStrictEqual(read, meant)) throw new Error(`The diagram of "${title}" does not read back as it was meant.`);
}
