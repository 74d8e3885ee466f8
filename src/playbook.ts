import type { Entries } from './model/entry.ts';
import type { Finding } from './model/finding.ts';
import type { Playbook } from './model/playbook.ts';
import { resolve } from './model/resolve.ts';
import type { Settings } from './model/settings.ts';
import { judge } from './rules/judge.ts';
import { filesOfOurs } from './sources/generated-files.ts';
import { readEntries, type KnownReadings } from './sources/read-entries.ts';
import type { Source } from './sources/source.ts';

/** What the rules said of a playbook on a day. */
export interface Judgement {
  /** ISO 8601 */
  readonly today: string;
  readonly findings: readonly Finding[];
  /** Rules that lacked what they need: not run, so never passed. */
  readonly notRun: readonly string[];
  /** Which files of ours around the playbook were judged with it: other ones are judged anew. */
  readonly around: string;
}

/** A playbook, opened on a day. */
export interface Opened extends Judgement {
  readonly playbook: Playbook;
  /** `kind/id` of entries whose files are there and cannot be read. */
  readonly unreadable: ReadonlySet<string>;
  /** Files passed over: names that begin with a dot, and README.md. */
  readonly ignored: number;
}

export interface Opening {
  /** The day it is, or how to tell it from the playbook's own settings; nothing below reads a clock. */
  readonly today: string | ((settings: Settings) => string);
  /** Readings of earlier runs, so that unchanged files are not read again. */
  readonly known?: KnownReadings;
  /** The last judgement: it stands where no file changed, those of ours around the playbook neither, and the day is the same. */
  readonly judged?: Judgement | undefined;
  /** The playbook that a change began from, by the day of this one; without it the rules that need it are not run. */
  readonly before?: ((today: string) => Promise<Playbook>) | undefined;
}

/** A playbook as it is read, before anybody judges it. */
export interface ReadPlaybook {
  readonly playbook: Playbook;
  /** `kind/id` of entries whose files are there and cannot be read. */
  readonly unreadable: ReadonlySet<string>;
}

/**
 * Reads and joins, and judges nothing: for whoever compares a state of another day, which today's rules do not bind.
 * @param imagine what is read as if it were there or not: a draft that has come into force
 * @param known readings of other states, so that what they have in common is read once
 */
export async function readPlaybook(
  source: Source,
  imagine?: (entries: Entries) => Entries,
  known?: KnownReadings,
): Promise<ReadPlaybook> {
  const reading = await readEntries(source, known);
  return { playbook: resolve(imagine ? imagine(reading) : reading), unreadable: reading.unreadable };
}

/** The one way in: the command line, the site and the editor all come through here, so they cannot disagree. */
export async function openPlaybook(source: Source, opening: Opening): Promise<Opened> {
  const reading = await readEntries(source, opening.known);
  const playbook = resolve(reading);
  const today = typeof opening.today === 'string' ? opening.today : opening.today(playbook.settings);
  const around = source.around?.();
  const ours = around && filesOfOurs(around);
  const stamp = ours?.stamp ?? '';
  const before = await opening.before?.(today);
  // What was kept was said of these files alone, without a look at where they came from.
  const kept = before ? undefined : opening.judged;
  const stands = reading.unchanged && kept?.today === today && kept.around === stamp ? kept : undefined;
  const { findings, notRun } = stands ?? judgeAnew();
  const { unreadable, ignored } = reading;
  return { playbook, findings, notRun, today, around: stamp, unreadable, ignored };

  function judgeAnew() {
    const generated = ours?.compare(playbook, reading.unreadable);
    const supplies = ['files', 'measurements', ...(generated ? ['generated' as const] : [])] as const;
    return judge({
      playbook,
      today,
      troubles: reading.troubles,
      supplies,
      before,
      ...(generated ? { generated } : {}),
    });
  }
}
