import { accountsOfTeams } from '../../changes/accounts-of-teams.ts';
import { broughtBy } from '../../changes/brought.ts';
import type { Change } from '../../changes/change.ts';
import type { DatedCommit, EntryRevision } from '../../changes/revision.ts';
import { daysOf, sayInPlaybook } from '../../changes/say-history.ts';
import { toldCommits } from '../../history/told-history.ts';
import type { History } from '../../history/open-history.ts';
import type { AnyItem, Playbook } from '../../model/playbook.ts';
import type { ReferableKind } from '../../schema/reference.ts';
import { namesNothingHidden } from '../../model/names-nothing-hidden.ts';
import { splitName } from '../../model/split-name.ts';
import { hiddenWhenGone } from './hidden-when-gone.ts';
import { momentSteps } from './moment-steps.ts';
import { standOn } from './stood.ts';
import type {
  Beginning,
  ChangeMonth,
  ChangeRow,
  EntryPast,
  GoneEntry,
  Past,
  StoodState,
  ToldCommit,
  ToldRevision,
} from './past.ts';
import { tellCommit } from './tell-commit.ts';
import { isWordy, revisionOf, withWords, wordsOf } from './tell-revision.ts';

/** How many revisions the page of an entry shows, changes one revision shows, and rows the short lists show. */
export const shownRevisions = 6;
/** Of how many revisions it is shown word by word what changed, those where words did. */
const wordedRevisions = 3;
const latestRows = 60;
const teamRows = 30;

/** A past that nobody can tell. @param why in a sentence, with how to mend it */
export function unknownPast(why: string): Past {
  return {
    past: () => ({ known: false, why }),
    entryPast: () => undefined,
    revisions: () => [],
    changeMonths: () => [],
    changesIn: () => [],
    latestChanges: () => [],
    teamChanges: () => [],
    beginning: () => undefined,
    stood: () => [],
    goneEntries: () => [],
    momentSteps: () => [],
    journeyMomentSteps: () => [],
  };
}

/**
 * Tells a history for pages. What is hidden today, or was hidden in the states that are told, is in none of it.
 * All of it is read at once: the history may be closed after.
 * @param playbook as it is today
 */
export function pastOf(history: History, playbook: Playbook): Past {
  const unseen = hiddenWhenGone(history, playbook);
  const namesNone = namesNothingHidden(playbook);
  const mayTell = (text: string): boolean => namesNone(text) && !unseen.names.some((name) => text.includes(name));
  const byKey = new Map<number, ToldRevision[]>();
  const came = new Map<number, { readonly seq: number; readonly commit: DatedCommit; readonly told: ToldCommit }>();
  const rows: ChangeRow[] = [];
  const last = new Map<number, EntryRevision>();
  const stood = new Map<number, StoodState[]>();
  const withdrawn = new Map<number, ToldCommit>();
  const worded = new Map<number, readonly (readonly [oid: string, entry: EntryRevision])[]>();
  const steps = momentSteps(playbook, mayTell);
  const keyNow = new Map<number, string>(
    history.names.flatMap((name) => {
      const key = history.keyOf(...splitName(name));
      return key === undefined ? [] : [[key, name]];
    }),
  );

  const [first] = history.commits;
  for (const { commit, brought, row } of toldCommits(history)) {
    if (!row) continue;
    const told = tellCommit(commit, brought, playbook);
    for (const entry of row.entries) {
      // Of two that went under one name, the later one is told of.
      last.delete(entry.key);
      last.set(entry.key, entry);
      const name = keyNow.get(entry.key) ?? `${entry.kind}/${entry.id}`;
      if (unseen.keys.has(entry.key) || isHidden(entry, find(playbook, name))) continue;
      standOn(stood, entry, commit, told, playbook.settings.timeZone, mayTell);
      if (entry.after?.status !== 'withdrawn') withdrawn.delete(entry.key);
      else if (!withdrawn.has(entry.key)) withdrawn.set(entry.key, told);
      if (isWordy(entry))
        worded.set(entry.key, [...(worded.get(entry.key) ?? []), [told.oid, entry] as const].slice(-wordedRevisions));
      if (!came.has(entry.key)) came.set(entry.key, { seq: commit.seq, commit, told });
      const revision = revisionOf(entry, told, mayTell);
      const list = byKey.get(entry.key);
      if (list) list.push(revision);
      else byKey.set(entry.key, [revision]);
      // With the first commit all came that was there already: that is no change.
      if (commit.seq > 0 && (revision.changes.length > 0 || entry.did !== 'changed'))
        rows.push({
          ...revision,
          entry: name,
          kind: entry.kind,
          title: entry.title,
          ...touchedBy(entry.changes, name, playbook),
        });
    }
    steps.add(row, told);
  }

  rows.reverse();
  const months = Map.groupBy(rows, monthOf);
  const byTeam = new Map<string, ChangeRow[]>();
  for (const row of rows)
    for (const team of row.teams) {
      const its = byTeam.get(team) ?? [];
      if (its.length < teamRows) byTeam.set(team, [...its, row]);
    }
  const keyOf = (name: string): number | undefined => history.keyOf(...splitName(name));
  const newest = (key: number): readonly ToldRevision[] => (byKey.get(key) ?? []).toReversed();
  return {
    past: () => ({ known: true }),
    entryPast(name): EntryPast | undefined {
      const key = keyOf(name);
      const first = key === undefined ? undefined : came.get(key);
      if (key === undefined || !first || find(playbook, name)?.status === 'hidden') return undefined;
      const all = newest(key);
      const words = new Map((worded.get(key) ?? []).map(([oid, entry]) => [oid, wordsOf(entry, mayTell)]));
      const since = sayInPlaybook(first.seq, first.commit.came, playbook.settings.timeZone);
      return {
        since,
        came: first.told,
        latest: all.slice(0, shownRevisions).map((one) => withWords(one, words.get(one.commit.oid))),
        all: all.length,
        withdrawn: withdrawn.get(key),
        pending: isPending(last.get(key), find(playbook, name)),
      };
    },
    revisions(name) {
      const key = keyOf(name);
      return key === undefined ? [] : newest(key);
    },
    beginning: () => first && beginningOf(first, playbook),
    stood(name) {
      const key = keyOf(name);
      return key === undefined ? [] : (stood.get(key) ?? []).toReversed();
    },
    changeMonths: () =>
      [...months]
        .map(([month, list]): ChangeMonth => ({ month, rows: list.length }))
        .sort((a, b) => Number(a.month === 'undated') - Number(b.month === 'undated')),
    changesIn: (month) => months.get(month) ?? [],
    latestChanges: () => rows.slice(0, latestRows),
    teamChanges: (team) => byTeam.get(team) ?? [],
    goneEntries() {
      const gone = [...last].flatMap(([key, { did, kind, id, title }]): GoneEntry[] => {
        const told = newest(key);
        const commit = told[0]?.commit;
        if (did !== 'gone' || !commit || find(playbook, `${kind}/${id}`)) return [];
        return [{ kind, id, title, commit, says: told.find(({ says }) => says)?.says }];
      });
      return [...new Map(gone.map((one) => [`${one.kind}/${one.id}`, one])).values()];
    },
    momentSteps: () => steps.ofAll,
    journeyMomentSteps: (journey) => steps.ofJourney(journey),
  };
}

/** Hidden today, or hidden on both sides of the change: a state that nobody was shown is not told later. */
function isHidden({ before, after }: EntryRevision, now: AnyItem | undefined): boolean {
  if (now?.status === 'hidden') return true;
  const states = [before, after].filter((state) => state !== null);
  return states.length > 0 && states.every(({ status }) => status === 'hidden');
}

function beginningOf(first: DatedCommit, playbook: Playbook): Beginning {
  const { oid, address, when, doubt } = tellCommit(first, broughtBy(first, undefined, accountsOfTeams([])), playbook);
  return { oid, address, when, doubt, days: daysOf(first.came, playbook.settings.timeZone) };
}

/** Only of files that hold one entry: of the others, what else they hold changes them too. */
function isPending(last: EntryRevision | undefined, now: AnyItem | undefined): boolean {
  const committed = last?.after?.blob;
  const blob = now && 'blob' in now ? now.blob : undefined;
  // Names of another length are those of another kind of repository.
  return blob !== undefined && blob.length === committed?.length && blob !== committed;
}

/** Whom a row is about: what changed says it, and of what has an owner beside touchpoints and journeys, the owner of today. */
function touchedBy(changes: readonly Change[], name: string, playbook: Playbook) {
  const [kind, id] = splitName(name);
  const now = find(playbook, name);
  const data = now?.kind === 'initiative' ? now.data : undefined;
  const shown = (of: 'journey' | 'team', ids: readonly (string | undefined)[]): readonly string[] =>
    [...new Set(ids.filter((one) => one !== undefined))]
      .filter((one) => playbook.find(of, one)?.status !== 'hidden')
      .sort();
  return {
    journeys: shown('journey', [
      ...changes.flatMap((change) => change.journeys),
      kind === 'journey' ? id : undefined,
      data?.serves?.id,
    ]),
    teams: shown('team', [
      ...changes.flatMap((change) => [...change.teams, ownerOfMoment(change, playbook)]),
      kind === 'team' ? id : undefined,
      data?.owner,
    ]),
  };
}

/** Who answers for a touchpoint is touched where it becomes a moment of truth, or is one no more. */
function ownerOfMoment({ subject, path }: Change, playbook: Playbook): string | undefined {
  const [, , id = ''] = subject === 'moment' ? path.split('/') : [];
  return playbook.find('touchpoint', id)?.owner?.id;
}

/** Rows whose day nobody can tell stand by themselves. */
function monthOf({ commit: { day } }: ChangeRow): string {
  return day?.slice(0, 7) ?? 'undated';
}

function find(playbook: Playbook, name: string): AnyItem | undefined {
  const [kind, id] = splitName(name);
  return kind === 'playbook' ? undefined : playbook.find(kind as ReferableKind, id);
}
