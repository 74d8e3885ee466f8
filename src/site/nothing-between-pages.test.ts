import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** A place at the top of a module that is filled while pages are rendered. */
const filledLater =
  /^(?:export )?(?:let |const [^=]*=(?: new (?:Weak)?(?:Map|Set)(?:<.*>)?\(\)| \{\}| \[\])(?: as .*)?;)/m;

const kept = (text: string): string | undefined => filledLater.exec(text)?.[0];

test.each([
  'const known = new WeakMap<Playbook, readonly string[]>();',
  'export const seen = new Set();',
  'let last: string | undefined;',
  'const titles: Record<string, string> = {};',
  'const rows: string[] = [];',
])('a module that keeps something is found: %s', (line) => {
  expect(kept(`import x from 'y';\n\n${line}\n`)).toBeDefined();
});

test('no page keeps anything for the next one, which would not be seen to have read it', () => {
  const modules = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' }).filter(
    // Scripts run in the browser of a reader.
    (name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && !/^(?:scripts|e2e)\//.test(name),
  );
  const found = modules.filter((name) => kept(readFileSync(join(import.meta.dirname, name), 'utf8')) !== undefined);
  expect(found).toEqual([]);
});
