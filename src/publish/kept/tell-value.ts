import { hash } from 'node:crypto';
import type { NamedParts } from './name-parts.ts';

/** Something that cannot be compared with what it was in another build. */
export class CannotBeKept extends Error {}

const longest = 24;

type NameOf = NamedParts['nameOf'];

/**
 * A part of the model is told by its name, what is long by its hash.
 * @returns a value in words: equal words, equal values
 * @throws {CannotBeKept} where plain data holds a part of the model, which nobody would follow there
 */
export function tellValue(value: unknown, nameOf: NameOf): string {
  return shorten(tell(value, nameOf, (name) => refuse(`An object holds ${name}`)));
}

/** Like `tellValue`, for objects that hold what is followed. */
export function tellHolder(value: unknown, nameOf: NameOf): string {
  return shorten(tell(value, nameOf, (name) => `@${name}`));
}

/** @returns a value that leads to no part of the model, in words */
export function tellPlain(value: unknown): string {
  return shorten(typeof value === 'object' ? JSON.stringify(value) : tellBare(value));
}

function tell(value: unknown, nameOf: NameOf, within: (name: string) => string): string {
  if (typeof value === 'function') return refuse('A function stands inside a value');
  if (typeof value !== 'object' || value === null) return tellBare(value);
  const name = nameOf(value);
  if (name !== undefined) return `@${name}`;
  if (Array.isArray(value)) return `[${value.map((one) => tell(one, nameOf, within)).join()}]`;
  const kind: unknown = Object.getPrototypeOf(value);
  if (kind !== Object.prototype && kind !== null) return refuse(`A ${value.constructor.name} cannot be compared`);
  const below: NameOf = (part) => {
    const inside = nameOf(part);
    return inside === undefined ? undefined : within(inside).slice(1);
  };
  const fields = Object.entries(value).map(([field, one]) => `${JSON.stringify(field)}:${tell(one, below, within)}`);
  return `{${fields.join()}}`;
}

/** What JSON has no word for is told too: no number, and nothing. */
function tellBare(value: unknown): string {
  return typeof value === 'string' ? JSON.stringify(value) : String(value);
}

function refuse(what: string): never {
  throw new CannotBeKept(
    `${what}. Pages are handed plain data, entries, lists of them, and functions that give these.`,
  );
}

function shorten(words: string): string {
  return words.length <= longest ? words : `#${hash('sha256', words, 'base64url').slice(0, longest - 2)}`;
}
