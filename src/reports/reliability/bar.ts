const width = 20;

/**
 * A share as a bar that any terminal can show: `###############.....`, with the floor as a stroke in it.
 * @param share 0 to 1
 * @param floor %
 */
export function bar(share: number, floor: number | undefined): string {
  // Never full while one is missing, never empty while one was kept.
  const filled = share >= 1 ? width : share <= 0 ? 0 : Math.min(width - 1, Math.max(1, Math.round(share * width)));
  const cells = `${'#'.repeat(filled)}${'.'.repeat(width - filled)}`;
  if (floor === undefined) return cells;
  const at = Math.min(width, Math.round((floor / 100) * width));
  return `${cells.slice(0, at)}|${cells.slice(at)}`;
}
