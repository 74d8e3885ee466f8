import type { Change } from '../changes/change.ts';
import { compare } from '../changes/compare.ts';
import { saysOf, type Says } from '../changes/says.ts';
import type { Entry } from '../model/entry.ts';
import type { MeasurementRows } from '../model/measurement.ts';
import type { Playbook } from '../model/playbook.ts';
import { resolve } from '../model/resolve.ts';
import { splitName } from '../model/split-name.ts';
import type { FileReading } from '../sources/read-file.ts';
import type { EntryRevision, EntryState, RevisionRow } from '../changes/revision.ts';

/** What a file holds on one side of a change. */
export interface FileSide {
  /** The name that git gives to its bytes. */
  readonly blob: string;
  readonly reading: FileReading;
}

/** A file that a commit changed; a side is missing where there was or is none. */
export interface ChangedFile {
  readonly path: string;
  readonly before: FileSide | undefined;
  readonly after: FileSide | undefined;
  /** True where the bytes after cannot be read: nobody can say what they mean. */
  readonly unread: boolean;
}

/** What one commit did, before it is known which entries are the same through renames. */
export type ReadChange = Omit<RevisionRow, 'seq' | 'accounts' | 'entries'> & {
  readonly entries: readonly Omit<EntryRevision, 'key'>[];
};

/**
 * @param files those that changed
 * @param around readings of the files around them, which did not
 * @param momentsInAll how many moments of truth all live journeys name after the commit
 */
export function readChange(
  files: readonly ChangedFile[],
  around: readonly FileReading[],
  momentsInAll: number,
): ReadChange {
  const read = files.filter(({ unread }) => !unread);
  const [before, after] = (['before', 'after'] as const).map((side) =>
    join([...read.flatMap((file) => file[side]?.reading ?? []), ...around]),
  ) as [Playbook, Playbook];
  const elsewhere = momentsInAll - momentsIn(after);
  const { changes, cap, focus } = compare(before, after, undefined, elsewhere);
  return {
    entries: [...revisionsOf(files, changes, before, after)],
    cap,
    focus,
    moments: { before: elsewhere + momentsIn(before), after: elsewhere + momentsIn(after) },
  };
}

function join(readings: readonly FileReading[]): Playbook {
  const entries: Entry[] = [];
  const measurements: MeasurementRows[] = [];
  for (const { entry, table } of readings) {
    if (entry) entries.push(entry);
    if (table) measurements.push(table);
  }
  return resolve({ entries, measurements, unreadable: new Set() });
}

/** @returns how many moments of truth the live journeys of a playbook name */
export function momentsIn({ journeys }: Playbook): number {
  return journeys.reduce((sum, { status, moments }) => sum + (status === 'live' ? moments.length : 0), 0);
}

/** Entries whose files changed, whether or not it means anything, and every one that something is said of. */
function* revisionsOf(
  files: readonly ChangedFile[],
  changes: readonly Change[],
  before: Playbook,
  after: Playbook,
): Generator<Omit<EntryRevision, 'key'>> {
  const told = new Map<string, readonly Change[]>();
  const olderNames = new Map<string, string>();
  for (const [name, its] of Map.groupBy(changes, ({ kind, entry }) => `${kind}/${entry}`)) {
    // Told under the newer of two names, which is not the later one where a new name was taken back.
    const named = its.find(({ path }) => path === '/id');
    const [kind] = splitName(name);
    const later = named ? `${kind}/${named.after ?? ''}` : name;
    told.set(later, its);
    if (named) olderNames.set(later, `${kind}/${named.before ?? ''}`);
  }
  const [was, is] = [standingIn(files, 'before', before), standingIn(files, 'after', after)];
  const older = new Set(olderNames.values());
  // An older name that another entry has now is an entry of its own.
  const gone = [...was.keys()].filter((name) => !older.has(name));
  for (const name of [...new Set([...told.keys(), ...gone, ...is.keys()])].sort()) {
    const old = olderNames.get(name);
    const [one, other] = [older.has(name) && old === undefined ? undefined : was.get(old ?? name), is.get(name)];
    const its = told.get(name) ?? [];
    const [kind, id] = splitName(name);
    // Of several things in one file, only those are told that changed.
    if (its.length === 0 && (kind === 'channel' || kind === 'segment')) continue;
    yield {
      kind,
      id,
      title: (other ?? one)?.title ?? id,
      ...(old === undefined ? {} : { was: splitName(old)[1] }),
      did: other?.unread ? 'unread' : !one ? 'came' : !other ? 'gone' : 'changed',
      before: one?.state ?? null,
      after: other?.state ?? null,
      ...(other?.says ? { says: other.says } : {}),
      changes: its,
    };
  }
}

interface Standing {
  readonly title: string;
  readonly state: EntryState;
  readonly unread: boolean;
  readonly says?: Says | undefined;
}

/** The entries of the changed files on one side, by name. */
function standingIn(files: readonly ChangedFile[], side: 'before' | 'after', playbook: Playbook) {
  const changed = new Map(files.map((file) => [file.path, file]));
  const found = new Map<string, Standing>();
  for (const item of playbook.items) {
    const { kind, id, title, status, file } = item;
    const one = changed.get(file);
    const state = one?.[side];
    if (one && state && !found.has(`${kind}/${id}`))
      found.set(`${kind}/${id}`, {
        title,
        state: { file, blob: state.blob, status },
        unread: false,
        says: side === 'after' ? saysOf(item) : undefined,
      });
  }
  for (const { path, unread, ...sides } of files) {
    const state = sides[side];
    if (!state) continue;
    const { entry } = state.reading;
    const page = entry?.kind === 'playbook' ? 'playbook/playbook' : undefined;
    const broken = side === 'after' && unread ? state.reading.unreadable : undefined;
    const name = broken ?? page;
    if (name !== undefined)
      found.set(name, {
        title: playbook.settings.organisation,
        state: { file: path, blob: state.blob, status: 'live' },
        unread: broken !== undefined,
      });
  }
  return found;
}
