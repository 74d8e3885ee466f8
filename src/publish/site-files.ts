import { createHash } from 'node:crypto';
import { closeSync, openSync, readdirSync, readFileSync, readSync } from 'node:fs';
import { join } from 'node:path';

/** Every file below a folder, with `/`, sorted. */
export function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
}

/** One hash over the names and bytes of files: SHA-256, hex. */
export function hashOfFiles(folder: string, files: readonly string[]): string {
  const hash = createHash('sha256');
  const room = Buffer.allocUnsafe(roomForMost);
  for (const file of files) {
    const bytes = readIntoRoom(join(folder, file), room);
    hash.update(`${file}\0${String(bytes.length)}\0`).update(bytes);
  }
  return hash.digest('hex');
}

const roomForMost = 256 * 1024;

/** Most files of a site are small and many: one place in memory serves them all. */
function readIntoRoom(file: string, room: Buffer): Buffer {
  const open = openSync(file, 'r');
  try {
    let length = 0;
    for (let got = -1; got !== 0 && length < room.length; length += got)
      got = readSync(open, room, length, room.length - length, null);
    return length < room.length ? room.subarray(0, length) : readFileSync(file);
  } finally {
    closeSync(open);
  }
}
