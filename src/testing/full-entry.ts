import { globalRegistry, type z } from 'zod';
import { fileKinds, type FileKind } from '../schema/kinds.ts';
import { Title, Words } from '../schema/words.ts';

type Path = readonly (string | number)[];

/** A text in an entry: where it stands, and whether it may hold any words or has a form of its own (an id, a day, an address). */
export interface TextField {
  readonly path: Path;
  readonly free: boolean;
}

/** An entry of a kind with every field that its schema knows, filled from the schema's own examples. */
export interface FullEntry {
  readonly data: unknown;
  readonly texts: readonly TextField[];
}

export function fullEntry(kind: FileKind): FullEntry {
  const texts: TextField[] = [];
  return { data: fill(fileKinds[kind].schema, [], texts), texts };
}

/** @returns a copy of data with the value at a path replaced */
export function withValue(data: unknown, path: Path, value: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  if (Array.isArray(data))
    return data.map((item: unknown, index) => (index === step ? withValue(item, rest, value) : item));
  return { ...(data as object), [step]: withValue(Reflect.get(data as object, step), rest, value) };
}

export function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, step) => Reflect.get(value as object, step), data);
}

function fill(schema: z.core.$ZodType, path: Path, texts: TextField[]): unknown {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'optional':
      return fill(def.innerType, path, texts);
    case 'object':
      return Object.fromEntries(
        Object.entries(def.shape).map(([name, field]) => [name, fill(field, [...path, name], texts)]),
      );
    case 'array': {
      const [example] = examplesOf(schema);
      const items: readonly unknown[] = Array.isArray(example) ? example : Array(least(schema)).fill(undefined);
      return items.map((item, index) =>
        item === undefined
          ? fill(def.element, [...path, index], texts)
          : note(def.element, item, [...path, index], texts),
      );
    }
    case 'record':
      return examplesOf(schema)[0] ?? { 'one-of-them': fill(def.valueType, [...path, 'one-of-them'], texts) };
    case 'union':
      // The longer form stands last.
      return examplesOf(schema).length > 0
        ? note(schema, examplesOf(schema)[0], path, texts)
        : fill(def.options.at(-1) ?? schema, path, texts);
    case 'enum':
      return note(schema, Object.values(def.entries)[0], path, texts);
    case 'string':
    case 'pipe':
      return note(
        schema,
        examplesOf(schema)[0] ?? ('format' in def && def.format === 'date' ? '2026-11-01' : 'some-words'),
        path,
        texts,
      );
    default:
      return examplesOf(schema)[0] ?? 1;
  }
}

function note(schema: z.core.$ZodType, value: unknown, path: Path, texts: TextField[]): unknown {
  const { def } = schema._zod;
  if (typeof value === 'string') texts.push({ path, free: def === Words.def || def === Title.def });
  return value;
}

function examplesOf(schema: z.core.$ZodType): readonly unknown[] {
  const { examples } = globalRegistry.get(schema) ?? {};
  return Array.isArray(examples) ? examples : [];
}

/** How many items a list must have at least. */
function least({ _zod: { def } }: z.core.$ZodType): number {
  return Math.max(
    1,
    ...(def.checks ?? []).map(({ _zod: check }) => ('minimum' in check.def ? Number(check.def.minimum) : 1)),
  );
}
