import type { OfficeId } from './offices.ts';

/** Texts by path, as one commit has them. */
export type Files = ReadonlyMap<string, string>;

/**
 * One step of a change. The story is told forwards and undone backwards, from the example as it stands: so it always ends with
 * the example, and a text that is in it already need not be written again here. Whoever adds a file to the example tells in a
 * chapter when it came.
 */
export type Step =
  | { readonly is: 'arrives'; readonly path: string }
  | { readonly is: 'leaves'; readonly path: string; readonly text: string }
  | { readonly is: 'says'; readonly path: string; readonly before: string; readonly after: string }
  | { readonly is: 'block'; readonly path: string; readonly first: string }
  | { readonly is: 'moves'; readonly from: string; readonly to: string }
  | { readonly is: 'checked'; readonly under: string; readonly before: string }
  | { readonly is: 'rows'; readonly path: string; readonly having: string };

/** What became one pull request, and one commit of the main branch. */
export interface Change {
  /** ISO day of the merge. */
  readonly day: string;
  readonly by: OfficeId;
  readonly title: string;
  readonly why: string;
  readonly steps: readonly Step[];
}

export function change(day: string, by: OfficeId, title: string, why: string, ...steps: readonly Step[]): Change {
  return { day, by, title, why, steps };
}

const inFull = (path: string): string => (path.startsWith('journeys/') ? path : `content/${path}`);

/** Files of the example come, as they are at this point of the story. What links to them begins to do so. */
export const adds = (...paths: readonly string[]): readonly Step[] =>
  paths.map((path) => ({ is: 'arrives', path: inFull(path) }));

/** A file of the time goes. @param text what it held until now */
export const drops = (path: string, text: string): Step => ({ is: 'leaves', path: inFull(path), text });

/** A text that stands in the file once becomes another. */
export const says = (path: string, before: string, after: string): Step => ({
  is: 'says',
  path: inFull(path),
  before,
  after,
});

/** A block comes: a YAML item or field by its first lines, `:::when{...}` to its end, or a comment by its first line. */
export const block = (path: string, first: string): Step => ({ is: 'block', path: inFull(path), first });

export const moves = (from: string, to: string): Step => ({ is: 'moves', from: inFull(from), to: inFull(to) });

/** Backing below a folder or in a file was looked at again. @param before the day until which it had been looked at */
export const checked = (under: string, before: string): Step => ({ is: 'checked', under: inFull(under), before });

/** Rows of a table come. @param having what only these rows hold */
export const rows = (path: string, having: string): Step => ({
  is: 'rows',
  path: inFull(`measurements/${path}`),
  having,
});
