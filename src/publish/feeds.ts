import { shortSentence } from '../changes/short-sentence.ts';
import { changeMark, markWords } from '../changes/change-mark.ts';
import { addressOf, isSearchable } from '../model/address.ts';
import type { Team } from '../model/playbook.ts';
import type { ReferableKind } from '../schema/reference.ts';
import { atomFeed, type AtomEntry } from './atom-feed.ts';
import type { HandedOver } from './handed-over.ts';
import type { ChangeRow } from './past/past.ts';

/** Where the feed of all changes lies. */
export const feedAddress = '/changes/feed.xml';

/** Where the feed of the changes that touch a team lies. */
export function teamFeedAddress(team: string): string {
  return `/teams/${team}/changes.xml`;
}

/** What feeds are made of: a part of what is handed over to pages. */
type Fed = Pick<HandedOver, 'playbook' | 'past' | 'latestChanges' | 'teamChanges' | 'today' | 'base'>;

/** A file of a site, by its path below it. */
export interface Feed {
  readonly path: string;
  readonly content: string;
}

/** @returns the teams that have a feed: all that have a page and are in lists */
export function teamsFed({ playbook }: Pick<Fed, 'playbook'>): readonly Team[] {
  return playbook.teams.filter(isSearchable);
}

/** @returns whether a site has feeds: their addresses are whole, so the site must have one, and its past must be known */
export function hasFeeds({ playbook, past }: Pick<Fed, 'playbook' | 'past'>): boolean {
  return playbook.settings.data?.site !== undefined && past().known;
}

/** @returns all feeds of a site (RFC 4287): of the whole, and of each team */
export function feedsOf(all: Fed): readonly Feed[] {
  const { site } = all.playbook.settings.data ?? {};
  if (site === undefined || !hasFeeds(all)) return [];
  const { organisation, language } = all.playbook.settings;
  const origin = new URL(site).origin;
  const whole = (address: string): string => `${origin}${all.base}${address.slice(1)}`;
  const write = (address: string, page: string, title: string, rows: readonly ChangeRow[]): Feed => ({
    path: address.slice(1),
    content: atomFeed({
      id: tagOf(origin, `${all.base}${address.slice(1)}`),
      title,
      language,
      self: whole(address),
      page: whole(page),
      author: organisation,
      // A feed without an entry is as old as the state that it is made of.
      updated: instantOf(rows.map(({ commit: { near } }) => near ?? '').reduce(later, '') || all.today),
      entries: rows.flatMap((row) => entryOf(row, all, origin, whole)),
    }),
  });
  return [
    write(feedAddress, '/changes/', `${organisation}: what changed`, all.latestChanges()),
    ...teamsFed(all).map((team) =>
      write(
        teamFeedAddress(team.id),
        addressOf(team) ?? '/changes/',
        `${organisation}: what changed for ${team.title}`,
        all.teamChanges(team.id),
      ),
    ),
  ];
}

/** A row as an entry of a feed; none where nobody knows a day near it, since a feed cannot say so. */
function entryOf(
  { commit, entry, kind, title, changes, more, did }: ChangeRow,
  { playbook }: Fed,
  origin: string,
  whole: (address: string) => string,
): readonly AtomEntry[] {
  if (commit.near === undefined) return [];
  const id = entry.slice(kind.length + 1);
  const item = kind === 'playbook' ? undefined : playbook.find(kind as ReferableKind, id);
  const address = item && addressOf(item);
  const marks = [...new Set(changes.map((change) => markWords[changeMark(change, kind)]))];
  const sentences = changes.map((change) => {
    const { says, beside } = shortSentence(change, title);
    return `${markWords[changeMark(change, kind)]}: ${says}${beside === undefined ? '' : ` (${beside})`}.`;
  });
  const summary = [
    ...sentences,
    ...(more > 0 ? [`And ${String(more)} more.`] : []),
    ...(did === 'unread' ? ['Its file cannot be read.'] : []),
    `${capital(commit.when)}: ${commit.by}; ${commit.approval}.`,
    ...(commit.doubt === undefined ? [] : [`The day is not certain: ${commit.doubt}.`]),
  ];
  return [
    {
      id: tagOf(origin, `commit/${commit.oid}/${entry}`),
      title: marks.length === 0 ? title : `${title}: ${marks.join(', ').toLowerCase()}`,
      updated: instantOf(commit.near),
      authors: commit.teams,
      page: whole(address ?? '/changes/'),
      commit: commit.address,
      terms: [...new Set(changes.map((change) => changeMark(change, kind)))],
      summary: summary.join('\n'),
    },
  ];
}

/** A tag URI (RFC 4151). Its year is that of the form of these ids and never moves: an id must stay the same for ever. */
function tagOf(origin: string, what: string): string {
  return `tag:${new URL(origin).hostname},2026:${encodeURI(what)}`;
}

/** Only days are known. Noon UTC is on the same day almost everywhere. */
function instantOf(day: string): string {
  return `${day}T12:00:00Z`;
}

function later(one: string, other: string): string {
  return one > other ? one : other;
}

function capital(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
