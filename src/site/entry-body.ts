import type { AnyItem, Playbook } from '../model/playbook.ts';
import { readReference } from '../schema/reference.ts';
import { renderBody, type RenderedBody } from '../sources/body/render-body.ts';
import { href, hrefOf } from './href.ts';
import { isShown } from './shown.ts';

/** @returns the text under an entry's front matter, safe to put into a page; undefined where it has none */
export function entryBody({ id, body }: AnyItem, playbook: Playbook): RenderedBody | undefined {
  if (!body || body.text.trim() === '') return undefined;
  const found = (text: string): AnyItem | undefined => {
    const reference = readReference(text);
    const item: AnyItem | undefined = reference && playbook.find(reference.kind, reference.id);
    return item && isShown(item) ? item : undefined;
  };
  return renderBody(body.text, body.format, {
    href: (reference) => {
      const item = found(reference);
      return item && hrefOf(item);
    },
    title: (reference) => found(reference)?.title,
    open: Object.fromEntries(Object.entries(playbook.settings.data?.links ?? {}).map(([name, { url }]) => [name, url])),
    sitePath: href,
    idPrefix: `${id}-`,
  });
}
