import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

const lockFiles = ['package-lock.json', 'npm-shrinkwrap.json', 'pnpm-lock.yaml', 'yarn.lock', 'bun.lock'];
const installed = join('node_modules', '.package-lock.json');

/**
 * Names all that makes a page besides the playbook: our own code to the byte, the packages installed with it, and Node.
 * @param product the folder of Waymark
 */
export function pageMaker(product: string): string {
  const hash = createHash('sha256').update(JSON.stringify(process.versions));
  const code = readdirSync(join(product, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.test.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  for (const file of [
    ...code,
    ...['package.json', 'astro.config.mjs'].map((name) => join(product, name)),
    ...locks(product),
  ])
    hash.update(`\0${file.slice(product.length)}\0`).update(readFileSync(file));
  return hash.digest('hex');
}

/** Every list of installed packages from a folder upwards. */
function locks(folder: string): readonly string[] {
  const here = [...lockFiles, installed].map((name) => join(folder, name)).filter((file) => existsSync(file));
  const above = dirname(folder);
  return above === folder ? here : [...here, ...locks(above)];
}
