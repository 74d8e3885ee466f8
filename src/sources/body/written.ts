import { placeOfAttribute } from './attribute-place.ts';
import { isComponentName } from './components.ts';
import type { Written } from './check-component.ts';
import { readDirective } from './directive.ts';
import { readTag } from './tag.ts';
import type { TagNode } from './tag.ts';
import type { NodeOf } from './tree.ts';

/** @returns the use of a component that a `:::name` block is */
export function writtenAsDirective(text: string, node: NodeOf<'containerDirective'>): Written {
  const { start, end, attributes, label, rest } = readDirective(text, node);
  const range = [start, start + text.slice(start, end).trimEnd().length] as const;
  return {
    name: node.name,
    as: 'directive',
    attributes,
    labelled: label !== undefined,
    rest,
    inline: false,
    range,
    placeOf: (attribute) => placeOfAttribute(text, range, attribute),
    text,
  };
}

/** @returns the use of a component that a JSX tag with literal attributes is */
export function writtenAsTag(text: string, node: TagNode): Written {
  const { start, end } = readTag(text, node);
  const attributes = new Map<string, string>();
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute') continue;
    const value = attribute.value ?? '';
    if (typeof value === 'string') attributes.set(attribute.name, value);
  }
  return {
    name: node.name ?? '',
    as: 'tag',
    attributes,
    labelled: false,
    rest: '',
    inline: node.type === 'mdxJsxTextElement',
    range: [start, end],
    placeOf: (attribute) => placeOfAttribute(text, [start, end], attribute),
    text,
  };
}

/** A tag that HTML would take, or a nameless one, and not a misspelt component such as `<say>`. */
export function isPlainHtml(node: TagNode): boolean {
  const name = node.name ?? '';
  return /^[a-z]/.test(name) ? !isComponentName(name) : name === '';
}
