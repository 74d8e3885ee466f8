import type { Finding } from '../model/finding.ts';
import { escapeText } from './escape-text.ts';
import { plural } from './plural.ts';

/** What a check against a base leaves untold. */
export interface Untold {
  /** The base's whole name. */
  readonly base: string;
  readonly older: readonly Finding[];
  readonly byCalendar: readonly Finding[];
  /** `kind/id` of entries that cannot be read in the base, and can now. */
  readonly unreadable: readonly string[];
  /** The branch in force, on which owners are told. */
  readonly branch: string;
}

/** So many entries are named. */
const mostNamed = 3;

/** @returns how many findings are older: all that a check counts, so no advice */
export function countOlder({ older }: Pick<Untold, 'older'>): number {
  return older.filter(isCounted).length;
}

/** What follows the closing line of a check against a base, a sentence or two a line. */
export function tellOlder(untold: Untold): readonly string[] {
  const { base, older, byCalendar, unreadable, branch } = untold;
  const counted = older.filter(isCounted);
  const entries = new Set(counted.map(({ entry, at }) => entry ?? at.file)).size;
  const names = unreadable.toSorted();
  const more = names.length - mostNamed;
  const named = [...names.slice(0, mostNamed), ...(more > 0 ? [`${String(more)} more`] : [])].join(', ');
  return [
    `Held against commit ${base.slice(0, 12)}: told is what this change adds or makes worse.`,
    ...(counted.length === 0
      ? []
      : [
          `${plural(counted.length, 'older finding')} in ${plural(entries, 'entry', 'entries')}, not of this change; "waymark check" lists them.`,
        ]),
    ...(byCalendar.length === 0
      ? []
      : [`By the calendar: ${String(byCalendar.length)}, told to their owners on ${escapeText(branch)}.`]),
    ...(names.length === 0
      ? []
      : [`Nobody can read in that commit: ${escapeText(named)}. What is found there now counts as of this change.`]),
  ];
}

function isCounted({ severity }: Finding): boolean {
  return severity !== 'advice';
}
