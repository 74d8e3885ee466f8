import { fromMermaidJourney } from '../../formats/mermaid.ts';
import { drawingId } from './kept-drawing.ts';
import { renderInNode } from './mermaid-in-node.ts';
import { readDrawing } from './read-drawing.ts';
import { writeDrawing } from './write-drawing.ts';

const longest = 50_000;

/**
 * Draws Mermaid `journey` text, as `toMermaid` writes it, as an SVG that holds no style, script or address, and whose
 * colours are the page's. The same source and id give the same bytes.
 * @throws Error where the source is no journey, has a line that is not taken for what it says, is too long or has no stop
 */
export async function drawJourney(source: string, id: string): Promise<string> {
  const name = drawingId(id);
  if (source.length > longest) {
    throw new Error(
      `The diagram has ${source.length} characters, but Mermaid draws at most ${longest}. Draw fewer stops.`,
    );
  }
  const read = fromMermaidJourney(source);
  if (!read) throw new Error('The text is no Mermaid journey. Begin it with the word "journey".');
  const [remark] = read.remarks;
  if (remark) {
    throw new Error(`Line ${remark.line} of the diagram is not taken for what it says: "${remark.what}".`);
  }
  const { title, sections } = read.diagram;
  if (!sections.some(({ tasks }) => tasks.length > 0)) {
    throw new Error(`The journey "${title}" has no stop to draw. Add one.`);
  }
  return writeDrawing(readDrawing(await renderInNode(source)), name);
}
