import { highestCap } from '../model/settings.ts';

/** @returns the words for so many to keep: "the 3", "the one" */
export function theKept(cap: number): string {
  return cap === 1 ? 'the one' : `the ${cap}`;
}

/** @returns true where a waiver may lift the cap for so many: one above the highest cap, and not one more */
export function isCapLiftable(count: number): boolean {
  return count <= highestCap + 1;
}
