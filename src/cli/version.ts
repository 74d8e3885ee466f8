import { readFileSync } from 'node:fs';

/** @returns the version of this package */
export function version(): string {
  const card: unknown = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  return typeof card === 'object' && card !== null && 'version' in card ? String(card.version) : '0';
}
