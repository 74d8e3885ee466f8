/** What one file may be at most, so that no input makes a check slow or large. Sizes in bytes. */
export const limits = {
  fileSize: 1024 * 1024,
  tableSize: 4 * 1024 * 1024,
  /** What is read of a commit: names and subject stand at its beginning, and its message may have any length. */
  commitSize: 1024 * 1024,
  forgeSize: 64 * 1024 * 1024,
  depth: 32,
  keys: 1000,
  items: 10_000,
  pathLength: 240,
} as const;
