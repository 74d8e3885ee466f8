import type { Playbook } from '../../model/playbook.ts';

/** The objects that a model consists of, each under a name that the next build finds again. */
export interface NamedParts {
  readonly nameOf: (part: object) => string | undefined;
  readonly partOf: (name: string) => object | undefined;
}

/** What stands below these is a plain value: it leads to no other part of the model. */
const plainBelow: ReadonlySet<string> = new Set(['data']);
const plain: ReadonlySet<string> = new Set(['at', 'body', 'measurements']);

/** @returns whether the fields of a part hold plain values only */
export function isPlainBelow(name: string): boolean {
  return plainBelow.has(name.slice(name.lastIndexOf('.') + 1));
}

/** @returns whether a field is a plain value */
export function isPlain(field: string): boolean {
  return plain.has(field);
}

/**
 * @returns whether the name of a part says a field already: an entry of another kind or id has another name, and the data of a part
 * are named after it
 */
export function isInName(name: string, field: string): boolean {
  return (field === 'kind' || field === 'id' || field === 'data') && !name.includes('.') && name.includes('/');
}

/**
 * Names every part of a playbook: an entry `touchpoint/faq`, and what belongs to it by the way there, `touchpoint/faq.stops.0`.
 * A part that belongs to two has the name that is met first, in the order of the playbook.
 */
export function nameParts(playbook: Playbook): NamedParts {
  const names = new Map<object, string>();
  const parts = new Map<string, object>();
  const give = (part: object, wish: string): string => {
    let name = wish;
    for (let number = 2; parts.has(name); number += 1) name = `${wish}~${number}`;
    names.set(part, name);
    parts.set(name, part);
    return name;
  };
  const goInto = (part: object, name: string): void => {
    if (isPlainBelow(name)) return;
    for (const [field, value] of Object.entries(part)) if (!isPlain(field)) meet(value, `${name}.${field}`);
  };
  const meet = (value: unknown, wish: string): void => {
    if (typeof value !== 'object' || value === null || names.has(value)) return;
    if (Array.isArray(value)) for (const [index, one] of value.entries()) meet(one, `${wish}.${index}`);
    else goInto(value, give(value, wish));
  };
  names.set(playbook, 'playbook');
  parts.set('playbook', playbook);
  const entries = playbook.items.map((item) => [item, give(item, `${item.kind}/${item.id}`)] as const);
  for (const [item, name] of entries) goInto(item, name);
  goInto(playbook, 'playbook');
  return { nameOf: (part) => names.get(part), partOf: (name) => parts.get(name) };
}
