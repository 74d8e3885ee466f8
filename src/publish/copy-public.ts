import { copyFileSync, existsSync, lstatSync, mkdirSync, readdirSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';

/** Files that readers' browsers show and never run. */
const served = new Set(['.png', '.jpg', '.jpeg', '.webp', '.ico', '.txt', '.pdf', '.woff2', '.webmanifest']);

/** A file in `public/` that a site may not carry. */
export class UnfitPublicFile extends Error {}

/**
 * Copies `public/` into a site. Names that begin with a dot are passed over, links are not followed.
 * @throws {UnfitPublicFile} on what could run in a reader's browser or leads elsewhere
 */
export function copyPublic(root: string, site: string): void {
  const folder = join(root, 'public');
  if (!existsSync(folder)) return;
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (entry.isDirectory()) continue;
    const path = join(entry.parentPath, entry.name)
      .slice(folder.length + 1)
      .replaceAll('\\', '/');
    if (path.split('/').some((part) => part.startsWith('.'))) continue;
    if (!entry.isFile() || !lstatSync(join(folder, path)).isFile() || !served.has(extname(path).toLowerCase())) {
      throw new UnfitPublicFile(
        `public/${path} cannot be part of the site: it may hold ${[...served].join(' ')} files. Take it out.`,
      );
    }
    mkdirSync(dirname(join(site, path)), { recursive: true });
    copyFileSync(join(folder, path), join(site, path));
  }
}
