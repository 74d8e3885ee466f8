import { z } from 'zod';

/** A place of a schema with the words that its author gave it. */
export interface SchemaField {
  readonly schema: z.ZodType;
  readonly description: string | undefined;
  readonly example: unknown;
}

/** @returns what the schema says of the value at `path`; undefined where it knows no such place */
export function fieldAt(schema: z.ZodType, path: readonly (string | number)[]): SchemaField | undefined {
  const field = describe(schema);
  const [step, ...rest] = path;
  if (step === undefined) return field;
  for (const inner of stepInto(schema, step)) {
    const found = fieldAt(inner, rest);
    if (!found) continue;
    const isItem = typeof step === 'number' && Array.isArray(field.example);
    return isItem && found.example === undefined ? { ...found, example: field.example[0] } : found;
  }
  return undefined;
}

/** @returns the fields that an object of this schema may have: name to schema; of a union, those of all its objects */
export function fieldsOf(schema: z.ZodType): ReadonlyMap<string, z.ZodType> {
  return new Map(
    branches(schema).flatMap((branch) =>
      branch instanceof z.ZodObject ? Object.entries(branch.shape).filter(isNamedSchema) : [],
    ),
  );
}

/** @returns the schemas that a value may meet: the options of a union, else the schema itself without its wrappers */
export function branches(schema: z.ZodType): readonly z.ZodType[] {
  const bare = unwrap(schema).at(-1) ?? schema;
  if (bare instanceof z.ZodUnion) return bare.options.filter(isSchema).flatMap(branches);
  return [bare];
}

/** The schema of the items of a list, else the schema itself; of a union, its first. */
export function itemOf(schema: z.ZodType): z.ZodType {
  const first = branches(schema)[0] ?? schema;
  return first instanceof z.ZodArray && isSchema(first.element) ? first.element : first;
}

/** @returns the names of the fields that an object of this schema, or an item of a list, must have */
export function requiredFields(schema: z.ZodType): readonly string[] {
  return [...fieldsOf(itemOf(schema))].flatMap(([name, inner]) => (inner instanceof z.ZodOptional ? [] : [name]));
}

function describe(schema: z.ZodType): SchemaField {
  const metas = unwrap(schema).map((layer) => layer.meta());
  const meta = metas.find((words) => words?.description !== undefined);
  const examples = meta?.['examples'];
  return {
    schema,
    description: meta?.description,
    example: Array.isArray(examples) ? (examples[0] as unknown) : undefined,
  };
}

function stepInto(schema: z.ZodType, step: string | number): readonly z.ZodType[] {
  return branches(schema).flatMap((branch): readonly z.ZodType[] => {
    if (branch instanceof z.ZodObject)
      return Object.entries(branch.shape)
        .filter(isNamedSchema)
        .flatMap(([name, inner]) => (name === step ? [inner] : []));
    if (branch instanceof z.ZodArray && typeof step === 'number') return [branch.element].filter(isSchema);
    if (branch instanceof z.ZodRecord) return [branch.valueType].filter(isSchema);
    return [];
  });
}

/** The schema and what it wraps, the outermost first. */
function unwrap(schema: z.ZodType): readonly z.ZodType[] {
  const inner = schema instanceof z.ZodOptional ? schema.unwrap() : schema instanceof z.ZodPipe ? schema.in : undefined;
  return isSchema(inner) ? [schema, ...unwrap(inner)] : [schema];
}

function isSchema(value: unknown): value is z.ZodType {
  return value instanceof z.ZodType;
}

function isNamedSchema(entry: readonly [string, unknown]): entry is [string, z.ZodType] {
  return isSchema(entry[1]);
}
