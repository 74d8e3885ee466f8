import type { Touchpoint } from '../../../model/playbook.ts';
import { handedOver } from '../../../publish/handed-over.ts';
import { readReference } from '../../../schema/reference.ts';
import { renderBody } from '../../../sources/body/render-body.ts';
import { href, hrefOf } from '../../href.ts';

/** @returns the play under the facts, as HTML that is safe to put into a page; undefined where none is written */
export function playOf({ body }: Touchpoint): string | undefined {
  if (!body || body.text.trim() === '') return undefined;
  const links = handedOver().playbook.settings.data?.links ?? {};
  const open = Object.fromEntries(Object.entries(links).map(([name, { url }]) => [name, url]));
  return renderBody(body.text, body.format, { href: addressOf, open, sitePath: href, idPrefix: 'play-' }).html;
}

function addressOf(text: string): string | undefined {
  const reference = readReference(text);
  const item = reference && handedOver().playbook.find(reference.kind, reference.id);
  const address = item && hrefOf(item);
  if (address === undefined || reference?.part === undefined) return address;
  return address.includes('#') ? address : `${address}#${reference.part}`;
}
