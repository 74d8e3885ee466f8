import type { Box, Drawing } from './read-drawing.ts';
import { widthOf, wrapLabel } from './wrap-label.ts';

/** Sizes in pixels that the writing of the drawing shares with its laying out. */
export const type = { size: 14, leading: 18, titleSize: 20, titleLeading: 26, radius: 11, inset: 10 } as const;

const edge = 12;
const widestName = 170;
const narrowest = 360;
// Mermaid's own places: its highest face begins at 285, and the lines below the tasks end at 450.
const firstFace = 285;
const lineEnd = 450;

/** Where everything stands once the rows are as tall as their labels need. */
export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly edge: number;
  /** Where the tasks begin and end, the legend standing left of them. */
  readonly left: number;
  readonly right: number;
  readonly floor: number;
  /** How far below Mermaid's own place the faces stand. */
  readonly drop: number;
  readonly title: readonly string[];
  readonly legend: readonly { readonly name: string; readonly middle: number; readonly lines: readonly string[] }[];
  readonly sections: Row;
  readonly tasks: Row;
}

interface Row {
  readonly top: number;
  readonly height: number;
  readonly labels: readonly (readonly string[])[];
}

export function layOut({ title, actors, sections, tasks }: Drawing): Layout {
  const names = actors.map((name) => wrapLabel(name, widestName, type.size));
  const nameWidth = Math.max(0, ...names.flat().map((line) => widthOf(line.trimEnd(), type.size)));
  const left = edge + (actors.length > 0 ? 2 * type.radius + 36 + Math.ceil(nameWidth) : 0);
  const right = left + Math.max(0, ...tasks.map((task) => task.x + task.width));
  const width = Math.max(right + edge, narrowest);
  const titleLines = title ? wrapLabel(title, width - 2 * edge, type.titleSize) : [];
  const top = edge + (title ? titleLines.length * type.titleLeading + 14 : type.radius);

  // The labels of sections are set bolder, so they are measured one size up.
  const sectionRow = row(sections, top, 14, type.size + 1);
  const taskRow = row(tasks, top + (sections.length > 0 ? sectionRow.height + 24 : 0), 32, type.size);
  const drop = taskRow.top + taskRow.height + 20 - firstFace;

  let next = top;
  const legend = actors.map((name, index) => {
    const lines = names[index] ?? [];
    const middle = next + type.radius;
    next += lines.length * type.leading + 12;
    return { name, middle, lines };
  });
  const floor = lineEnd + drop;
  return {
    ...{ width, height: Math.max(floor, next) + edge, edge, left, right, floor, drop },
    ...{ title: titleLines, legend, sections: sectionRow, tasks: taskRow },
  };
}

function row(boxes: readonly Box[], top: number, padding: number, size: number): Row {
  const labels = boxes.map(({ title, width }) => wrapLabel(title, width - 2 * type.inset, size));
  const lines = Math.max(1, ...labels.map((label) => label.length));
  return { top, height: lines * type.leading + padding, labels };
}
