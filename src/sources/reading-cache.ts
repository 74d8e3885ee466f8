import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Body } from '../model/entry.ts';
import type { Finding } from '../model/finding.ts';
import { cacheVersion } from './cache-version.ts';
import type { KnownReadings } from './read-entries.ts';
import type { FileReading } from './read-file.ts';

/** Readings kept between runs, and the deed that keeps them. */
export interface ReadingCache {
  readonly known: KnownReadings;
  /** What the rules said last; whoever judges anew puts it here. */
  judged: Judged | undefined;
  /** Writes the readings down. A folder that cannot be written only costs time, so it is no error. */
  keep(): void;
}

/** What the rules said on a day, of the readings beside it. */
interface Judged {
  readonly today: string;
  readonly findings: readonly Finding[];
  readonly notRun: readonly string[];
  readonly around: string;
}

type Known = readonly [path: string, known: { readonly stamp: string; readonly reading: FileReading }];

interface Stored {
  readonly version: string;
  readonly readings: readonly Known[];
  readonly judged?: Judged | undefined;
}

/**
 * Readings of the last run, from `<root>/.waymark/readings.json`. A reading holds as long as its file's inode, size and change time do;
 * files touched within the last two seconds are read again, since a second change in the same instant would not show.
 * Words of bodies are most of a playbook and a check needs none of them, so they stay in their files.
 */
export function rememberReadings(root: string): ReadingCache {
  const folder = join(root, '.waymark');
  const file = join(folder, 'readings.json');
  const stored = load(file);
  const known: KnownReadings = new Map(stored?.readings.map((reading) => withWords(reading, root)));
  const lastJudged = stored?.judged;
  const before = new Map(known);
  return {
    known,
    judged: lastJudged,
    keep() {
      const readings = [...known];
      const sameReadings =
        known.size === before.size && readings.every(([path, reading]) => before.get(path) === reading);
      const sameJudged = this.judged?.today === lastJudged?.today && this.judged?.around === lastJudged?.around;
      if (sameReadings && sameJudged) return;
      const settled = readings.filter(([, { stamp }]) => isSettled(stamp));
      const draft = `${file}.${String(process.pid)}`;
      const kept: Stored = { version: cacheVersion(), readings: settled.map(withoutWords), judged: this.judged };
      try {
        mkdirSync(folder, { recursive: true });
        writeFileSync(draft, JSON.stringify(kept));
        renameSync(draft, file);
      } catch {
        rmSync(draft, { force: true });
      }
    },
  };
}

function load(file: string): Stored | undefined {
  try {
    const stored = JSON.parse(readFileSync(file, 'utf8')) as Stored;
    return stored.version === cacheVersion() ? stored : undefined;
  } catch {
    return undefined;
  }
}

function isSettled(stamp: string): boolean {
  return Date.now() - Number(BigInt(stamp.split(':')[2] ?? '0') / 1_000_000n) > 2000;
}

function withoutWords([path, { stamp, reading }]: Known): Known {
  const { entry } = reading;
  if (!entry?.body) return [path, { stamp, reading }];
  const { format, start, facts } = entry.body;
  return [path, { stamp, reading: { ...reading, entry: { ...entry, body: { format, start, facts, text: '' } } } }];
}

function withWords([path, { stamp, reading }]: Known, root: string): Known {
  const { entry } = reading;
  if (!entry?.body) return [path, { stamp, reading }];
  const body = new BodyInFile(join(root, path), entry.body);
  return [path, { stamp, reading: { ...reading, entry: Object.assign(entry, { body }) } }];
}

/** A body whose words are read when somebody asks for them. */
class BodyInFile implements Body {
  readonly format: Body['format'];
  readonly start: number;
  readonly facts: Body['facts'];
  readonly #file: string;
  #text: string | undefined;

  constructor(file: string, { format, start, facts }: Omit<Body, 'text'>) {
    this.format = format;
    this.start = start;
    this.facts = facts;
    this.#file = file;
  }

  get text(): string {
    return (this.#text ??= new TextDecoder().decode(readFileSync(this.#file)).slice(this.start));
  }
}
