import type { z } from 'zod';

/**
 * A field with the words that people meet: in editors, on reference pages and in error texts.
 * @param title what the field is called when we speak of it
 * @param description what it is for, one or two sentences
 * @param example one value as it stands in a file
 */
export function field<S extends z.ZodType>(schema: S, title: string, description: string, example?: unknown): S {
  return schema.meta({ title, description, ...(example === undefined ? {} : { examples: [example] }) });
}
