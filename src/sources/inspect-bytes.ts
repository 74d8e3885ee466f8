import { isUtf8 } from 'node:buffer';
import type { Trouble } from '../model/trouble.ts';

// C0 but tab and line ends, DEL, C1, a carriage return alone, line and paragraph separators, and characters that turn the reading direction.

const forbidden =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069]|\r(?!\n)/g;
const decoder = new TextDecoder();
const conflictMarker = /^(?:<{7}|>{7}|\|{7}) .*$/m;

/** The text of a file, or the facts that keep it from being read. A byte order mark is passed over. */
export function inspectBytes(
  file: string,
  bytes: Uint8Array,
): { readonly text: string } | { readonly troubles: readonly Trouble[] } {
  if (!isUtf8(bytes)) return { troubles: [{ type: 'encoding', file, byte: firstBadByte(bytes) }] };
  const text = decoder.decode(bytes);
  if (text.startsWith('version https://git-lfs')) return { troubles: [{ type: 'lfs', file, range: [0, 7] }] };
  const conflict = conflictMarker.exec(text);
  if (conflict) {
    const range = [conflict.index, conflict.index + conflict[0].length] as const;
    return { troubles: [{ type: 'conflict', file, marker: conflict[0].slice(0, 7), range }] };
  }
  const controls = [...text.matchAll(forbidden)].slice(0, 20);
  if (controls.length === 0) return { text };
  return {
    troubles: controls.map((match) => ({
      type: 'control',
      file,
      codePoint: match[0].codePointAt(0) ?? 0,
      range: [match.index, match.index + 1],
    })),
  };
}

/** @returns the offset of the first byte that begins no letter of UTF-8, by halving */
function firstBadByte(bytes: Uint8Array): number {
  let good = 0;
  let bad = bytes.length;
  const decodes = (end: number): boolean => {
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, end), { stream: true });
      return true;
    } catch {
      return false;
    }
  };
  while (good < bad) {
    const middle = (good + bad) >> 1;
    if (decodes(middle + 1)) good = middle + 1;
    else bad = middle;
  }
  // What was begun and not ended belongs to the fault.
  while (!isUtf8(bytes.subarray(0, good))) good -= 1;
  return good;
}

/** Whether a character is one that no file may hold, however it is written. */
export function isForbidden(character: string): boolean {
  return character.search(forbidden) !== -1;
}
