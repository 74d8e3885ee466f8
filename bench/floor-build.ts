import { build } from 'astro';
import { join, resolve } from 'node:path';
import { createIndex } from 'pagefind';

/** What a site costs at the least: the engine over bare Markdown pages, and Pagefind over what it built. */
const root = resolve(process.argv[2] ?? '.');
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
process.env['NODE_ENV'] = 'production';
process.chdir(root);
await build({ root, logLevel: 'error' });
const dist = join(root, 'dist');
const { index } = await createIndex({});
const added = await index?.addDirectory({ path: dist });
const written = await index?.writeFiles({ outputPath: join(dist, 'pagefind') });
if (!added || added.errors.length > 0 || !written || written.errors.length > 0) throw new Error('Pagefind failed.');
console.log(`${String(added.page_count)} pages`);
await index?.deleteIndex();
