import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import mermaid from 'mermaid/package.json' with { type: 'json' };
import { drawingVersion } from './kept-drawing.ts';

/** Drawings on disk, each under the hash of its source and of what draws it. */
export interface DiagramCache {
  readonly keyOf: (source: string) => string;
  readonly find: (key: string) => Promise<string | undefined>;
  readonly keep: (key: string, svg: string) => Promise<void>;
}

export function diagramCache(folder: string): DiagramCache {
  const fileOf = (key: string): string => join(folder, `${key}.svg`);
  return {
    keyOf: (source) =>
      createHash('sha256').update(`mermaid ${mermaid.version}, drawing ${drawingVersion}\n${source}`).digest('hex'),

    async find(key) {
      const svg = await readFile(fileOf(key), 'utf8').catch(() => '');
      return svg.startsWith('<svg ') && svg.endsWith('</svg>') ? svg : undefined;
    },

    async keep(key, svg) {
      const aside = join(folder, `${key}.${randomUUID()}.part`);
      try {
        await mkdir(folder, { recursive: true });
        await writeFile(aside, svg);
        await rename(aside, fileOf(key));
      } catch {
        // A drawing that cannot be kept is still a drawing: the next build draws it again.
        await rm(aside, { force: true }).catch(() => undefined);
      }
    },
  };
}
