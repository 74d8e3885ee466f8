import { readFileSync } from 'node:fs';
import mermaid from 'mermaid/package.json' with { type: 'json' };
import { expect, test } from 'vitest';

/**
 * The first version without the holes that were published: text that ran as script or style was mended in 11.15.0 and
 * 11.16.1, charts that never end in 12.3.0.
 */
const first = [12, 3, 0] as const;

function isMended(version: string): boolean {
  const numbers = version.split('.').map(Number);
  const differs = first.findIndex((number, index) => numbers[index] !== number);
  return differs === -1 || (numbers[differs] ?? 0) > (first[differs] ?? 0);
}

test.each([
  ['11.16.0', false],
  ['12.2.9', false],
  ['12.3.0', true],
  ['12.10.0', true],
  ['13.0.0', true],
])('%s is mended: %s', (version, mended) => {
  expect(isMended(version)).toBe(mended);
});

test('C17 the Mermaid that is installed, and the oldest that may be installed, have no known hole', () => {
  const own = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  expect(isMended(mermaid.version), mermaid.version).toBe(true);
  const oldest = /^\^(\d+\.\d+\.\d+)$/.exec(own.dependencies['mermaid'] ?? '')?.[1] ?? '0.0.0';
  expect(isMended(oldest), oldest).toBe(true);
});

test('C17 the list of advisories names the oldest version that may be installed', () => {
  const list = readFileSync(new URL('../../../SECURITY.md', import.meta.url), 'utf8');
  expect(list).toContain(`| mermaid | ${first.join('.')} |`);
});
