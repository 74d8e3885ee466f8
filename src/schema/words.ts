import { z } from 'zod';

/** One line that names a thing; 120 characters keep it readable in lists and diagrams. */
export const Title = z
  .string()
  .trim()
  .min(1)
  .max(120)
  .regex(/^[^\n\r]*$/);

/** Words of any length, never empty. */
export const Words = z.string().trim().min(1);
