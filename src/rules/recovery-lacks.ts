import { within } from '../model/place.ts';
import type { Touchpoint } from '../model/playbook.ts';
import type { Objection } from './rule.ts';

const names = { authority: 'no limit to spend', within: 'no clock' } as const;

/** @returns what is missing from a recovery play that people must be able to act on without asking */
export function recoveryLacks(touchpoint: Touchpoint): Objection | undefined {
  const { title, at, data } = touchpoint;
  const { recovery } = data;
  if (!recovery) return undefined;
  const lacks = (['authority', 'within'] as const).filter((field) => recovery[field] === undefined);
  if (lacks.length === 0) return undefined;
  return {
    message: `The recovery play of "${title}" has ${lacks.map((field) => names[field]).join(' and ')}.`,
    hint: `Add ${lacks.map((field) => `\`${field}\``).join(' and ')}.`,
    at: within(at, 'recovery'),
    about: touchpoint,
    values: lacks,
  };
}
