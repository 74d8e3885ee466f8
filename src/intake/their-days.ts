/** Turns a text into an ISO day or month; undefined where it is none that there is. */
export type ReadText = (text: string) => string | undefined;

/**
 * @param pattern `YYYY`, `MM` or `M`, `DD` or `D` with marks between, as `DD.MM.YYYY`; without a day it gives months
 * @returns how to read such days, as `2026-10-31` or `2026-10`
 */
export function makeReadDate(pattern: string): ReadText {
  const order: string[] = [];
  const source = pattern.replace(/YYYY|MM?|DD?|[^YMD]/g, (part) => {
    if (!/^[YMD]/.test(part)) return `\\${part}`;
    order.push(part.charAt(0));
    return part === 'YYYY' ? String.raw`(\d{4})` : part.length === 2 ? String.raw`(\d\d)` : String.raw`(\d\d?)`;
  });
  const shape = new RegExp(`^${source}$`);
  const [year, month, day] = ['Y', 'M', 'D'].map((part) => order.indexOf(part) + 1);
  return (text) => {
    const found = shape.exec(text);
    if (!found) return undefined;
    const part = (index: number | undefined): string => (found[index ?? 0] ?? '').padStart(2, '0');
    const iso = `${part(year)}-${part(month)}`;
    if (day === 0) return /-(?:0[1-9]|1[0-2])$/.test(iso) ? iso : undefined;
    const full = `${iso}-${part(day)}`;
    const time = Date.parse(`${full}T00:00:00Z`);
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(full) ? full : undefined;
  };
}

const clockTime = /^(.{6,12}?)(?:T|,? )\d\d?:\d\d(?::\d\d(?:[.,]\d+)?)?(?: ?[AP]M)?$/i;
const instant = /^(\d{4}-\d\d-\d\d[T ]\d\d:\d\d)(?::\d\d(?:[.,]\d+)?)? ?(Z|UTC|[+-]\d\d:?\d\d)$/;

/**
 * Cuts the time off a day: `31.10.2026 08:15` is of the 31st. An instant with its offset, as `2026-10-31T23:30:00Z`, is
 * of the day on which it falls in the playbook's time zone.
 * @returns the day as written, or as ISO where it was an instant; the text as it is where it holds no time
 */
export function makeCutTime(timeZone: string): (text: string) => string {
  const known = new Map<string, string>();
  let format: Intl.DateTimeFormat | undefined;
  return (written) => {
    const text = written.trim();
    const cut = clockTime.exec(text)?.[1];
    if (cut !== undefined) return cut;
    const [, minute, offset] = instant.exec(text) ?? [];
    if (minute === undefined || offset === undefined) return text;
    // Offsets are whole quarters of an hour, so that a day never begins within one.
    const quarter = `${minute.slice(0, 14).replace(' ', 'T')}${String(Math.floor(Number(minute.slice(14)) / 15) * 15).padStart(2, '0')}`;
    const key = `${quarter}${offset}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const zone = /^[ZU]/.test(offset) ? 'Z' : offset.replace(/(\d\d):?(\d\d)$/, '$1:$2');
    const time = Date.parse(`${quarter}:00${zone}`);
    if (Number.isNaN(time)) return text;
    format ??= new Intl.DateTimeFormat('sv-SE', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
    const day = format.format(time);
    known.set(key, day);
    return day;
  };
}

/** The longest text that can be a day with no time behind it. */
export const longestDay = 10;
