import type { z } from 'zod';
import { explainField, explainUnknown } from './explain-field.ts';
import { eitherOf, isOtherKind } from './expected.ts';
import { fieldAt } from './field-at.ts';
import type { ShapeIssue } from './shape-issue.ts';
import { named, valueAt } from './shape-words.ts';
import { explainWrong, type WrongValue } from './explain-wrong.ts';
import { howToSpell } from './spell-id.ts';

type Path = readonly (string | number)[];

/**
 * Retells what a schema refused in the author's words, one issue a fault.
 * @param value the data that was parsed, as it was read
 */
export function explainShape(
  schema: z.ZodType,
  issues: readonly z.core.$ZodIssue[],
  value: unknown,
): readonly ShapeIssue[] {
  const told = issues.flatMap((issue) => explain(schema, value, issue, []));
  const renamed = new Set(
    told.flatMap(({ path, instead }) => (instead ? [keyOf([...path.slice(0, -1), instead])] : [])),
  );
  const seen = new Set<string>();
  return told.flatMap(({ instead: _, ...issue }) => {
    const missing = issue.code === 'missing-field' && keyOf([...issue.path, ...issue.values]);
    const key = missing || keyOf(issue.path);
    if (seen.has(key) || (missing && renamed.has(missing))) return [];
    seen.add(key);
    return [issue];
  });
}

function explain(
  schema: z.ZodType,
  whole: unknown,
  issue: z.core.$ZodIssue,
  base: Path,
): readonly (ShapeIssue & { readonly instead?: string | undefined })[] {
  const path = [...base, ...issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step))];
  const field = fieldAt(schema, path);
  const value = valueAt(whole, path);
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => explainUnknown(schema, whole, [...path, key]));
  if (issue.code === 'invalid_key') return [wrongKey(whole, path)];
  if (value === undefined || value === null) return [explainField(field, whole, path)];
  const wrong: WrongValue = { field, whole, path, value };
  if (issue.code !== 'invalid_union') return [explainWrong(wrong, issue)];

  const fitting = issue.errors.filter((branch) => !isOtherKind(branch));
  const [nearest, ...others] = fitting.toSorted((a, b) => faults(a) - faults(b));
  if (nearest && (others.length === 0 || typeof value === 'object'))
    return nearest.flatMap((inner) => explain(schema, whole, inner, path));
  const candidates = fitting.length > 0 ? fitting : issue.errors;
  return [explainWrong(wrong, issue, eitherOf(candidates.flat(), field?.example))];
}

function faults(branch: readonly z.core.$ZodIssue[]): number {
  return branch.reduce((sum, issue) => sum + (issue.code === 'unrecognized_keys' ? 2 * issue.keys.length : 1), 0);
}

function wrongKey(whole: unknown, path: Path): ShapeIssue {
  const name = String(path.at(-1));
  const parents = path.slice(0, -1);
  return {
    code: 'wrong-value',
    path,
    key: true,
    says: `has an entry "${name}"${parents.length === 0 ? '' : ` in ${named(parents, whole)}`}, which is not an id`,
    hint: howToSpell(name),
    values: [name],
  };
}

function keyOf(path: Path): string {
  return JSON.stringify(path);
}
