/**
 * Where something stands in a file: a value (`path` as in JSON, from the file's root), its key where `key` is set,
 * or a stretch of the text (`range`: UTF-16 units from the start, end exclusive). Line and column are worked out when it is printed.
 */
export interface Place {
  readonly file: string;
  readonly path?: readonly (string | number)[];
  readonly key?: boolean;
  readonly range?: readonly [start: number, end: number];
}

/** @returns the place of a part of the value at `place` */
export function within(place: Place, ...path: readonly (string | number)[]): Place {
  // `concat` makes a list of just this length; a spread leaves room for twenty more, a hundred thousand times.
  return { file: place.file, path: (place.path ?? []).concat(path) };
}

/** @returns the path as a JSON Pointer (RFC 6901), '' for the whole file */
export function pointerOf({ path = [] }: Place): string {
  return path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
