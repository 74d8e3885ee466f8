import { getScalarValue, SCALAR_STYLE, type EVENT_ID, type Event } from 'js-yaml';
import { isForbidden } from '../inspect-bytes.ts';

type Scalar = Extract<Event, { type: typeof EVENT_ID.SCALAR }>;

const escape = /\\(?:x[\dA-Fa-f]{2}|u[\dA-Fa-f]{4}|U[\dA-Fa-f]{8}|[^xuU])/g;
/** Escapes of one letter that stand for a character which no file may hold. */
const letters: Readonly<Record<string, number>> = {
  '0': 0x00,
  a: 0x07,
  b: 0x08,
  v: 0x0b,
  f: 0x0c,
  r: 0x0d,
  e: 0x1b,
  N: 0x85,
  L: 0x2028,
  P: 0x2029,
};

/** @returns the first escape of a quoted text that writes what a file may not hold as it is: a control character, or half of a letter */
export function forbiddenEscape(
  text: string,
  event: Scalar,
): { readonly range: readonly [start: number, end: number]; readonly code: string } | undefined {
  if (event.style !== SCALAR_STYLE.DOUBLE_QUOTED) return undefined;
  const written = text.slice(event.valueStart, event.valueEnd);
  if (!written.includes('\\')) return undefined;
  const whole = getScalarValue(text, event).isWellFormed();
  for (const { 0: found, index } of written.matchAll(escape)) {
    const point = pointOf(found);
    const isHalf = !whole && point !== undefined && point >= 0xd800 && point <= 0xdfff;
    if (point === undefined || !(isHalf || isForbidden(String.fromCodePoint(point)))) continue;
    const start = event.valueStart + index;
    return { range: [start, start + found.length], code: `U+${point.toString(16).toUpperCase().padStart(4, '0')}` };
  }
  return undefined;
}

function pointOf(found: string): number | undefined {
  const kind = found.charAt(1);
  if (!/[xuU]/.test(kind)) return letters[kind];
  const point = Number.parseInt(found.slice(2), 16);
  return point > 0x10ffff ? undefined : point;
}
