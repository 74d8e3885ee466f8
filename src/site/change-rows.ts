import { changeMark, changeMarks, markWords, type ChangeMark } from '../changes/change-mark.ts';
import { byTheRecord } from '../changes/say-history.ts';
import { shortSentence } from '../changes/short-sentence.ts';
import type { ReferableKind } from '../schema/reference.ts';
import { handedOver } from '../publish/handed-over.ts';
import type { ChangeRow, ToldCommit } from '../publish/past/past.ts';
import { named, type Named } from './named.ts';

/** One change of an entry, as a line of a list. */
export interface ChangeLine {
  readonly mark: ChangeMark;
  readonly word: string;
  readonly says: string;
}

/** What one commit did to one entry, as lists of changes tell it. */
export interface ChangedEntry {
  readonly name: Named;
  /** `moment of truth of 2 journeys; owner Care` */
  readonly beside: string | undefined;
  /** What matters stands first; what changed in words alone is quiet. */
  readonly loud: readonly ChangeLine[];
  readonly quiet: readonly ChangeLine[];
  /** How many more changes there were. */
  readonly more: number;
  readonly unread: boolean;
  readonly journeys: readonly string[];
  readonly teams: readonly string[];
  readonly marks: readonly ChangeMark[];
}

/** A commit with all that it did, or so much of it as stands on a page. */
export interface CommitRows {
  readonly commit: ToldCommit;
  readonly entries: readonly ChangedEntry[];
}

/** So many changes of an entry are told in a list: 60 rows must stay a page that is light. */
const mostLines = 8;

const quietMarks: ReadonlySet<ChangeMark> = new Set(['measurement', 'editorial']);

/** @returns rows under the commits that they came with, in their order */
export function commitRows(rows: readonly ChangeRow[]): readonly CommitRows[] {
  const groups: { readonly commit: ToldCommit; readonly entries: ChangedEntry[] }[] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    if (last?.commit.oid === row.commit.oid) last.entries.push(changedEntry(row));
    else groups.push({ commit: row.commit, entries: [changedEntry(row)] });
  }
  return groups;
}

export function changedEntry({ entry, kind, title, did, changes, more, journeys, teams }: ChangeRow): ChangedEntry {
  const told = changes.map((change) => ({ change, short: shortSentence(change, title) }));
  const lines = told.map(({ change, short: { says } }): ChangeLine => {
    const mark = changeMark(change, kind);
    return { mark, word: markWords[mark], says: capital(says) };
  });
  const loud = lines.filter(({ mark }) => !quietMarks.has(mark)).slice(0, mostLines);
  const quiet = lines.filter(({ mark }) => quietMarks.has(mark)).slice(0, mostLines - loud.length);
  return {
    name: { title, to: addressNow(kind, entry) },
    beside: told.find(({ short }) => short.beside !== undefined)?.short.beside,
    loud,
    quiet,
    more: more + lines.length - loud.length - quiet.length,
    unread: did === 'unread',
    journeys,
    teams,
    marks: changeMarks.filter((mark) => lines.some((line) => line.mark === mark)),
  };
}

/** @returns `Merged by Care; approved by Customer office.`, and what that rests on, said once */
export function broughtWords({ by, approval }: ToldCommit): string {
  const both = by.endsWith(byTheRecord) && approval.endsWith(byTheRecord);
  const [who, approved] = both ? [by, approval].map((words) => words.slice(0, -byTheRecord.length)) : [by, approval];
  return `${capital(who ?? by)}; ${approved ?? approval}.${both ? ' By the record of the forge.' : ''}`;
}

export function capital(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

/** Where an entry of the past has its page today. */
function addressNow(kind: string, entry: string): string | undefined {
  if (kind === 'playbook') return undefined;
  return named(handedOver().playbook.find(kind as ReferableKind, entry.slice(kind.length + 1)))?.to;
}
