import { placeOf } from '../sources/file-place.ts';
import type { ObjectReader, ReadObject } from '../sources/git/object-reader.ts';
import { parseCommit } from '../sources/git/parse-commit.ts';
import type { FileChange, TreeChanges } from '../sources/git/tree-changes.ts';
import { limits } from '../sources/limits.ts';
import { readFile, type FileReading } from '../sources/read-file.ts';
import { aroundAChange } from './around-a-change.ts';
import { ahead } from './ahead.ts';
import type { Identities } from './identities.ts';
import { journeyAround } from './journey-around.ts';
import { readChange, type ChangedFile, type FileSide } from './read-change.ts';
import type { CommitRow, RevisionRow } from '../changes/revision.ts';
import { accountsIn, standingFile, type Standing } from './standing.ts';

/** A commit, and what it did to the playbook; nothing where it touched none of it. */
export interface Followed {
  readonly commit: CommitRow;
  readonly revision: RevisionRow | undefined;
}

/** Where a reading of history stands: what it takes to go on. */
export interface Following {
  readonly standing: Standing;
  readonly identities: Identities;
  /** The number of the next commit. */
  seq: number;
}

const settingsFile = 'content/playbook.yaml';

/** How many commits are read while one is compared. */
const readAhead = 48;

/**
 * Reads a chain of commits, the oldest first, each by what it did to the playbook in words. One pass: no state is read twice, and
 * of a commit only what it changed and what that touches is compared.
 * @param following is moved on with each commit that is given
 * @param prefix the playbook's folder from the top of the repository, with `/` at the end; `''` at the top
 * @throws {GitFault} where the clone does not hold what a commit names
 */
export async function* followHistory(
  changes: AsyncIterable<TreeChanges>,
  objects: ObjectReader,
  following: Following,
  prefix: string,
): AsyncGenerator<Followed> {
  const { standing, identities } = following;
  const readings = new Map<string, FileReading>();
  const load = ({ oid, files }: TreeChanges) => ({
    oid,
    commit: objects.read(oid, 'commit'),
    files: ours(files, prefix).map((file) => ({ file, bytes: bytesOf(file, objects) })),
  });

  /** The reading of a file as it stands; read again where an earlier run had read it. */
  const standingReading = async (path: string): Promise<FileReading> => {
    const known = readings.get(path);
    if (known) return known;
    const blob = standing.files.get(path)?.blob;
    if (blob === undefined) return { troubles: [] };
    const reading = readObject(path, await objects.read(blob, 'blob', limits.tableSize));
    readings.set(path, reading);
    return reading;
  };

  for await (const { oid, commit, files } of ahead(changes, load, readAhead)) {
    const facts = parseCommit((await commit).bytes ?? Buffer.alloc(0));
    const seq = following.seq++;
    const row: CommitRow = { seq, oid, ...facts };
    if (files.length === 0) {
      yield { commit: row, revision: undefined };
      continue;
    }
    const changed: ChangedFile[] = [];
    /** What the changed files hold, before and after. */
    const met = new Set<string>();
    const paths = new Set(files.map(({ file }) => file.path));
    const near = new Set(aroundAChange(standing, paths));
    const speaks = [...paths].some((path) => path.startsWith('content/teams/'));
    const accounts = speaks ? JSON.stringify(accountsIn(standing)) : '';
    for (const { file, bytes } of files) {
      const { path } = file;
      const old = standing.files.get(path);
      const before: FileSide | undefined = old && { blob: old.blob, reading: await standingReading(path) };
      const after = file.after === undefined ? undefined : readSide(file, await bytes);
      const unread = after?.reading.unreadable !== undefined;
      // Whoever breaks a file and mends it with other numbers has changed them: the last readable state is kept to compare with.
      if (!unread) {
        standing.put(path, after && standingFile(path, after.blob, after.reading));
        if (after) readings.set(path, after.reading);
        else readings.delete(path);
      }
      if (before || after) changed.push({ path, before, after, unread });
      for (const name of [...(old?.names ?? []), ...(standing.files.get(path)?.names ?? [])]) met.add(name);
    }
    const whole = changed.some(changesDefaults);
    for (const path of whole ? standing.files.keys() : aroundAChange(standing, paths)) near.add(path);
    for (const path of paths) near.delete(path);
    const around: FileReading[] = [];
    // Who changes a journey, or the focus of them all, is told with every stop of theirs.
    const isLarge = [...paths].some((path) => path.startsWith('journeys/') || path === settingsFile);
    for (const path of near) {
      const reading = await standingReading(path);
      around.push(!isLarge && path.startsWith('journeys/') ? journeyAround(reading, met) : reading);
    }
    const { entries, ...rest } = readChange(changed, around, standing.moments);
    const now = speaks ? accountsIn(standing) : {};
    yield {
      commit: row,
      revision: {
        seq,
        entries: entries.map((entry) => ({ key: identities.of(entry), ...entry })),
        ...rest,
        ...(speaks && JSON.stringify(now) !== accounts ? { accounts: now } : {}),
      },
    };
  }
}

/** Files of the playbook that could hold something, by their path in it. */
function ours(files: readonly FileChange[], prefix: string): readonly FileChange[] {
  return files.flatMap((file) => {
    const path = file.path.slice(prefix.length);
    const { is } = placeOf(path);
    return is === 'entry' || is === 'table' ? [{ ...file, path }] : [];
  });
}

async function bytesOf({ is, after }: FileChange, objects: ObjectReader): Promise<ReadObject | undefined> {
  return is === 'file' && after !== undefined ? objects.read(after, 'blob', limits.tableSize) : undefined;
}

function readSide({ path, is, after = '' }: FileChange, object: ReadObject | undefined): FileSide {
  if (object) return { blob: after, reading: readObject(path, object) };
  const type = is === 'symlink' ? 'symlink' : 'special';
  return {
    blob: after,
    reading: { ...readFile({ path, type, size: 0 }, () => Buffer.alloc(0)), ...unreadableName(path) },
  };
}

function readObject(path: string, { size, bytes }: ReadObject): FileReading {
  return readFile({ path, type: 'file', size }, () => bytes ?? Buffer.alloc(0), 'words');
}

/** A link in the place of an entry is as unreadable as a broken file. */
function unreadableName(path: string): { readonly unreadable?: string } {
  const place = placeOf(path);
  return place.is === 'entry' ? { unreadable: `${place.kind}/${place.id}` } : {};
}

/** Calendars and defaults are part of what every promise says. */
function changesDefaults({ path, before, after }: ChangedFile): boolean {
  if (path !== settingsFile) return false;
  const [was, is] = [before, after].map((side) => {
    const entry = side?.reading.entry;
    return entry?.kind === 'playbook' ? JSON.stringify([entry.data.calendars, entry.data.defaults]) : undefined;
  });
  return was !== is;
}
