import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const repository = join(import.meta.dirname, '../..');

/** The packages that are loaded when a command has ended, and the room that reads history. */
const hook = `
import { registerHooks } from 'node:module';
const packages = new Set();
registerHooks({
  load(url, context, next) {
    const name = url.match(/node_modules\\/((?:@[^/]+\\/)?[^/]+)/)?.[1] ?? url.match(/src\\/history/)?.[0];
    if (name) packages.add(name);
    return next(url, context);
  },
});
process.once('exit', () => console.log('\\nloaded:' + [...packages].join(',')));
`;

test('a check starts without the engine of the site, its search, its diagrams, a watcher or the reading of history', () => {
  const out = execFileSync(
    process.execPath,
    [
      '--import',
      `data:text/javascript,${encodeURIComponent(hook)}`,
      join(repository, 'src/cli/main.ts'),
      'check',
      '--root',
      repository,
    ],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] },
  );
  const loaded = (out.split('\nloaded:')[1] ?? '').trim().split(',');
  expect(loaded).toContain('zod');
  for (const heavy of [
    'astro',
    'vite',
    'pagefind',
    'mermaid',
    'jsdom',
    'chokidar',
    'sirv',
    'hast-util-to-html',
    'src/history',
  ])
    expect(loaded).not.toContain(heavy);
});
