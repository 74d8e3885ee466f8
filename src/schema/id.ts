import { z } from 'zod';

export const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** The longest id, in characters: it is a file name, a part of an address and a label. */
export const longestId = 63;

/** The name of an entry or of a part of one: kebab-case, never reused. */
export const Id = z.string().regex(idPattern).max(longestId).meta({
  id: 'Id',
  title: 'id',
  description: 'Small letters, digits and single hyphens, at most 63 characters. It is permanent: other files name it.',
});

export function isId(text: string): boolean {
  return text.length <= longestId && idPattern.test(text);
}
