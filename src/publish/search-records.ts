import { addressOf, isSearchable } from '../model/address.ts';
import type { AnyItem, Playbook, Touchpoint } from '../model/playbook.ts';
import { renderBody } from '../sources/body/render-body.ts';
import { tellKind } from './kind-words.ts';
import { recoveryHints } from './recovery-hints.ts';

/** What search knows of one entry. Filters are the facets of the search page. */
export interface SearchRecord {
  readonly address: string;
  readonly title: string;
  readonly kind: string;
  readonly excerpt: string;
  readonly content: string;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  /** Of a touchpoint with a play for the day it fails. */
  readonly hints: SearchHints | undefined;
}

/** What a result shows at once. */
export interface SearchHints {
  /** Sentences that customers say, one a line. */
  readonly says: string;
  readonly act: string;
  readonly who: string;
  /** Empty where there is none. */
  readonly tel: string;
}

/** How to come by the visible words of a play; rendering it tells them. */
export type FindWords = (item: AnyItem) => string;

/** One record for every entry that search may find, in the order of the playbook. */
export function searchRecords(playbook: Playbook, bodyWords: FindWords = wordsOfBody): readonly SearchRecord[] {
  return playbook.items.flatMap((item): readonly SearchRecord[] => {
    const address = addressOf(item);
    if (address === undefined || !isSearchable(item)) return [];
    const kind = tellKind(item.kind).one;
    const words = wordsOf(item);
    return [
      {
        address,
        title: item.title,
        kind,
        excerpt: words.excerpt,
        content: findable([item.title, ...words.content, bodyWords(item)].map(asSentence).join('\n'), item),
        filters: { kind: [kind], ...facetsOf(item) },
        hints: item.kind === 'touchpoint' ? searchHints(item, playbook) : undefined,
      },
    ];
  });
}

function searchHints(touchpoint: Touchpoint, playbook: Playbook): SearchHints | undefined {
  const hints = recoveryHints(touchpoint, playbook);
  if (!hints) return undefined;
  const { says, act, who, team } = hints;
  return { says: says.join('\n'), act, who, tel: team?.data.contact?.tel ?? '' };
}

/** Search keeps no record without a word: an entry that is all signs is found by its id. */
function findable(content: string, { id }: AnyItem): string {
  return /[\p{L}\p{N}]/u.test(content) ? content : `${content}\n${id}`;
}

/** Search shows words around what it found; a stop keeps one field from running into the next. */
function asSentence(text: string): string {
  return text === '' || /[\p{P}\s]$/u.test(text) ? text : `${text}.`;
}

export function wordsOfBody({ body }: Pick<AnyItem, 'body'>): string {
  return body ? renderBody(body.text, body.format, { href: () => undefined, open: {} }).text : '';
}

function wordsOf(item: AnyItem): { readonly excerpt: string; readonly content: readonly string[] } {
  switch (item.kind) {
    case 'touchpoint': {
      const promises = item.data.standards?.map(({ promise }) => promise) ?? [];
      const { recovery, guarantee } = item.data;
      const content = [
        ...promises,
        ...(recovery?.when ?? []),
        ...(recovery?.steps ?? []),
        guarantee?.promise ?? '',
        item.data.beyond ?? '',
      ];
      return { excerpt: promises[0] ?? item.data.noPromiseYet?.because ?? '', content };
    }
    case 'journey':
      return {
        excerpt: item.data.goal,
        content: [item.data.goal, ...item.stages.flatMap(({ title, data }) => [title, data.wants ?? ''])],
      };
    case 'team':
      return { excerpt: item.data.does ?? '', content: [item.data.does ?? '', ...(item.data.jobs ?? [])] };
    case 'persona':
      return {
        excerpt: item.data.need,
        content: [item.data.need, item.data.context ?? '', ...(item.data.values ?? [])],
      };
    case 'term':
      return {
        excerpt: item.data.definition,
        content: [item.data.definition, ...(item.data.synonyms ?? []), ...(item.data.avoid ?? [])],
      };
    case 'initiative':
      return { excerpt: item.data.because ?? '', content: [item.data.because ?? ''] };
    case 'friction':
      return { excerpt: item.data.words, content: [item.data.words, item.data.cause ?? ''] };
    case 'notice':
      return { excerpt: item.data.say, content: [item.data.say, item.data.promiseInstead ?? ''] };
    case 'waiver':
      return { excerpt: item.data.reason, content: [item.data.reason] };
    case 'walk':
      return {
        excerpt: item.data.words ?? '',
        content: [item.data.words ?? '', ...item.data.stops.map(({ words }) => words ?? '')],
      };
    case 'channel':
      return {
        excerpt: item.touchpoints
          .filter(isSearchable)
          .map(({ title }) => title)
          .join(', '),
        content: [],
      };
    case 'segment':
      return { excerpt: item.data.who ?? '', content: [item.data.who ?? ''] };
    case 'decision':
      return { excerpt: item.body?.facts.excerpt ?? '', content: [] };
    case 'reality-check':
      return {
        excerpt: item.data.answers[0]?.sentence ?? '',
        content: item.data.answers.flatMap(({ on, sentence }) => [on ?? '', sentence ?? '']),
      };
  }
}

function facetsOf(item: AnyItem): Readonly<Record<string, readonly string[]>> {
  if (item.kind === 'touchpoint') return touchpointFacets(item);
  if (item.kind === 'journey') return { journey: [item.title], ...(item.owner ? { team: [item.owner.title] } : {}) };
  return item.kind === 'team' ? { team: [item.title] } : {};
}

function touchpointFacets(touchpoint: Touchpoint): Readonly<Record<string, readonly string[]>> {
  const stops = touchpoint.stops.filter(({ stage }) => stage.journey.status !== 'hidden');
  return {
    journey: unique(stops.map(({ stage }) => stage.journey.title)),
    stage: unique(stops.map(({ stage }) => stage.title)),
    team: touchpoint.owner ? [touchpoint.owner.title] : [],
    channel: touchpoint.channels.map(({ id, target }) => target?.title ?? id),
    category: touchpoint.data.category === undefined ? [] : [touchpoint.data.category],
    'recovery play': [touchpoint.data.recovery ? 'yes' : 'no'],
    'moment of truth': [touchpoint.moments.some(({ journey }) => journey.status === 'live') ? 'yes' : 'no'],
  };
}

function unique(words: readonly string[]): readonly string[] {
  return [...new Set(words)];
}
