import { undo } from './undo.ts';
import type { Change, Files } from './story.ts';

/** A change with the files on both sides of it. */
export interface ToldChange {
  readonly change: Change;
  readonly before: Files;
  readonly after: Files;
}

/** Tells the story from its end. @returns the changes in their order; what stands before the first one is where it began */
export function toldStates(end: Files, changes: readonly Change[]): readonly ToldChange[] {
  const told: ToldChange[] = [];
  let after = end;
  for (const change of changes.toReversed()) {
    const before = undo(after, change);
    if (changedPaths(before, after).length === 0) throw new Error(`“${change.title}” changes nothing.`);
    told.unshift({ change, before, after });
    after = before;
  }
  return told;
}

/** @returns the paths whose texts differ, in alphabetical order */
export function changedPaths(before: Files, after: Files): readonly string[] {
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((path) => before.get(path) !== after.get(path))
    .toSorted();
}
