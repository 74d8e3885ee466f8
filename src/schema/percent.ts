import { z } from 'zod';

/** A share in %, 0 to 100, written as a number or with its sign (`98`, `98 %`). */
export const Percent = z
  .union([z.number(), z.string().regex(/^\d{1,3}(?:\.\d+)?\s*%$/)])
  .transform((value, context) => {
    const share = typeof value === 'number' ? value : Number(value.replace('%', ''));
    if (share >= 0 && share <= 100) return share;
    context.addIssue({ code: 'custom', message: 'not a share', params: { expected: 'a share from 0 to 100 (%)' } });
    return z.NEVER;
  });
