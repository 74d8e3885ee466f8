import { lettersFor } from './actor-letters.ts';
import { layOut, type } from './lay-out.ts';
import type { Box, Drawing, Face } from './read-drawing.ts';

/** More stops than these are too small to read on a sheet of paper. */
const mostOnPaper = 6;

/**
 * Writes Mermaid's drawing anew with its type set: rows as tall as their labels need, a letter for each actor, classes
 * where Mermaid writes colours. Of the source only words and numbers reach the SVG.
 */
export function writeDrawing(drawing: Drawing, id: string): string {
  const { title, description } = drawing;
  const letters = lettersFor(drawing.actors);
  const { width, height, edge, left, right, floor, drop, sections, tasks, ...layout } = layOut(drawing);

  const legend = layout.legend.map(
    ({ name, middle, lines }) =>
      actorMark(edge + type.radius, middle, letters.get(name) ?? '') +
      label('actor-name', edge + 2 * type.radius + 8, middle + 5, lines),
  );
  const headings = new Map(
    drawing.sections.map((box, index) => {
      const words = label('section-label', left + box.x + type.inset, sections.top + 20, sections.labels[index] ?? []);
      return [box.x, `<g class="section">${rectangle(box, left, sections)}${words}</g>`];
    }),
  );
  const stops = drawing.tasks.map((task, index) => {
    const marks = task.actors.map((name, place) => {
      const x = left + task.x + 18 + place * Math.min(26, (task.width - 36) / (task.actors.length - 1 || 1));
      return actorMark(x, tasks.top, letters.get(name) ?? '', name);
    });
    const parts = [
      `<line class="task-line" x1="${left + task.face.x}" y1="${tasks.top}" x2="${left + task.face.x}" y2="${floor}"/>`,
      faceMark(task.face, left, drop),
      rectangle(task, left, tasks),
      ...marks,
      label('task-label', left + task.x + type.inset, tasks.top + 32, tasks.labels[index] ?? []),
    ];
    return `${headings.get(task.x) ?? ''}<g class="task">${parts.join('')}</g>`;
  });

  return [
    `<svg class="journey${drawing.tasks.length > mostOnPaper ? ' wide' : ''}" xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"`,
    ` viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="${id}-title"`,
    description ? ` aria-describedby="${id}-desc"` : '',
    `><title id="${id}-title">${escape(title)}</title>`,
    description ? `<desc id="${id}-desc">${escape(description)}</desc>` : '',
    title ? label('diagram-title', edge, edge + type.titleSize, layout.title, type.titleLeading) : '',
    `<g class="legend">${legend.join('')}</g>`,
    `<line class="axis" x1="${left}" y1="${floor}" x2="${right}" y2="${floor}"/>`,
    ...stops,
    '</svg>',
  ].join('');
}

function rectangle({ x, width }: Box, left: number, { top, height }: { top: number; height: number }): string {
  return `<rect x="${left + x}" y="${top}" width="${width}" height="${height}" rx="3"/>`;
}

function actorMark(x: number, y: number, letter: string, name?: string): string {
  const title = name === undefined ? '' : `<title>${escape(name)}</title>`;
  const circle = `<circle cx="${round(x)}" cy="${y}" r="${type.radius}"/>`;
  return `<g class="actor">${title}${circle}<text class="letter" x="${round(x)}" y="${y + 5}" text-anchor="middle">${escape(letter)}</text></g>`;
}

function faceMark({ score, x, y, mouth }: Face, left: number, drop: number): string {
  const eyes = [-5, 5].map((aside) => `<circle class="eye" cx="${x + aside}" cy="${y - 5}" r="1.5"/>`);
  const moved = mouth.transform ? ` transform="${escape(mouth.transform)}"` : '';
  return [
    `<g class="face score-${score}" transform="translate(${left},${drop})"><circle cx="${x}" cy="${y}" r="15"/>`,
    ...eyes,
    `<path class="mouth" d="${escape(mouth.d)}"${moved}/></g>`,
  ].join('');
}

function label(name: string, x: number, y: number, lines: readonly string[], leading: number = type.leading): string {
  const spans = lines.map((line, index) => `<tspan x="${x}" y="${y + index * leading}">${escape(line)}</tspan>`);
  return `<text class="${name}">${spans.join('')}</text>`;
}

const round = (value: number): number => Math.round(value * 10) / 10;

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (character) => escapes[character] ?? character);
}
