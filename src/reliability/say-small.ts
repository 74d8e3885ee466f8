/** The fewest customers a number may stand for: fewer could be known by name. */
export const fewest = 5;

/** @returns the count, or `fewer than 5` where it could point at somebody */
export function saySmall(count: number): string {
  return isSmall(count) ? `fewer than ${String(fewest)}` : count.toLocaleString('en-GB');
}

/** @returns true of a count that could point at somebody */
export function isSmall(count: number): boolean {
  return count > 0 && count < fewest;
}
