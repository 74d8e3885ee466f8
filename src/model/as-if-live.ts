import type { Entries, Entry, EntryOf } from './entry.ts';

/**
 * The same entries, with a draft in the place of the live journey that it becomes: under the name of the live one, and with
 * the drafts of touchpoints that it stops at in force as well, since nobody could walk it without them.
 * @param draft the id of a journey whose `becomes` names another; any other leaves the entries as they are
 */
export function asIfLive({ entries, ...rest }: Entries, draft: string): Entries {
  const found = entries.find((entry): entry is EntryOf<'journey'> => entry.kind === 'journey' && entry.id === draft);
  const live = entries.find((entry) => entry.kind === 'journey' && entry.id === found?.data.becomes);
  if (!found || !live) return { entries, ...rest };
  const stops = new Set(
    (found.data.stages ?? []).flatMap((stage) => (stage.stops ?? []).map(({ touchpoint }) => touchpoint)),
  );
  return {
    ...rest,
    entries: entries.flatMap((entry): readonly Entry[] => {
      if (entry === live) return [];
      if (entry === found) {
        const { status: _, becomes: __, ...data } = found.data;
        // Its bytes are in force nowhere yet, so they have no name.
        return [{ kind: 'journey', id: live.id, file: live.file, data }];
      }
      if (entry.kind !== 'touchpoint' || entry.data.status !== 'draft' || !stops.has(entry.id)) return [entry];
      const { blob: ___, ...touchpoint } = entry;
      return [{ ...touchpoint, data: { ...entry.data, status: 'live' } }];
    }),
  };
}

/** The same entries without a journey: what a draft that took its place is compared with. */
export function withoutJourney({ entries, ...rest }: Entries, id: string): Entries {
  return { ...rest, entries: entries.filter((entry) => entry.kind !== 'journey' || entry.id !== id) };
}
