import type { Entry } from '../model/entry.ts';
import type { MeasurementRows } from '../model/measurement.ts';
import { resolve } from '../model/resolve.ts';
import type { FileReading } from '../sources/read-file.ts';

/** A file of the playbook as it stands after a commit. */
export interface StandingFile {
  readonly path: string;
  /** The name of its bytes; the last readable ones, where those of today cannot be read. */
  readonly blob: string;
  /** `kind/id` of the entries in it. */
  readonly names: readonly string[];
  /** `kind/id` of what it names. */
  readonly links: readonly string[];
  /** How many moments of truth a live journey names. */
  readonly moments: number;
  /** Who may speak for a team. */
  readonly accounts?: readonly string[];
}

/** @returns what must be known of a file, whatever else is let go */
export function standingFile(path: string, blob: string, reading: FileReading): StandingFile {
  const { entry, table } = reading;
  if (!entry) return { path, blob, names: [], links: table ? countedIn(table) : [], moments: 0 };
  const { links, items, journeys } = resolve({ entries: [entry], measurements: [], unreadable: new Set() });
  const live = journeys.filter(({ status }) => status === 'live');
  return {
    path,
    blob,
    names: entry.kind === 'playbook' ? ['playbook/playbook'] : items.map(({ kind, id }) => `${kind}/${id}`),
    links: [...new Set(links.map(({ kind, id }) => `${kind}/${id}`))],
    moments: live.reduce((sum, { moments }) => sum + moments.length, 0),
    ...accountsOf(entry),
  };
}

/** What the rows of a table are about: counts are told by its title, and by its promises. */
function countedIn({ rows }: MeasurementRows): readonly string[] {
  const names = rows.flatMap((row) => [
    ...('touchpoint' in row ? [`touchpoint/${row.touchpoint}`] : []),
    ...('journey' in row ? [`journey/${row.journey}`] : []),
  ]);
  return [...new Set(names)];
}

function accountsOf(entry: Entry): Pick<StandingFile, 'accounts'> {
  return entry.kind === 'team' && entry.data.accounts ? { accounts: entry.data.accounts } : {};
}

/** The files of a playbook after a commit, as they were last readable, by what they are called and who names them. */
export class Standing {
  readonly files = new Map<string, StandingFile>();
  readonly #byName = new Map<string, Set<string>>();
  readonly #namedBy = new Map<string, Set<string>>();
  #moments = 0;

  /** @param known the files as an earlier run left them */
  constructor(known: readonly StandingFile[] = []) {
    for (const file of known) this.put(file.path, file);
  }

  /** How many moments of truth the live journeys name. */
  get moments(): number {
    return this.#moments;
  }

  put(path: string, file: StandingFile | undefined): void {
    const old = this.files.get(path);
    if (old) {
      for (const name of old.names) this.#byName.get(name)?.delete(path);
      for (const name of old.links) this.#namedBy.get(name)?.delete(path);
      this.#moments -= old.moments;
      this.files.delete(path);
    }
    if (!file) return;
    this.files.set(path, file);
    for (const name of file.names) put(this.#byName, name, path);
    for (const name of file.links) put(this.#namedBy, name, path);
    this.#moments += file.moments;
  }

  /** @returns paths of the files that an entry lies in: one, but in a playbook with a fault */
  pathsOf(name: string): Iterable<string> {
    return this.#byName.get(name) ?? [];
  }

  /** @returns paths of the journeys that name an entry */
  journeysNaming(name: string): readonly string[] {
    return [...(this.#namedBy.get(name) ?? [])].filter((path) => path.startsWith('journeys/'));
  }
}

/** @returns by team, who may speak for it */
export function accountsIn(standing: Standing): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    [...standing.files.values()].flatMap(({ names, accounts }) =>
      accounts === undefined ? [] : names.map((name) => [name.replace(/^team\//, ''), accounts] as const),
    ),
  );
}

function put(index: Map<string, Set<string>>, name: string, path: string): void {
  const known = index.get(name);
  if (known) known.add(path);
  else index.set(name, new Set([path]));
}
