import type { z } from 'zod';
import { explainShape } from '../schema/explain-shape.ts';
import { fileKinds, type FileKind } from '../schema/kinds.ts';
import type { ShapeIssue } from '../schema/shape-issue.ts';

/** @returns what is told of data that a file of a kind holds */
export function toldShape(kind: FileKind, value: unknown): readonly ShapeIssue[] {
  const schema: z.ZodType = fileKinds[kind].schema;
  return explainShape(schema, schema.safeParse(value).error?.issues ?? [], value);
}
