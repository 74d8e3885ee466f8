import type { Change } from '../../changes/change.ts';
import type { EntryRevision, ToldCommit, ToldRevision } from '../../changes/revision.ts';
import { listWords } from '../../model/count-words.ts';
import {
  sayApproval,
  sayBrought,
  sayInPlaybook,
  sayTimeFault,
  sayWhen,
  type TeamTitle,
} from '../../changes/say-history.ts';
import { wrap, wrapInset } from '../wrap.ts';

interface Printed {
  readonly width: number;
  /** IANA name. */
  readonly timeZone: string;
  readonly titleOf: TeamTitle;
}

/** The history of one entry, for people: since when it is there, and each change of it, the newest first. */
export function tellEntryHistory(
  entry: { readonly name: string; readonly title: string },
  revisions: readonly ToldRevision[],
  printed: Printed,
): readonly string[] {
  const { width, timeZone, titleOf } = printed;
  const first = revisions.find(({ revision }) => revision.did === 'came') ?? revisions[0];
  const last = revisions.at(-1);
  const since =
    first &&
    `${sentence(sayInPlaybook(first.commit.seq, first.commit.came, timeZone))}, ${sayBrought(first.brought, titleOf)} (commit ${short(first.commit.oid)}); ${sayApproval(first.brought, titleOf)}.`;
  return [
    ...wrap(`“${entry.title}”  ${entry.name}`, width),
    ...(since === undefined ? [] : wrap(since, width)),
    ...(last?.revision.did === 'gone' ? wrap(`Taken out ${sayOn(last, timeZone)}.`, width) : []),
    ...revisions
      .toReversed()
      .flatMap((told) => [
        '',
        ...tellHead(told, printed),
        ...sayRevision(told.revision).flatMap((line) => wrapInset(line, width)),
      ]),
  ];
}

/** What happened to a playbook, commit by commit, the newest first. */
export function tellCommits(commits: readonly ToldCommit[], printed: Printed): readonly string[] {
  return commits
    .toReversed()
    .flatMap((told, index) => [
      ...(index === 0 ? [] : ['']),
      ...tellHead(told, printed),
      ...(told.row?.entries ?? []).flatMap((revision) =>
        sayRevision(revision).flatMap((line) => wrapInset(line, printed.width)),
      ),
      ...(told.dropped.length > 0 ? wrapInset(sayDropped(told.dropped), printed.width) : []),
    ]);
}

function sayDropped(files: readonly string[]): string {
  return `The merge changed nothing of the playbook: what the pull request had changed in ${listWords(files)} was dropped. (merge-dropped)`;
}

/** When, by which commit and by whom; and what is to be doubted of it. */
function tellHead(
  { commit, brought }: ToldRevision | ToldCommit,
  { width, timeZone, titleOf }: Printed,
): readonly string[] {
  const { pull } = brought;
  const by = `${sayBrought(brought, titleOf)}; ${sayApproval(brought, titleOf)}`;
  const fault = sayTimeFault(commit.came);
  return [
    ...wrap(
      `${sentence(sayWhen(commit.came, timeZone))}  commit ${short(commit.oid)}${pull ? `, pull request ${String(pull.number)}` : ''}: ${by}`,
      width,
    ),
    ...(fault === undefined ? [] : wrapInset(`The day is not told by the commit: ${fault}.`, width)),
    ...(commit.garbled
      ? wrapInset('The commit has bytes that do not fit its encoding; they are shown as \uFFFD.', width)
      : []),
  ];
}

/** @returns what a commit did to an entry, a sentence each */
export function sayRevision({ did, changes, title }: EntryRevision): readonly string[] {
  if (did === 'unread')
    return [`*${title}*: its file could not be read any more, so nobody could say what was promised.`];
  if (changes.length > 0) return changes.map(({ sentence: told }: Change) => told);
  return [`*${title}*: laid out anew; nothing that it says changed.`];
}

function sayOn({ commit }: ToldRevision, timeZone: string): string {
  const when = sayWhen(commit.came, timeZone);
  return commit.came.time === undefined ? when : `on ${when}`;
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function short(oid: string): string {
  return oid.slice(0, 12);
}
