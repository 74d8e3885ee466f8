import type { z } from 'zod';
import type { Trouble } from '../model/trouble.ts';
import { explainShape } from '../schema/explain-shape.ts';
import { readYaml } from './yaml/read-yaml.ts';

/** A text of YAML, read by a schema. */
export interface ShapeReading<Data> {
  /** Undefined where the troubles say why. */
  readonly data?: Data;
  /** What people call it; undefined where the text is no YAML. */
  readonly subject?: string;
  readonly troubles: readonly Trouble[];
}

/**
 * @param file named in the troubles
 * @param start where the YAML begins in its file, in UTF-16 units
 */
export function readShape<S extends z.ZodType>(
  file: string,
  schema: S,
  yaml: string,
  start = 0,
): ShapeReading<z.infer<S>> {
  const reading = readYaml(yaml);
  if (reading.faults) {
    return {
      troubles: reading.faults.map(({ kind, range, says, mend }) =>
        kind === 'syntax'
          ? { type: 'yaml-syntax', file, range: [start + range[0], start + range[1]], why: says, mend }
          : { type: 'yaml-dialect', file, range: [start + range[0], start + range[1]], what: says, mend },
      ),
    };
  }
  const parsed = schema.safeParse(reading.value);
  const subject = subjectOf(reading.value) ?? file;
  // What the schema refuses is told once, by the schema.
  const traps = reading.traps
    .filter(({ kind }) => parsed.success || kind === 'cut')
    .map(({ range, says, mend }): Trouble => {
      return { type: 'yaml-trap', file, subject, says, mend, range: [start + range[0], start + range[1]] };
    });
  if (parsed.success) return { data: parsed.data, subject, troubles: traps };
  const issues = explainShape(schema, parsed.error.issues, reading.value);
  return {
    subject,
    troubles: [...issues.map((issue): Trouble => ({ type: 'shape', file, issue, subject })), ...traps],
  };
}

/** @returns what people call the entry, where it says so itself */
function subjectOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  for (const name of ['title', 'name', 'organisation']) {
    const said: unknown = Reflect.get(value, name);
    if (typeof said === 'string' && said.trim() !== '') return `"${said.trim()}"`;
  }
  return undefined;
}
