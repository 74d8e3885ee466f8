import { createHash } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const source = dirname(dirname(fileURLToPath(import.meta.url)));
/** The rooms that decide what a reading holds and what is found in it. */
const rooms = ['schema', 'model', 'reliability', 'changes', 'rules', 'formats', 'sources', 'history'] as const;

/** Names the code that made a reading: another version of it reads everything anew. */
export function cacheVersion(): string {
  version ??= computeVersion();
  return version;
}

let version: string | undefined;

function computeVersion(): string {
  const hash = createHash('sha256');
  for (const room of rooms) {
    for (const name of readdirSync(join(source, room), { recursive: true, encoding: 'utf8' }).sort()) {
      const { size, mtimeMs } = statSync(join(source, room, name));
      hash.update(`${room}/${name} ${String(size)} ${String(mtimeMs)}\n`);
    }
  }
  return hash.digest('hex');
}
