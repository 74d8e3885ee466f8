import type { AnyItem } from '../model/playbook.ts';
import type { HandedOver } from '../publish/handed-over.ts';
import { readReference } from '../schema/reference.ts';
import { renderBody } from '../sources/body/render-body.ts';
import type { RenderOptions } from '../sources/body/rendering.ts';
import { forgeFile } from './forge-file.ts';
import { below } from './href.ts';
import { partAddress } from './part-address.ts';
import { isShown } from './shown.ts';

/**
 * @param idPrefix begins every id in it, so that they are unique on its page
 * @returns the text under an entry's front matter with its diagrams drawn, as HTML that is safe to put into a page;
 * undefined where it has none
 */
export async function entryBody(
  { id, body, file }: AnyItem,
  { playbook, base, draw }: HandedOver,
  idPrefix = `${id}-`,
): Promise<string | undefined> {
  if (!body || body.text.trim() === '') return undefined;
  const { data } = playbook.settings;
  const found = (text: string): AnyItem | undefined => {
    const reference = readReference(text);
    const item: AnyItem | undefined = reference && playbook.find(reference.kind, reference.id);
    return item && isShown(item) ? item : undefined;
  };
  const options: RenderOptions = {
    href: (text) => {
      const item = found(text);
      return item && partAddress(item, readReference(text)?.part);
    },
    title: (reference) => found(reference)?.title,
    open: Object.fromEntries(Object.entries(data?.links ?? {}).map(([name, { url }]) => [name, url])),
    sitePath: (path) => below(base, path),
    idPrefix,
    forge: forgeFile(data?.repository, file, 'blob'),
  };
  // Rendering does not wait; drawing does. So the body is rendered once more where it has something to draw.
  const { html, diagrams } = renderBody(body.text, body.format, options);
  if (diagrams.length === 0) return html;
  const drawings = await Promise.all(
    diagrams.map((diagram, place) => draw(diagram, `diagram-${idPrefix}${String(place + 1)}`)),
  );
  return renderBody(body.text, body.format, { ...options, drawings }).html;
}
