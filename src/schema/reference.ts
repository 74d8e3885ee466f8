import { z } from 'zod';
import { idPattern } from './id.ts';

/** Every kind of entry that another entry may name. */
export const referableKinds = [
  'journey',
  'touchpoint',
  'team',
  'persona',
  'channel',
  'segment',
  'initiative',
  'waiver',
  'decision',
  'term',
  'walk',
  'reality-check',
  'friction',
  'notice',
] as const;

export type ReferableKind = (typeof referableKinds)[number];

/** `kind/id`, or `kind/id#part` for a standard, a stage or a moment of truth. */
export interface Reference {
  readonly kind: ReferableKind;
  readonly id: string;
  readonly part?: string;
}

/**
 * Reads `kind/id` or `kind/id#part`; with `only`, the bare `id` or `id#part` of that kind too.
 * @returns undefined where the text is neither
 */
export function readReference(text: string, only?: ReferableKind): Reference | undefined {
  const [address = '', part, ...more] = text.split('#');
  if (more.length > 0 || (part !== undefined && !idPattern.test(part))) return undefined;
  const slash = address.indexOf('/');
  const kind = slash === -1 ? only : referableKinds.find((known) => known === address.slice(0, slash));
  const id = address.slice(slash + 1);
  if (!kind || (only && kind !== only) || !idPattern.test(id)) return undefined;
  return { kind, id, ...(part === undefined ? {} : { part }) };
}

/** @returns the reference as it is written in files */
export function writeReference({ kind, id, part }: Reference): string {
  return part === undefined ? `${kind}/${id}` : `${kind}/${id}#${part}`;
}

function referenceTo(only: ReferableKind | undefined, example: string) {
  return z.string().transform((text, context): Reference => {
    const reference = readReference(text, only);
    if (reference) return reference;
    context.addIssue({
      code: 'custom',
      message: 'not a reference',
      params: { expected: `a reference such as "${example}"` },
    });
    return z.NEVER;
  });
}

/** Any entry, or a part of one. */
export const AnyReference = referenceTo(undefined, 'touchpoint/keep-me-online#spare-in-time');

/** A moment of truth: the journey, and the touchpoint after `#`. */
export const MomentReference = referenceTo('journey', 'my-connection-fails#keep-me-online');

/** A standard of a touchpoint. */
export const StandardReference = referenceTo('touchpoint', 'keep-me-online#spare-in-time');
