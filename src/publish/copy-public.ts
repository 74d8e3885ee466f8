import { copyFileSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';

/** Files that readers' browsers show and never run. */
const served = new Set(['.png', '.jpg', '.jpeg', '.webp', '.ico', '.txt', '.pdf', '.woff2', '.webmanifest']);

/** A file in `public/` that a site may not carry. */
export class UnfitPublicFile extends Error {}

/**
 * The files of `public/` that go into a site. Names that begin with a dot are passed over, links are not followed.
 * @throws {UnfitPublicFile} on what could run in a reader's browser or leads elsewhere
 */
export function publicFiles(root: string): readonly string[] {
  const folder = join(root, 'public');
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((entry) => {
    const path = join(entry.parentPath, entry.name)
      .slice(folder.length + 1)
      .replaceAll('\\', '/');
    if (entry.isDirectory() || path.split('/').some((part) => part.startsWith('.'))) return [];
    if (entry.isFile() && served.has(extname(path).toLowerCase())) return [path];
    throw new UnfitPublicFile(
      `public/${path} cannot be part of the site: it may hold ${[...served].join(' ')} files. Take it out.`,
    );
  });
}

/** Copies `public/` into a site. */
export function copyPublic(root: string, site: string): void {
  for (const path of publicFiles(root)) {
    mkdirSync(dirname(join(site, path)), { recursive: true });
    copyFileSync(join(root, 'public', path), join(site, path));
  }
}
