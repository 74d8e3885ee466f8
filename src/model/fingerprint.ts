import type { Finding } from './finding.ts';
import { pointerOf } from './place.ts';

/**
 * What makes a finding the same one tomorrow: its rule, its entry (its file where it has none), the place in it and the
 * offending values. Never a line, a message or the day, so that editing elsewhere in the file changes nothing.
 * @returns 16 hexadecimal digits
 */
export function fingerprintOf({ rule, entry, at, values }: Finding): string {
  return fnv1a(JSON.stringify([rule, entry ?? at.file, pointerOf(at), values ?? []]));
}

/**
 * FNV-1a, 64 bit, over the UTF-8 bytes of a text. Not a safeguard against people who want two texts to meet.
 * Source: RFC 9923, "The FNV Non-Cryptographic Hash Algorithm".
 */
export function fnv1a(text: string): string {
  let high = 0xcbf29ce4;
  let low = 0x84222325;
  for (const byte of new TextEncoder().encode(text)) {
    low = (low ^ byte) >>> 0;
    // times the prime 2^40 + 0x1b3, in two halves that a number holds exactly
    const product = low * 0x1b3;
    high = (Math.imul(high, 0x1b3) + Math.floor(product / 2 ** 32) + (low << 8)) >>> 0;
    low = product >>> 0;
  }
  return [high, low].map((half) => half.toString(16).padStart(8, '0')).join('');
}
