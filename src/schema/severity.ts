import { z } from 'zod';

export const severities = ['error', 'warning', 'advice'] as const;

/** How much a broken rule matters: an error fails, a warning counts, advice is only told. */
export type Severity = (typeof severities)[number];

/** What a playbook may set a rule to. */
export const SeveritySetting = z.enum([...severities, 'off']);
export type SeveritySetting = z.infer<typeof SeveritySetting>;
