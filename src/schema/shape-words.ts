/** A value at a path of plain data; undefined where there is none. */
export function valueAt(value: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (inner, step) =>
      typeof inner === 'object' && inner !== null && Object.hasOwn(inner, step)
        ? (inner as Readonly<Record<string | number, unknown>>)[step]
        : undefined,
    value,
  );
}

/** @returns a value as it is shown in a sentence: short, on one line */
export function shown(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'fields';
  if (typeof value !== 'string') return String(value);
  const letters = [...value];
  return JSON.stringify(letters.length > 60 ? `${letters.slice(0, 59).join('')}…` : value);
}

/** @returns which field a path leads to, as a phrase: `"floor" of "spare-in-time"`, `item 2 of "channels"` */
export function named(path: readonly (string | number)[], whole: unknown): string {
  const last = path.at(-1);
  const parents = path.slice(0, -1);
  if (last === undefined) return 'the file';
  if (typeof last === 'number') return `item ${last + 1} of ${named(parents, whole)}`;
  return parents.length === 0 ? `"${last}"` : `"${last}" of ${label(parents, whole)}`;
}

/** @returns the phrase for an object that holds fields: by its own id where it has one */
export function label(path: readonly (string | number)[], whole: unknown): string {
  const value = valueAt(whole, path);
  for (const name of ['id', 'touchpoint', 'title']) {
    const text = valueAt(value, [name]);
    if (typeof path.at(-1) === 'number' && typeof text === 'string') return shown(text);
  }
  return named(path, whole);
}

/** @returns `a`, `a or b`, `a, b or c` */
export function either(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} or ${last}`;
}

/** @returns `"a"`, `"a" and "b"`, `"a", "b" and "c"` */
export function all(names: readonly string[]): string {
  const quoted = names.map((name) => `"${name}"`);
  const last = quoted.at(-1) ?? '';
  return quoted.length < 2 ? last : `${quoted.slice(0, -1).join(', ')} and ${last}`;
}

/** @returns a description as a part of another sentence: "the one team that answers for it" */
export function inPassing(description: string): string {
  const text = description.replace(/\.$/, '');
  return /^[A-Z](?:[a-z’]| )/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/** @returns a value as it is written in a file, on one line */
export function written(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(written).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    return `{ ${Object.entries(value)
      .map(([key, inner]) => `${key}: ${written(inner)}`)
      .join(', ')} }`;
  }
  if (typeof value !== 'string') return String(value);
  const isPlain = /^[\p{L}\d][^,[\]{}\n]*$/u.test(value) && !/: |:$| #/.test(value) && Number.isNaN(Number(value));
  return isPlain ? value : JSON.stringify(value);
}
