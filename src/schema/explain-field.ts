import { z } from 'zod';
import { didYouMean } from './did-you-mean.ts';
import { fieldAt, fieldsOf, itemOf, requiredFields, type SchemaField } from './field-at.ts';
import type { ShapeIssue } from './shape-issue.ts';
import { all, either, inPassing, label, named, valueAt, written } from './shape-words.ts';

type Path = readonly (string | number)[];

/** A field that is not there, or that is written with nothing after it. */
export function explainField(field: SchemaField | undefined, whole: unknown, path: Path): ShapeIssue {
  const name = path.at(-1);
  if (name === undefined) {
    const required = field ? requiredFields(field.schema) : [];
    const hint = `Write ${required.length > 0 ? all(required) : 'what belongs here'}, or take the file away.`;
    return { code: 'missing-field', path, key: false, says: 'holds nothing', hint, values: [] };
  }
  const words = field?.description === undefined ? '' : ` (${inPassing(field.description)})`;
  const isNeeded = typeof name === 'string' && field !== undefined && !(field.schema instanceof z.ZodOptional);
  const addition = howToAdd(field, String(name));
  if (valueAt(whole, path) === null) {
    return {
      code: isNeeded ? 'missing-field' : 'wrong-value',
      path,
      key: typeof name === 'string',
      says: `leaves ${named(path, whole)} empty${words}`,
      hint: isNeeded ? addition : 'Write a value, or take the line away.',
      values: [],
    };
  }
  const says = `is missing ${named(path, whole)}${words}`;
  return { code: 'missing-field', path: path.slice(0, -1), key: false, says, hint: addition, values: [String(name)] };
}

/** A field that the schema does not know. `instead`: the one that was probably meant. */
export function explainUnknown(
  schema: z.ZodType,
  whole: unknown,
  path: Path,
): ShapeIssue & { readonly instead?: string } {
  const parents = path.slice(0, -1);
  const key = String(path.at(-1));
  const parent = fieldAt(schema, parents)?.schema ?? schema;
  const { hint, instead } = remedy(key, parent, (name) => valueAt(whole, [...parents, name]) !== undefined);
  return {
    code: 'unknown-field',
    path,
    key: true,
    says: `has a field "${key}"${parents.length === 0 ? '' : ` in ${label(parents, whole)}`} that we do not know`,
    hint: parents.length === 0 && key === 'id' ? 'Take it away: the name of the file is the id.' : hint,
    values: [key],
    ...(instead === undefined ? {} : { instead }),
  };
}

function remedy(
  key: string,
  parent: z.ZodType,
  isTaken: (name: string) => boolean,
): { readonly hint: string; readonly instead?: string } {
  const known = fieldsOf(parent);
  const free = [...known.keys()].filter((name) => !isTaken(name));
  const instead = didYouMean(key, free);
  const homes = [...known].filter(([, inner]) => fieldsOf(itemOf(inner)).has(key)).map(([name]) => name);
  if (homes.length > 0) return { hint: `Move it into ${either(homes.map((name) => `"${name}"`))}.` };
  if (instead !== undefined) {
    const description = fieldAt(parent, [instead])?.description;
    return { hint: `Write "${instead}"${description === undefined ? '.' : `: ${description}`}`, instead };
  }
  const twin = didYouMean(key, known.keys());
  if (twin !== undefined) return { hint: `Take it away: "${twin}" is there already.` };
  return {
    hint: free.length === 0 ? 'Take it away.' : `Take it away, or write ${either(free.map((name) => `"${name}"`))}.`,
  };
}

function howToAdd(field: SchemaField | undefined, name: string): string {
  if (field?.example !== undefined) return `Write it like this: ${name}: ${written(field.example)}`;
  const required = field ? requiredFields(field.schema) : [];
  return required.length > 0 ? `Write "${name}" with ${all(required)}.` : `Write "${name}".`;
}
