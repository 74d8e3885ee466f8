import type { Change } from '../../changes/change.ts';
import { kindOfField } from '../../changes/field-kinds.ts';
import type { Both } from './say-changes.ts';
import { titleOf } from './say-changes.ts';

/** What stood before and what stands now, as people read it; null where a side has nothing to say. */
export interface Sides {
  readonly before: string | null;
  readonly after: string | null;
}

/** @returns the two sides of a change with titles in place of ids; of an entry that came or went nothing, for that is all there is to say */
export function sideWords({ path, before, after }: Change, both: Both): Sides {
  if (path === '' && (before === null || after === null)) return { before: null, after: null };
  const kind = kindOfField(path);
  if (kind) {
    // Ids are joined by a comma and a blank, and hold neither.
    const titles = (ids: string | null) =>
      ids
        ?.split(', ')
        .map((id) => titleOf(kind, id, both))
        .join(', ') ?? null;
    return { before: titles(before), after: titles(after) };
  }
  if (!path.endsWith('/clock')) return { before, after };
  return { before: clockTitle(before, both), after: clockTitle(after, both) };
}

/** @returns the title of a calendar: `Shop hours`; any other text as it is */
export function clockTitle<T extends string | null | undefined>(id: T, { before, after }: Both): string | T {
  if (typeof id !== 'string') return id;
  return after.settings.data?.calendars?.[id]?.title ?? before.settings.data?.calendars?.[id]?.title ?? id;
}
