/** Raise it with every change of the code that changes a drawing: what was kept before is then drawn again. */
export const drawingVersion = 2;

/** The id under which drawings are kept, so that one drawing serves every page that shows it. */
export const keptId = 'kept-drawing';

/** Gives a kept drawing the id that is unique on its page. Words in the drawing stay as they are. */
export function withId(svg: string, id: string): string {
  return svg.replace(/<[^>]+>/g, (tag) => tag.replaceAll(`"${keptId}-`, `"${drawingId(id)}-`));
}

/** @throws Error where the id could not stand in a page */
export function drawingId(id: string): string {
  if (/^[a-z][\w-]*$/i.test(id)) return id;
  throw new Error(`"${id}" cannot name a drawing. Use letters, digits and hyphens, a letter first.`);
}
