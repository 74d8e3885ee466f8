import { kindOfField } from './field-kinds.ts';
import type { Renamed } from './difference.ts';
import { hasParts } from './say-value.ts';

/** @returns a value as people read it: where a field names entries, their titles stand in place of the ids */
export function withTitles(field: string, value: unknown, renamed: Renamed): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => withTitles(field, item, renamed));
  if (hasParts(value))
    return Object.fromEntries(
      Object.entries(value).map(([name, one]) => [name, withTitles(`${field}/${name}`, one, renamed)]),
    );
  const kind = typeof value === 'string' ? kindOfField(field) : undefined;
  return kind ? renamed.titleOf(kind, String(value)) : value;
}
