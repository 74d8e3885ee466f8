import { isTag, isText, type AnyNode, type Element } from 'domhandler';

const untold = new Set([
  'script',
  'style',
  'noscript',
  'svg',
  'form',
  'button',
  'template',
  'nav',
  'select',
  'fieldset',
]);

/** What is there to be clicked or looked at only, or says again what other words say. */
export function isUntold({ name, attribs }: Element): boolean {
  return (
    untold.has(name) ||
    'hidden' in attribs ||
    attribs['aria-hidden'] === 'true' ||
    attribs['class']?.split(' ').includes('screen-only') === true
  );
}

/** @returns the text of a node as it stands, without what is untold */
export function textOf(node: AnyNode): string {
  if (isText(node)) return node.data;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

/** @returns the elements below a node that have one of the names, not those inside another of them */
export function elementsOf(node: Element, ...names: readonly string[]): readonly Element[] {
  return node.children.flatMap((child) => {
    if (!isTag(child) || isUntold(child)) return [];
    return names.includes(child.name) ? [child] : elementsOf(child, ...names);
  });
}
